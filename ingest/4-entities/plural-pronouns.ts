import { conjunctsOf } from '../2-parse/tree.ts';
import type { FoundMention } from '../3-mentions/mention.ts';
import { candidatesBefore, type LinkContext, prominence } from './context.ts';
import type { LinkedMention } from './linked.ts';

/** Sentences back for "they" and "their". */
const REACH = 4;

/**
 * Whom "they" means: the nearest plural phrase, names joined by "and", two people of one sentence, else a body of many.
 * Never one state or person alone.
 */
export function severalBefore(context: LinkContext, mention: FoundMention): string[] {
  const pair = whoMet(context, mention);
  if (pair.length) return pair;
  const candidates = candidatesBefore(
    context,
    mention,
    (other) => mention.sentence - other.sentence <= REACH && other.kind !== 'adjective' && other.type !== 'Place' && other.type !== 'Event',
  );
  for (const other of candidates) {
    const several = groupOf(context, other, mention);
    if (several.length) return unnamedAfter(context, other, mention) ? [] : several;
  }
  return [];
}

function groupOf(context: LinkContext, other: LinkedMention, mention: FoundMention): string[] {
  if (other.kind === 'pronoun') return other.name === mention.name || /^the/.test(other.name) ? sameSpan(context, other) : [];
  // "Ana Lund and her counterparts": she too
  if (other.kind === 'nominal')
    return other.plural ? [...new Set([...joinedWith(context, other).map(({ entity }) => entity), ...sameSpan(context, other)])] : [];
  const joined = joinedWith(context, other).filter((one) => one.start < mention.start);
  if (joined.length > 1) return [...new Set(joined.map((one) => one.entity))];
  if (other.type === 'Person') {
    const people = context.book.inSentence(other.sentence).filter((one) => one.type === 'Person' && one.start < mention.start);
    const ids = [...new Set(people.map((one) => one.entity))];
    return ids.length === 2 && other.sentence === mention.sentence - 1 && meet(context, other) ? ids : [];
  }
  const near = mention.sentence - other.sentence < 2 && prominence(context.sentences[other.sentence]!, other) >= 3;
  return (other.type === 'Organization' || other.type === 'Bank') && near ? [other.entity] : [];
}

/** What two who met do together. */
const JOINTLY = /^(discuss|agree|reaffirm|exchange|review|pledge|affirm|underscore|emphasize|reiterate|consult|commit|address)$/;
const MET_REACH = 8;

/** "Ana Lund spoke with Erik Holm. She condemned the killing of civilians. They also discussed …": the two, not who stands between. */
function whoMet(context: LinkContext, { name, sentence, head }: FoundMention): string[] {
  const { tokens } = context.sentences[sentence]!;
  if (name !== 'they' || tokens[head]!.label !== 'nsubj' || !JOINTLY.test(tokens[tokens[head]!.head]!.lemma)) return [];
  for (let index = sentence - 1; index >= Math.max(0, sentence - MET_REACH); index--) {
    const named = context.book.inSentence(index).filter(({ type, kind }) => type === 'Person' && kind === 'name');
    const ids = [...new Set(named.map(({ entity }) => entity))];
    if (ids.length === 2 && named.some((one) => meet(context, one))) return ids;
    if (ids.length > 2) return [];
  }
  return [];
}

/** "Ana Lund met Erik Holm. They …", "At the invitation of Ana Lund, Erik Holm came to Oslo. They …" */
function meet({ sentences }: LinkContext, { sentence, head }: LinkedMention): boolean {
  const { tokens, text } = sentences[sentence]!;
  if (/^At the invitation of /.test(text)) return true;
  const verb = tokens[tokens[head]!.head]!;
  return /^(meet|talk|speak|discuss|negotiate|confer|host|receive|join|welcome|marry|debate|agree)$/.test(verb.lemma);
}

/** Plural people whom nobody is known to be, named after the candidate or more prominently beside it: "they" are those. */
function unnamedAfter(context: LinkContext, other: LinkedMention, mention: FoundMention): boolean {
  for (let index = mention.sentence; index >= other.sentence; index--) {
    const sentence = context.sentences[index]!;
    const unnamed = context
      .foundIn(index)
      .filter((one) => one.nominal && one.plural && one.start < mention.start && /^(people|group|official|force)$/.test(one.nominal))
      .filter((one) => !context.book.inSentence(index).some((linked) => linked.start === one.start && linked.end === one.end));
    if (unnamed.some((one) => index > other.sentence || prominence(sentence, one) >= prominence(sentence, other))) return true;
  }
  return false;
}

/** A phrase may stand for several: "both countries". */
const sameSpan = ({ book }: LinkContext, { sentence, start, end }: LinkedMention): string[] => [
  ...new Set(
    book
      .inSentence(sentence)
      .filter((one) => one.start === start && one.end === end)
      .map((one) => one.entity),
  ),
];

function joinedWith(context: LinkContext, other: LinkedMention): LinkedMention[] {
  const sentence = context.sentences[other.sentence]!;
  const heads = conjunctsOf(sentence, other.head);
  return context.book
    .inSentence(other.sentence)
    .filter((one) => heads.includes(one.head) && one.kind === 'name' && one.type !== 'Place' && one.type !== 'Event');
}
