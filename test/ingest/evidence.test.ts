import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../eval/faults.ts';
import { readJsonl } from '../../eval/sets.ts';
import { readDocument } from '../../ingest/1-read/document.ts';
import { readInputs } from '../../ingest/1-read/read.ts';
import { extract } from '../../ingest/pipeline.ts';

const CORPUS = ['wikinews-2019-2020', 'state-dept-2021-2022'].map((name) => `../shared/corpus/${name}.jsonl.gz`);

/** On a machine that does other work besides. */
const LONG_MS = 120_000;

describe('every claim has verbatim evidence and every mention stands at its offsets', () => {
  it('on the samples', async () => {
    for await (const outcome of readInputs(['samples'], {}))
      if ('article' in outcome) expect(faultsOf(extract(outcome.article))).toEqual([]);
  });

  it.each(CORPUS.filter((file) => existsSync(file)))(
    'on every eightieth article of %s',
    async (file) => {
      const rows = readJsonl<{ id: string; text: string }>(file).filter((_, index) => index % 80 === 0);
      for (const row of rows) expect(faultsOf(extract(await readDocument(row))), row.id).toEqual([]);
    },
    LONG_MS,
  );

  it('twice the same: the pipeline has no clock and no chance', async () => {
    const article = await readDocument({
      id: 'twice',
      published: '2007-02-02',
      text: 'Envoys of Japan met Russian officials in Oslo on Friday. Tokyo said the talks would go on.',
    });
    expect(extract(article)).toEqual(extract(article));
  });
});
