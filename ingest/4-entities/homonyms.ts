import type { Article } from '../../src/model.ts';
import type { FoundMention } from '../3-mentions/mention.ts';

/** A state's name that may mean something else, and what in the text tells which. */
interface Homonym {
  text: RegExp;
  /** The other meaning. */
  place: { name: string; country: string };
  /** Said in the text when the other meaning is meant, and when the state is. */
  other: RegExp;
  state: RegExp;
}

const HOMONYMS: readonly Homonym[] = [
  {
    text: /^Georgia$/,
    place: { name: 'Georgia', country: 'USA' },
    other:
      /\b(Atlanta|Savannah|Florida|Alabama|Tennessee|Carolina|Texas|Pennsylvania|Michigan|Wisconsin|Arizona|Nevada|Utah|Ohio|Republicans?|Democrats?|Senators?|senators?|governor|Congress(man|woman))\b/,
    state: /\b(Tbilisi|Georgian|Caucasus|Abkhazia|Ossetia|Armenia|Azerbaijan|Saakashvili|Russia|Black Sea|Ukraine|Moldova)\b/,
  },
];

/** The homonym's other meaning, when the text speaks of that; both cues or none leave it the state. */
export function otherMeaning(article: Article, mention: FoundMention): { name: string; country: string } | undefined {
  const homonym = HOMONYMS.find((one) => one.text.test(mention.text));
  if (!homonym || mention.kind !== 'name') return undefined;
  return homonym.other.test(article.text) && !homonym.state.test(article.text) ? homonym.place : undefined;
}
