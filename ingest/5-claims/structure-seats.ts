import type { Sentence } from '../2-parse/sentence.ts';
import type { LinkedArticle, LinkedMention } from '../4-entities/linked.ts';
import { gazetteer } from '../lexicon/gazetteer.ts';
import { isCapitalized } from '../lexicon/letters.ts';
import { chambersOf } from '../lexicon/roles.ts';
import { endOf, type Finding } from './structure-claim.ts';
import { childrenBy } from './tree.ts';

/** MEMBER_OF of legislators: the chamber that they sit in, their party. */
export function findSeats(linked: LinkedArticle): Finding[] {
  const chambers = chambersNamed(linked);
  return linked.mentions.flatMap((person) => {
    if (person.kind === 'pronoun' || linked.entity(person.entity).type !== 'Person') return [];
    const sentence = linked.sentences[person.sentence]!;
    const seats = seatWords(linked, sentence, person);
    const bodies = seats.flatMap((word) => chamberOf(linked, { sentence, word, person }, chambers) ?? []);
    const parties = partiesOf(linked, sentence, person);
    return [...bodies.map((body) => finding(person, body, 'seat-in')), ...parties.map((body) => finding(person, body, 'party-of'))];
  });
}

/** Tokens of words for legislators in the title before a name, in apposition, or of the phrase itself: "Two Democratic Representatives, A and B". */
function seatWords(linked: LinkedArticle, sentence: Sentence, { first, last, head, kind }: LinkedMention): number[] {
  const { tokens } = sentence;
  const isSeat = (at: number): boolean => /^NN/.test(tokens[at]?.tag ?? '') && seatChambers(sentence, at).length > 0;
  if (kind === 'nominal') return isSeat(last - 1) ? [last - 1] : [];
  let from = first;
  while (
    from > 0 &&
    first - from < 6 &&
    /^(NN|JJ|HYPH|POS|IN)/.test(tokens[from - 1]!.tag) &&
    !/^(with|by|from|as|than|that|like)$/i.test(tokens[from - 1]!.text)
  )
    from--;
  const before = range(from, first).filter(isSeat);
  const list = listOver(linked, sentence, first);
  const beside = childrenBy(sentence, head, 'appos').filter(isSeat);
  const up = tokens[head]!;
  const above = up.label === 'appos' && isSeat(up.head) ? [up.head] : [];
  const told = up.label === 'nsubj' && tokens[up.head]!.lemma === 'be' ? childrenBy(sentence, up.head, 'attr').filter(isSeat) : [];
  return [...new Set([...before, ...(list !== undefined && isSeat(list) ? [list] : []), ...beside, ...above, ...told])];
}

/** The plural noun before a list of names: `Representatives` of "Two Democratic Representatives, A and B". */
function listOver(linked: LinkedArticle, { tokens, index }: Sentence, name: number): number | undefined {
  for (let at = name - 1, guard = 0; at > 0 && guard < 20; guard++) {
    if (/^(,|and|:|&)$/.test(tokens[at]!.text)) at--;
    else {
      const before = linked.mentionAt(index, at).find(({ kind, entity }) => kind === 'name' && linked.entity(entity).type === 'Person');
      if (!before) return /^NNP?S$/.test(tokens[at]!.tag) ? at : undefined;
      at = before.first - 1;
    }
  }
  return undefined;
}

/** "a member of Parliament" is a word for a legislator of its own; a "Special Representative" is none. */
function seatChambers({ tokens }: Sentence, at: number): readonly string[] {
  const { text, lemma } = tokens[at]!;
  if (/^members?$/i.test(text) && /^of$/i.test(tokens[at + 1]?.text ?? ''))
    return tokens.slice(at + 2, at + 4).some((token) => /^parliament$/i.test(token.text)) ? chambersOf('member of parliament') : [];
  if (
    /^rep/i.test(text) &&
    (!isCapitalized(text) ||
      /^(special|trade|high|permanent|deputy|personal|u\.?s\.?|state|sales|union)$/i.test(tokens[at - 1]?.text ?? ''))
  )
    return [];
  // "State Senator": sits in no national chamber
  if (/^state$/i.test(tokens[at - 1]?.text ?? '')) return [];
  return chambersOf(text).length ? chambersOf(text) : chambersOf(lemma);
}

interface Seat {
  sentence: Sentence;
  word: number;
  person: LinkedMention;
}

/** The chamber within the words ("National Assembly Representative"), else the one of that kind that the text names. */
function chamberOf(linked: LinkedArticle, { sentence, word, person }: Seat, chambers: readonly LinkedMention[]): LinkedMention | undefined {
  const beside = linked
    .mentionsOf(sentence.index)
    .find((one) => chambers.includes(one) && (one.last === word || (one.first > word && one.first <= word + 3)));
  if (beside) return beside;
  const state = stateIn(linked, sentence, word);
  for (const kind of seatChambers(sentence, word)) {
    const fitting = chambers.filter(
      ({ entity }) =>
        endsWith(linked.entity(entity).name, kind) && agree(linked.entity(entity).country ?? linked.entity(entity).iso3, state),
    );
    const ids = new Set(fitting.map(({ entity }) => entity));
    if (ids.size > 1) return undefined;
    if (fitting.length) return fitting.findLast(({ start }) => start < person.start) ?? fitting[0];
  }
  return undefined;
}

/** "Parliament of Norway" is one; the "Ohio House of Representatives" none of a congressman's. */
const endsWith = (name: string, kind: string): boolean => {
  const found = new RegExp(`^(.*?) ?\\b${kind}($| of )`, 'i').exec(name);
  const prefix = found?.[1] ?? '';
  return found !== null && !(FEDERAL.test(kind) && prefix && gazetteer(prefix).some((entry) => /^(region|province)$/.test(entry.kind)));
};
const FEDERAL = /^(senate|house of representatives|congress|house)$/;
const agree = (country: string | undefined, state: string | undefined): boolean => !country || !state || country === state;

/** ISO code of the state named right before the word: "Colombian Senator". */
const stateIn = (linked: LinkedArticle, sentence: Sentence, word: number): string | undefined =>
  linked.mentionsOf(sentence.index).find(({ iso3, last }) => iso3 && last <= word && last >= word - 2)?.iso3;

const CHAMBER = /\b(senate|house|parliament|congress|assembly|council|knesset|duma|bundestag|legislature)\b/i;
const chambersNamed = (linked: LinkedArticle): LinkedMention[] =>
  linked.mentions.filter(
    ({ kind, entity, name }) => kind === 'name' && linked.entity(entity).type === 'Organization' && CHAMBER.test(name),
  );

/** Parties that the words before a name or the letter behind it give: "Republican Senator A", "A (D-Mass.)". */
function partiesOf(linked: LinkedArticle, sentence: Sentence, { first, last, head, kind }: LinkedMention): LinkedMention[] {
  const parties = linked.mentionsOf(sentence.index).filter(({ rule }) => rule === 'party-adjective');
  return parties.filter((party) => {
    const inside = kind === 'nominal' && party.first >= first && party.last <= last;
    const before =
      party.last <= first &&
      first - party.last < 6 &&
      range(party.last, first).every((at) => /^(NN|JJ|HYPH|POS)/.test(sentence.tokens[at]!.tag));
    const behind = party.first === last + 1 && sentence.tokens[last]!.text === '(';
    // "a Republican from Ohio", told of the name
    const { label, head: over } = sentence.tokens[party.head]!;
    const told = (label === 'appos' && over === head) || (label === 'attr' && childrenBy(sentence, over, 'nsubj').includes(head));
    if (/^(former|ex|onetime)$/i.test(sentence.tokens[party.first - 1]?.text ?? '')) return false;
    const list = kind === 'name' ? listOver(linked, sentence, first) : undefined;
    const listed = list !== undefined && party.last <= list && party.last >= list - 2 && seatChambers(sentence, list).length > 0;
    return inside || told || listed || (kind === 'name' && (before || behind));
  });
}

const finding = (person: LinkedMention, body: LinkedMention, rule: string): Finding => ({
  type: 'MEMBER_OF',
  source: endOf(person),
  target: endOf(body),
  sentence: person.sentence,
  trigger: person.head,
  rule,
  confidence: 0.75,
});

const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
