/** The evaluation sets: where each lies, how its inputs read, how its scorer is called, and what must be reached. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { DocumentInput } from '../ingest/1-read/document.ts';

export interface EvaluationSet {
  name: string;
  /** What it measures, for the table. */
  what: string;
  inputs: (folder: string) => DocumentInput[];
  /** Arguments of the scorer, given the folder and the file of predictions. */
  scorer: (folder: string, predictions: string) => string[];
  /** Figures shown, as paths into the scorer's JSON, with the goal of each. */
  goals: Record<string, number>;
}

export const readJsonl = <Row>(file: string): Row[] => {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Row);
};

const goldInputs = (folder: string): DocumentInput[] =>
  readdirSync(join(folder, 'gold'))
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const gold = JSON.parse(readFileSync(join(folder, 'gold', file), 'utf8'));
      return {
        id: basename(file, '.json'),
        text: gold.text,
        title: gold.title ?? undefined,
        published: gold.published ?? undefined,
        source: gold.source ?? undefined,
        url: gold.url ?? undefined,
      };
    });

const sentences = (file: string) => (folder: string) =>
  readJsonl<{ id: string; text: string }>(join(folder, file)).map(({ id, text }) => ({ id, text }));

const visitInputs = (folder: string): DocumentInput[] => {
  const wanted = new Set(readJsonl<{ releases: string[] }>(join(folder, 'visits-dev.jsonl')).flatMap((trip) => trip.releases));
  return readJsonl<DocumentInput & { id?: string; url?: string }>(join(folder, '../corpus/state-dept-2021-2022.jsonl.gz'))
    .filter((release) => wanted.has(release.id ?? '') || wanted.has(release.url ?? ''))
    .map((release) => ({ ...release, id: wanted.has(release.id ?? '') ? release.id : release.url }));
};

const pageInputs = (folder: string): DocumentInput[] =>
  Object.keys(JSON.parse(readFileSync(join(folder, 'html-dev/ground-truth.json'), 'utf8'))).map((id) => ({
    id,
    html: gunzipSync(readFileSync(join(folder, 'html-dev', `${id}.html.gz`))).toString('utf8'),
  }));

const more =
  (kind: string, file: string) =>
  (folder: string, predictions: string): string[] => [join(folder, 'score-more.mjs'), kind, join(folder, file), predictions];

export const SETS: EvaluationSet[] = [
  {
    name: 'gold',
    what: 'annotated articles',
    inputs: goldInputs,
    scorer: (folder, predictions) => [join(folder, 'score.mjs'), '--gold', join(folder, 'gold'), '--pred', predictions, '--json'],
    goals: { 'entity.f1': 0.86, 'edge.f1': 0.55, 'pairUntyped.f1': 0.65, dateAccuracy: 0.92, modalityAccuracy: 0.92 },
  },
  {
    name: 'events',
    what: 'sentences with a PLOVER class',
    inputs: sentences('events-dev.jsonl'),
    scorer: (folder, predictions) => [
      join(folder, 'score.mjs'),
      '--events',
      join(folder, 'events-dev.jsonl'),
      '--pred',
      predictions,
      '--json',
    ],
    goals: { f1: 0.8, recall: 0.72, precisionOnDyad: 0.88, macroRecall: 0.62, neutralSilent: 0.75, dyadRecall: 0, typeRecall: 0 },
  },
  {
    name: 'names',
    what: 'names in news sentences',
    inputs: sentences('names-dev.jsonl'),
    scorer: more('names', 'names-dev.jsonl'),
    goals: { f1: 0.82, precision: 0, recall: 0, untypedRecall: 0 },
  },
  {
    name: 'visits',
    what: 'trips of a foreign minister',
    inputs: visitInputs,
    scorer: more('visits', 'visits-dev.jsonl'),
    goals: { found: 0.9, foundWithDate: 0.8 },
  },
  {
    name: 'text',
    what: 'bodies of news pages',
    inputs: pageInputs,
    scorer: more('text', 'html-dev/ground-truth.json'),
    goals: { f1: 0.97, precision: 0, recall: 0 },
  },
];
