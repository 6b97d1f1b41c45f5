/** Small extractions for store tests, written as `[source, relation, target, more]`; every sentence stands in the article at its offsets. */
import { createHash } from 'node:crypto';
import type { Claim, Entity, Extraction } from '../../src/model.ts';
import { quadOf, type RelationType } from '../../src/ontology.ts';

type Who = Omit<Entity, 'mentions' | 'aliases'> & { aliases?: string[] };

export const CAST = {
  rivas: { id: 'person:elena-rivas', type: 'Person', name: 'Elena Rivas', aliases: ['Rivas'], identity: 'full-name' },
  okafor: { id: 'person:chidi-okafor', type: 'Person', name: 'Chidi Okafor', identity: 'full-name' },
  muller: { id: 'person:jurgen-muller', type: 'Person', name: 'Jürgen Müller', aliases: ['Mueller'], identity: 'full-name' },
  norway: { id: 'state:NOR', type: 'State', name: 'Norway', iso3: 'NOR', aliases: ['Oslo'], identity: 'iso3' },
  chile: { id: 'state:CHL', type: 'State', name: 'Chile', iso3: 'CHL', identity: 'iso3' },
  ghana: { id: 'state:GHA', type: 'State', name: 'Ghana', iso3: 'GHA', identity: 'iso3' },
  geneva: { id: 'place:CHE/geneva', type: 'Place', name: 'Geneva', country: 'CHE', identity: 'gazetteer' },
  bank: { id: 'bank:harbour-trust', type: 'Bank', name: 'Harbour Trust Bank', aliases: ['Harbour Trust', 'HTB'], identity: 'full-name' },
  summit: { id: 'event:a1/fisheries-summit', type: 'Event', name: 'fisheries summit', date: '2011-03', identity: 'article-local' },
  union: { id: 'org:fishers-union', type: 'Organization', name: "Fishers' Union", identity: 'full-name' },
  rivasShort: { id: 'person:rivas', type: 'Person', name: 'Rivas', identity: 'surname-only' },
} as const satisfies Record<string, Who>;
export type Role = keyof typeof CAST;

export type Says =
  | [Role, RelationType, Role, Partial<Pick<Claim, 'date' | 'modality' | 'polarity' | 'plover' | 'confidence'>> & { saidBy?: Role }]
  | [Role, RelationType, Role];

export interface Dispatch {
  title?: string;
  published?: string;
  source?: string;
  says?: Says[];
  /** Mentioned without a claim. */
  also?: Role[];
}

/** Each sentence is `Elena Rivas VISITS Geneva.`: plain enough to check offsets by eye. */
export function dispatch(id: string, { says = [], also = [], ...head }: Dispatch): Extraction {
  const mentions = new Map<Role, Entity['mentions']>();
  const claims: Claim[] = [];
  let text = '';
  const write = (role: Role): void => {
    const { name } = CAST[role];
    const mention = { start: text.length, end: text.length + name.length, text: name, kind: 'name' as const, rule: 'same-name' };
    mentions.set(role, [...(mentions.get(role) ?? []), mention]);
    text += name;
  };
  for (const [source, type, target, { saidBy, ...more } = {}] of says) {
    const start = text.length;
    write(source);
    text += ` ${type} `;
    write(target);
    if (saidBy) {
      text += ', says ';
      write(saidBy);
    }
    text += '.';
    claims.push({
      id: `claim:${createHash('sha1').update(`${id} ${claims.length} ${text}`).digest('hex').slice(0, 16)}`,
      type,
      quad: quadOf(type, more.plover),
      source: CAST[source].id,
      target: CAST[target].id,
      sourceText: CAST[source].name,
      targetText: CAST[target].name,
      modality: 'actual',
      polarity: 'positive',
      ...more,
      ...(saidBy && { saidBy: CAST[saidBy].id }),
      evidence: { text: text.slice(start), start, end: text.length },
      rule: `test-${type.toLowerCase()}`,
      confidence: more.confidence ?? 0.8,
    });
    text += '\n';
  }
  for (const role of also) {
    write(role);
    text += '.\n';
  }
  const entities = [...mentions].map(([role, found]): Entity => ({ aliases: [], ...structuredClone(CAST[role] as Who), mentions: found }));
  entities.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { article: { id, ...head, language: 'en', text }, entities, claims };
}

/** Three dispatches on one affair: enough for paths, filters and counts. */
export const AFFAIR = {
  arrival: dispatch('a1', {
    title: 'Rivas arrives for the fisheries summit',
    published: '2011-03-02',
    source: 'Coast Wire',
    says: [
      ['rivas', 'REPRESENTS', 'chile'],
      ['rivas', 'VISITS', 'geneva', { date: '2011-03-02' }],
      ['norway', 'PARTICIPATES_IN', 'summit', { date: '2011-03', modality: 'planned', plover: 'AGREE' }],
      ['chile', 'PARTICIPATES_IN', 'summit', { date: '2011-03', modality: 'planned' }],
      ['summit', 'HELD_IN', 'geneva', { date: '2011-03' }],
    ],
  }),
  quarrel: dispatch('a2', {
    title: 'Quarrel over Harbour Trust accounts',
    published: '2011-04-10',
    says: [
      ['chile', 'ACCUSES', 'norway', { date: '2011-04', saidBy: 'rivas' }],
      ['norway', 'SANCTIONS', 'bank', { date: '2010', modality: 'alleged' }],
      ['rivas', 'REPRESENTS', 'chile'],
      ['muller', 'REPRESENTS', 'norway'],
      ['union', 'HOLDS_ACCOUNT_AT', 'bank'],
    ],
    also: ['okafor'],
  }),
  reply: dispatch('a3', {
    title: 'No sanctions, says Oslo',
    published: '2011-04-12',
    says: [
      ['norway', 'SANCTIONS', 'bank', { date: '2011-04-11', polarity: 'negative', saidBy: 'muller' }],
      ['chile', 'ACCUSES', 'norway', { date: '2011-04' }],
      ['muller', 'MEETS', 'rivas', { date: '2011-05', modality: 'planned', plover: 'AGREE' }],
    ],
  }),
};
