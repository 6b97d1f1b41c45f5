import { expect, test } from 'vitest';
import { furnitureRule } from '../../../ingest/1-read/furniture.ts';
import { readInputs } from '../../../ingest/1-read/read.ts';
import type { Article } from '../../../src/model.ts';

const articles: Article[] = [];
for await (const outcome of readInputs(['samples'])) {
  if ('problem' in outcome) throw new Error(outcome.problem);
  articles.push(outcome.article);
}

test('all samples are read, each with title, day, source and an id of its own', () => {
  expect(articles).toHaveLength(18);
  expect(new Set(articles.map(({ id }) => id)).size).toBe(18);
  for (const { title, published, source, language } of articles) {
    expect({ title, published, source, language }).toEqual({
      title: expect.any(String),
      published: expect.stringMatching(/^200[3-7]-\d\d-\d\d$/),
      source: expect.stringMatching(/^(?:Meridian News|Pacific Wire|The Harbour Herald|Ministry of Foreign Affairs and Trade)$/),
      language: 'en',
    });
  }
});

test.each(articles.map(({ title, text }) => [title, text]))('nothing but the report is left of %j', (_, text) => {
  const paragraphs = text!.split('\n\n');
  expect(paragraphs[0]).toMatch(/^(?:\d\d\/\d\d\/\d{4} \d\d:\d\d )?[A-Z][A-Za-z ]+, \w+/);
  for (const [index, paragraph] of paragraphs.entries()) {
    expect(paragraph).toMatch(/[.!?]["”]?$/);
    expect(furnitureRule(paragraph, paragraphs.length - 1 - index)).toBeUndefined();
  }
  expect(text).not.toMatch(/newsletter|mailing list|donation|Lotus Savings|Lisbon|Photo:|tidewatcher/);
});
