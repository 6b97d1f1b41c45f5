import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';
import { NODE_TYPES, QUAD_CLASSES } from '../../src/ontology.ts';

const navy: MantineColorsTuple = [
  '#eef3fa',
  '#dbe5f2',
  '#b4c8e3',
  '#8aaad4',
  '#678fc6',
  '#4b7ab8',
  '#2f63a5',
  '#1f4e8c',
  '#193f72',
  '#122f57',
];

export const theme = createTheme({
  primaryColor: 'navy',
  primaryShade: { light: 7, dark: 4 },
  colors: { navy },
  fontFamily: 'var(--ng-sans)',
  fontFamilyMonospace: 'var(--ng-mono)',
  headings: { fontFamily: 'var(--ng-serif)', fontWeight: '600' },
  defaultRadius: 'md',
  autoContrast: true,
  cursorType: 'pointer',
  respectReducedMotion: true,
});

const columns = (scheme: 'light' | 'dark'): Record<string, string> => ({
  ...Object.fromEntries(Object.entries(NODE_TYPES).map(([type, row]) => [`--type-${type}`, row[scheme]])),
  ...Object.fromEntries(Object.entries(QUAD_CLASSES).map(([quad, row]) => [`--quad-${quad}`, row[scheme]])),
});

/** The ontology's colours as CSS variables, `--type-Person` and `--quad-structure`, in both schemes. */
export const resolveVariables: CSSVariablesResolver = () => ({ variables: {}, light: columns('light'), dark: columns('dark') });
