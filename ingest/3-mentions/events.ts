import type { Sentence } from '../2-parse/sentence.ts';
import { placeDates } from './date-place.ts';
import { type EventPhrase, eventPhrase } from './event-phrase.ts';
import { cuesOf, isOtherwiseUsed, isUnreal, judgeEvent } from './event-test.ts';
import type { FoundMention } from './mention.ts';
import { mentionOf } from './spans.ts';

/** Mentions of happenings: talks, summits, elections, wars, and what refers back to them (`the talks`). `others` are the mentions found so far. */
export function findEvents(sentences: Sentence[], others: readonly FoundMention[]): FoundMention[] {
  return sentences.flatMap((sentence) => {
    const here = others.filter((mention) => mention.sentence === sentence.index);
    const dates = placeDates(sentence);
    const found: FoundMention[] = [];
    for (let head = 0; head < sentence.tokens.length; head++) {
      const phrase = eventPhrase(sentence, head);
      if (!phrase) continue;
      // "Berlin Process Economic Working Group" is a body
      if (!isNamedOf(sentence, phrase) && here.some((one) => coversMore(one, head))) continue;
      if (isOtherwiseUsed(sentence, phrase)) continue;
      const verdict = judgeEvent(phrase, cuesOf(sentence, phrase, { others: here, dates }), isUnreal(sentence, phrase));
      if (verdict) found.push(eventMention(sentence, phrase, verdict));
    }
    const named = [...namedOperations(sentence), ...exchanges(sentence), ...releases(sentence)];
    return [...found.filter((one) => !named.some((name) => one.head >= name.first && one.head < name.last)), ...named].sort(
      (a, b) => a.first - b.first,
    );
  });
}

/** Whether a name reaches past an event noun that it holds. */
const coversMore = ({ first, last, type, kind }: FoundMention, head: number): boolean =>
  first <= head && last > head + 1 && type !== 'Event' && kind === 'name';

/** "the Ninth Summit of the Americas", "the Conference on Fisheries": a gathering, whatever is said behind its noun. */
const isNamedOf = (sentence: Sentence, { head, lemma, capital }: EventPhrase): boolean =>
  capital &&
  /^(summit|conference|dialogue|ministerial|meeting)$/.test(lemma) &&
  /^(of|on|for)$/i.test(sentence.tokens[head + 1]?.text ?? '');

function eventMention(sentence: Sentence, phrase: EventPhrase, verdict: 'event' | 'back'): FoundMention {
  const { first, head } = phrase;
  const last = verdict === 'back' ? phrase.core : phrase.last;
  const text = sliceOf(sentence, first, last);
  const kind = phrase.proper ? 'name' : 'nominal';
  const rule = verdict === 'back' ? `event-back-${phrase.noun.family}` : `event-${phrase.noun.family}`;
  return mentionOf({ ...spanOf(sentence, first, last), head, text }, { kind, type: 'Event', name: text, rule });
}

const spanOf = (sentence: Sentence, first: number, last: number): Pick<FoundMention, 'sentence' | 'first' | 'last' | 'start' | 'end'> => ({
  sentence: sentence.index,
  first,
  last,
  start: sentence.tokens[first]!.start,
  end: sentence.tokens[last - 1]!.end,
});

/** The words of tokens `first` to `last`, exclusive, as written. */
export const sliceOf = (sentence: Sentence, first: number, last: number): string =>
  sentence.text.slice(sentence.tokens[first]!.start - sentence.start, sentence.tokens[last - 1]!.end - sentence.start);

/** Names that do not end in an event noun: "Operation Desert Storm", "World War II". */
const NAMED =
  /\b(?:Operation(?! (?:Cent(?:er|re)|Room|Manager|Officer)s?\b)(?: \p{Lu}[\p{L}'’-]+){1,3}|(?:First|Second|Third) World War|World War (?:I{1,3}|One|Two|1|2)\b|Cold War|Arab Spring|Brexit\b(?! (?:Party|Secretary|negotiators?|supporters?|campaigners?|voters))|Holocaust\b(?! (?:[Mm]emorial|Museum|Remembrance|[Ss]urvivor))|Holodomor|Euromaidan|COP ?\d\d\b)/gu;

function namedOperations(sentence: Sentence): FoundMention[] {
  // as `matchAll` makes the pattern anew
  if (sentence.text.search(NAMED) < 0) return [];
  return [...sentence.text.matchAll(NAMED)].flatMap((match) => {
    const from = sentence.start + match.index;
    const first = sentence.tokens.findIndex((token) => token.start >= from);
    const last = sentence.tokens.findLastIndex((token) => token.end <= from + match[0].length) + 1;
    if (first < 0 || last <= first) return [];
    const head = sentence.tokens.findIndex(
      (token, i) => i >= first && i < last && (token.head < first || token.head >= last || token.head === i),
    );
    // "Holocaust studies", "Brexit talks"
    if (last - first === 1 && sentence.tokens[first]!.label === 'compound') return [];
    const span = { ...spanOf(sentence, first, last), head: Math.max(first, head), text: match[0] };
    return [mentionOf(span, { kind: 'name', type: 'Event', name: match[0], rule: 'event-war' })];
  });
}

/** What is exchanged in an event of its own, by lemma. */
const EXCHANGED = new Set(['fire', 'shot', 'prisoner', 'artillery']);

/** "exchanged artillery fire": the verb tells the event that the noun names later. */
function exchanges(sentence: Sentence): FoundMention[] {
  if (!/exchang/i.test(sentence.text)) return [];
  return sentence.tokens.flatMap(({ lemma, tag }, head) => {
    if (lemma !== 'exchange' || !tag.startsWith('VB')) return [];
    const what = sentence.children[head]!.find(
      (child) => sentence.tokens[child]!.label === 'dobj' && EXCHANGED.has(sentence.tokens[child]!.lemma),
    );
    if (what === undefined) return [];
    const name = `exchange of ${sentence.tokens[what]!.text}`;
    const span = { ...spanOf(sentence, head, what + 1), head, text: sliceOf(sentence, head, what + 1) };
    return [mentionOf(span, { kind: 'nominal', type: 'Event', name, rule: 'event-move' })];
  });
}

/** A statement of several: "The text of the following statement was released by the Governments of …", "issue the following joint statement". */
const RELEASE =
  /\b(?:text of (?:the following |a |this |the )?(joint )?|the (?:following|below) (joint )?|following (joint )?|following is (?:the |a )?(?:text of (?:the |a )?)?(joint )?(?:press )?)(statement|declaration|communiqué|communique|readout|release)\b/iu;
const AUTHORS = /\b(?:governments|ministers|leaders|members|countries|states|nations|presidents|secretaries|ambassadors|sides|and)\b/iu;

function releases(sentence: Sentence): FoundMention[] {
  const match = RELEASE.exec(sentence.text);
  if (!match || !(match[0].includes('joint') || AUTHORS.test(sentence.text))) return [];
  const end = sentence.start + match.index + match[0].length;
  const head = sentence.tokens.findIndex((token) => token.end === end);
  if (head < 0) return [];
  let first = head;
  while (/^(joint|following|press)$/i.test(sentence.tokens[first - 1]?.text ?? '')) first--;
  const text = sliceOf(sentence, first, head + 1);
  return [
    mentionOf({ ...spanOf(sentence, first, head + 1), head, text }, { kind: 'nominal', type: 'Event', name: text, rule: 'event-release' }),
  ];
}
