import { describe, expect, it } from 'vitest';
import { isCommonWord, lemmaOf, lemmasOf } from '../../../ingest/2-parse/lemma.ts';

describe('lemmaOf', () => {
  it.each([
    ['was', 'VBD', 'be', 'irregular by table'],
    ["'s", 'VBZ', 'be', 'contracted is'],
    ['’s', 'VBZ', 'be', 'typographic apostrophe'],
    ["'s", 'POS', "'s", 'the possessive is no verb'],
    ["n't", 'RB', 'not', 'contracted not'],
    ['’ll', 'MD', 'will', 'contracted will'],
    ['met', 'VBD', 'meet', 'exception'],
    ['imposed', 'VBD', 'impose', 'ending -ed → -e'],
    ['visiting', 'VBG', 'visit', 'ending -ing, known base form wins over "visite"'],
    ['having', 'VBG', 'have', 'also as auxiliary, unlike spaCy'],
    ['countries', 'NNS', 'country', 'ending -ies → -y'],
    ['talks', 'NNS', 'talk', 'plural'],
    ['Sanctions', 'NNS', 'sanction', 'capital at the start of a sentence'],
    ['tougher', 'JJR', 'tough', 'comparative'],
    ['United', 'NNP', 'United', 'names keep their form'],
    ['Nations', 'NNPS', 'Nations', 'names keep their form'],
    ['They', 'PRP', 'they', 'lower case'],
    ['them', 'PRP', 'they', 'pronouns go to the nominative'],
    ['“', '``', '"', 'quotes are straightened'],
    ['constructor', 'NN', 'constructor', 'a property of every JavaScript object is a word like any other'],
    ['constructor', 'VBD', 'constructor', 'the same where tables are looked up'],
  ])('%s/%s → %s: %s', (word, tag, lemma) => {
    expect(lemmaOf(word, tag)).toBe(lemma);
  });

  it('reads contractions of two words', () => {
    expect(lemmasOf(['Let', "'s", 'go'], ['VB', 'PRP', 'VB'])).toEqual(['let', 'us', 'go']);
    expect(lemmasOf(['gon', 'na'], ['VBG', 'TO'])).toEqual(['go', 'to']);
  });
});

describe('isCommonWord', () => {
  it.each([
    ['sanctions', true],
    ['signed', true],
    ['zelensky', false],
  ])('%s: %s', (word, expected) => {
    expect(isCommonWord(word)).toBe(expected);
  });
});
