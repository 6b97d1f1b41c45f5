import type { Sentence } from '../2-parse/sentence.ts';
import { type TokenSpan, textOf } from '../2-parse/tree.ts';
import { gazetteer } from '../lexicon/gazetteer.ts';
import { leaderCalled } from '../lexicon/leaders.ts';
import { stateName } from '../lexicon/states.ts';
import type { FoundMention } from './mention.ts';
import { mentionOf, spanOf } from './spans.ts';

/** Words in capitals that mean a state's government, whatever it is called. */
const GOVERNMENT = /^(Government|Governments|Administration|Regime|Authorities)$/;

/** "Government of Iran", "Iranian Government", "Biden Administration": the state itself. Nothing for other names. */
export function governmentMention(sentence: Sentence, span: TokenSpan): FoundMention | undefined {
  const words = sentence.tokens.slice(span.first, span.last).map((token) => token.text);
  const iso3 = GOVERNMENT.test(words[0]!)
    ? afterOf(sentence, span)
    : GOVERNMENT.test(words.at(-1)!)
      ? beforeHead(sentence, span)
      : undefined;
  if (!iso3) return undefined;
  const [noun] = words.filter((word) => GOVERNMENT.test(word));
  return mentionOf(spanOf(sentence, span), {
    kind: 'nominal',
    type: 'State',
    name: stateName(iso3),
    iso3,
    rule: 'government-name',
    noun: noun!.toLowerCase(),
  });
}

function afterOf(sentence: Sentence, { first, last }: TokenSpan): string | undefined {
  if (sentence.tokens[first + 1]?.text !== 'of') return undefined;
  return stateOf(textOf(sentence, { first: first + 2, last }));
}

function beforeHead(sentence: Sentence, { first, last }: TokenSpan): string | undefined {
  const text = textOf(sentence, { first, last: last - 1 });
  // "Biden-Harris Administration"
  return stateOf(text) ?? leaderCalled(text)?.country ?? leaderCalled(text.split(/[-–]/)[0]!)?.country;
}

const stateOf = (text: string): string | undefined =>
  gazetteer(text.replace(/^the /i, '')).find((entry) => /^(state|adjective|capital)$/.test(entry.kind))?.country;
