import type { Sentence } from '../2-parse/sentence.ts';
import { gazetteer } from '../lexicon/gazetteer.ts';
import { isCapitalized } from '../lexicon/letters.ts';
import { partyCalled, partyLettered } from '../lexicon/parties.ts';
import { chambersOf, titleClass } from '../lexicon/roles.ts';
import type { FoundMention } from './mention.ts';
import { mentionOf, spanOf } from './spans.ts';

/** Words that may stand between a party's adjective and the politician: "Republican Senate Majority Leader", "Democratic presidential candidate". */
const BETWEEN = 5;
const POLITICIAN =
  /^(candidate|nominee|hopeful|contender|politician|leader|whip|chair|chairman|chairwoman|strategist|rival|challenger|incumbent|colleague|activist|donor|frontrunner|front-runner)$/i;

/** Parties by the word or letter that their people are given: "Two Democratic Representatives", "a Republican from Ohio", "Rep. Ann Lee (R-Ohio)". */
export function findParties(sentence: Sentence, names: readonly FoundMention[]): FoundMention[] {
  return sentence.tokens.flatMap(({ text }, at) => {
    const letter = sentence.tokens[at - 1]?.text === '(' ? lettered(sentence, at) : undefined;
    if (letter) return [partyMention(sentence, at, letter)];
    const party = partyCalled(text);
    if (!party || names.some(({ first, last }) => first <= at && at < last)) return [];
    return isOfPolitician(sentence, names, at) || isToldOf(sentence, at) ? [partyMention(sentence, at, party)] : [];
  });
}

/** "(D-Mass.)", "(R)", "(R., Texas)". */
function lettered({ tokens }: Sentence, at: number): string | undefined {
  return /^[-–—),.]/.test(tokens[at + 1]?.text ?? '') ? partyLettered(tokens[at]!.text) : undefined;
}

/** "Ann Lee, a Republican from Ohio", "Lee is a Democrat". */
const isToldOf = ({ tokens }: Sentence, at: number): boolean =>
  /^(appos|attr)$/.test(tokens[at]!.label) &&
  /^NNP?$/.test(tokens[at]!.tag) &&
  tokens.slice(Math.max(0, at - 2), at).some(({ text }) => /^an?$/i.test(text));

/** Whether a person's name or title follows: not "Democratic institutions", "Republican Party". */
function isOfPolitician({ tokens }: Sentence, names: readonly FoundMention[], at: number): boolean {
  if (names.some(({ first, type }) => first === at + 1 && type === 'Person')) return true;
  for (let i = at + 1; i < Math.min(at + 1 + BETWEEN, tokens.length); i++) {
    const { text, tag, lemma } = tokens[i]!;
    if (!/^(NN|JJ|HYPH|POS)/.test(tag)) return false;
    const title = titleClass(text) === 'state' || POLITICIAN.test(lemma) || chambersOf(lemma).length > 0;
    // a plural tells of nobody, "Democratic Representatives, Ann Lee and Tom Ray" of two
    if (title && (!/S$/.test(tag) || isCapitalized(text))) return true;
  }
  return false;
}

function partyMention(sentence: Sentence, at: number, name: string): FoundMention {
  const known = gazetteer(name);
  return mentionOf(spanOf(sentence, { first: at, last: at + 1 }), {
    kind: 'name',
    type: 'Organization',
    name,
    rule: 'party-adjective',
    votes: { Organization: 6 },
    known: known.length ? known : undefined,
  });
}
