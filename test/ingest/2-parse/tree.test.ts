import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../ingest/2-parse/parse.ts';
import {
  ancestorsOf,
  childrenBy,
  conjunctsOf,
  firstConjunct,
  governorOf,
  hasChild,
  headOf,
  isBelow,
  isNegated,
  prepositionalObjects,
  rootOf,
  subjectsOf,
  subtreeSpan,
  textOf,
} from '../../../ingest/2-parse/tree.ts';

const [sentence] = parseArticle({
  id: 'a',
  text: 'The ministers of Peru, Chile and Brazil did not meet with senior envoys of France in Lima.',
});
const s = sentence!;
const at = (word: string) => s.tokens.findIndex((token) => token.text === word);
const words = (indices: number[]) => indices.map((i) => s.tokens[i]!.text);

describe('tree questions', () => {
  it('finds root, governor and ancestors', () => {
    expect(words([rootOf(s)])).toEqual(['meet']);
    expect(governorOf(s, at('meet'))).toBeUndefined();
    expect(governorOf(s, at('ministers'))).toBe(at('meet'));
    expect(words(ancestorsOf(s, at('senior')))).toEqual(['envoys', 'with', 'meet']);
    expect(isBelow(s, at('Chile'), at('ministers'))).toBe(true);
    expect(isBelow(s, at('Lima'), at('ministers'))).toBe(false);
  });

  it('lists children by label', () => {
    expect(words(childrenBy(s, at('ministers'), 'det', 'prep'))).toEqual(['The', 'of']);
    expect(childrenBy(s, at('meet'))).toBe(s.children[at('meet')]);
    expect(hasChild(s, at('meet'), 'dobj')).toBe(false);
    expect(words(subjectsOf(s, at('meet')))).toEqual(['ministers']);
    expect(isNegated(s, at('meet'))).toBe(true);
  });

  it('reads the text of a subtree, with and without what hangs on', () => {
    expect(textOf(s, subtreeSpan(s, at('ministers')))).toBe('The ministers of Peru, Chile and Brazil');
    expect(textOf(s, subtreeSpan(s, at('ministers'), ['prep']))).toBe('The ministers');
    expect(textOf(s, { first: 3, last: 3 })).toBe('');
    expect(headOf(s, subtreeSpan(s, at('ministers')))).toBe(at('ministers'));
  });

  it('knows the whole coordination from any of its members', () => {
    for (const member of ['Peru', 'Chile', 'Brazil']) expect(words(conjunctsOf(s, at(member)))).toEqual(['Peru', 'Chile', 'Brazil']);
    expect(words([firstConjunct(s, at('Brazil'))])).toEqual(['Peru']);
    expect(words(conjunctsOf(s, at('envoys')))).toEqual(['envoys']);
  });

  it('pairs prepositions with their objects', () => {
    expect(prepositionalObjects(s, at('meet')).map(({ preposition, object }) => words([preposition, object]))).toContainEqual([
      'with',
      'envoys',
    ]);
  });
});
