import { NODE_TYPES, type NodeType, QUAD_CLASSES, type Quad } from '../../../src/ontology.ts';

export type Scheme = 'light' | 'dark';

/** Colours of the canvas, where CSS variables do not reach. The page's own colours are in styles/tokens.css. */
export interface Palette {
  scheme: Scheme;
  background: string;
  ink: string;
  muted: string;
  accent: string;
  /** What a node or line out of focus fades to. */
  faded: string;
  fadedLine: string;
  node: Record<NodeType, string>;
  quad: Record<Quad, string>;
}

const pickScheme = <K extends string>(table: Record<K, Record<Scheme, string>>, scheme: Scheme): Record<K, string> =>
  Object.fromEntries(Object.entries<Record<Scheme, string>>(table).map(([name, row]) => [name, row[scheme]])) as Record<K, string>;

const of = (scheme: Scheme, own: Pick<Palette, 'background' | 'ink' | 'muted' | 'accent' | 'faded' | 'fadedLine'>): Palette => ({
  scheme,
  ...own,
  node: pickScheme(NODE_TYPES, scheme),
  quad: pickScheme(QUAD_CLASSES, scheme),
});

export const PALETTES: Record<Scheme, Palette> = {
  light: of('light', {
    background: '#fbfaf7',
    ink: '#1c2333',
    muted: '#5d6678',
    accent: '#1f4e8c',
    faded: '#dedcd6',
    fadedLine: '#e9e7e1',
  }),
  dark: of('dark', { background: '#12151b', ink: '#eef0f4', muted: '#a3acbb', accent: '#8db8f0', faded: '#2b313c', fadedLine: '#20252e' }),
};

/** A colour moved towards another, both `#rrggbb`. */
export const mix = (from: string, to: string, share: number): string => {
  const channel = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) => Math.round(channel(from, at) * (1 - share) + channel(to, at) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
};
