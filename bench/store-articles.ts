/** Made-up extractions in the shape of news: a few states in every article, a long tail of people. The same number always gives the same article. */
import type { Claim, Entity, Extraction } from '../src/model.ts';
import { quadOf, type RelationType } from '../src/ontology.ts';

const RELATIONS: RelationType[] = ['MEETS', 'VISITS', 'ACCUSES', 'NEGOTIATES_WITH', 'SUPPORTS', 'DEMANDS_OF', 'SANCTIONS', 'REPRESENTS'];
const CLAIMS = 10;

/** A small generator of numbers between 0 and 1 (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function madeUpArticle(number: number): Extraction {
  const next = numbers(number);
  const id = `made-up:${String(number).padStart(7, '0')}`;
  // Squared twice: the first states and people are in most articles.
  const state = () => Math.floor(next() ** 3 * 190);
  const person = () => Math.floor(next() ** 3 * 50_000);
  const entities = new Map<string, Entity>();
  let text = '';
  const mention = (one: Omit<Entity, 'mentions' | 'aliases'>): Entity => {
    const entity = entities.get(one.id) ?? { ...one, aliases: [], mentions: [] };
    entity.mentions.push({ start: text.length, end: text.length + one.name.length, text: one.name, kind: 'name', rule: 'same-name' });
    text += one.name;
    entities.set(one.id, entity);
    return entity;
  };
  const someone = () => {
    const number = next() < 0.5 ? state() : -1;
    if (number >= 0) return mention({ id: `state:${number}`, type: 'State', name: `State No. ${number}`, identity: 'iso3' });
    const who = person();
    return mention({ id: `person:${who}`, type: 'Person', name: `Person No. ${who}`, identity: 'full-name' });
  };
  const claims: Claim[] = [];
  for (let count = 0; count < CLAIMS; count += 1) {
    const start = text.length;
    const source = someone();
    const type = RELATIONS[Math.floor(next() * RELATIONS.length)]!;
    text += ` ${type.toLowerCase().replaceAll('_', ' ')} `;
    const target = someone();
    text += ', it was said after the session on matters of common concern.';
    claims.push({
      id: `${id}#${count}`,
      type,
      quad: quadOf(type),
      source: source.id,
      target: target.id,
      sourceText: source.name,
      targetText: target.name,
      date: `20${String(10 + Math.floor(next() * 12)).padStart(2, '0')}-${String(1 + Math.floor(next() * 12)).padStart(2, '0')}`,
      modality: 'actual',
      polarity: 'positive',
      evidence: { text: text.slice(start), start, end: text.length },
      rule: 'made-up',
      confidence: 0.5,
    });
    text += '\n';
  }
  return {
    article: { id, title: `Session No. ${number}`, published: '2021-01-01', language: 'en', text },
    entities: [...entities.values()],
    claims,
  };
}
