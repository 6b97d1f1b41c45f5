import type { Sentence } from '../2-parse/sentence.ts';
import type { ResolvedDate } from './article-dates.ts';
import { isVerb } from './tense.ts';

/** Prepositions whose date is not when the thing itself happened: "after Monday's vote", "until 2025", "by Friday". */
const APART = new Set(['after', 'before', 'following', 'until', 'till', 'by', 'than', 'for', 'ahead', 'through']);
/** Verbs that run with their complement: "began deploying on Monday" is when the deploying began. */
const PHASES = new Set('begin start continue resume finish stop end cease keep proceed go manage try seek help'.split(' '));

/**
 * The date that a sentence itself gives a word (verb or noun): in its own clause, else in a clause that shares its time.
 * `dates` are those of that sentence.
 */
export function attachedDate(sentence: Sentence, dates: readonly ResolvedDate[], trigger: number): string | undefined {
  const sure = dates.filter(({ date }) => date);
  if (!sure.length) return undefined;
  for (const token of clauses(sentence, trigger)) {
    const date = nearest(sure, (one) => reaches(sentence, one, token), trigger);
    if (date) return date;
  }
  const { above, together } = whenAbove(sentence, trigger) ?? {};
  if (above === undefined) return undefined;
  return nearest(
    sure.filter(({ date }) => together || date!.length < 10),
    (one) => reaches(sentence, one, above),
    trigger,
  );
}

/** The nearest fitting date; one hung on the verb itself before one on its nouns. */
function nearest(dates: readonly ResolvedDate[], fits: (date: ResolvedDate) => boolean, trigger: number): string | undefined {
  const distance = ({ first, role }: ResolvedDate): number => Math.abs(first - trigger) + (role === 'verb' ? 0 : 1000);
  return dates.filter(fits).sort((a, b) => distance(a) - distance(b))[0]?.date;
}

/** Whether a date says when of a token: by hanging on it, or on a word below it in the same clause. */
function reaches(sentence: Sentence, date: ResolvedDate, token: number): boolean {
  const { tokens } = sentence;
  // "the first talks since 2018" were not in 2018
  if (date.governor === token && date.link === 'since' && !isVerb(tokens[token]!.tag) && isRanked(sentence, token)) return false;
  if (date.governor === token) return date.role === 'before' || !APART.has(date.link ?? '');
  if (APART.has(date.link ?? '') || date.link === 'of') return false;
  let at = date.governor;
  let fronted = false;
  for (let step = 0; step < tokens.length && at !== token; step++) {
    const { label, head, tag, text } = tokens[at]!;
    if (head === at || isBoundary(label, tag)) return false;
    if (label === 'prep' && APART.has(text.toLowerCase())) return false;
    // "In the November 27 deal, both agreed …": only an opening phrase dates the verb
    if (label === 'prep' && tokens[head]!.tag.startsWith('VB') && at < head) fronted = true;
    at = outOfQuote(sentence, at, head);
  }
  return at === token && (date.role !== 'before' || fronted);
}

const isRanked = (sentence: Sentence, noun: number): boolean =>
  sentence.children[noun]!.some(
    (child) => /^(first|second|third|last|latest|only)$/i.test(sentence.tokens[child]!.text) || sentence.tokens[child]!.tag === 'JJS',
  );

/** `"They must help", he said while addressing the press yesterday`: what the parser hangs into the quotation belongs to the verb over it. */
function outOfQuote({ tokens }: Sentence, from: number, head: number): number {
  if (isQuoted(tokens, from) || !isQuoted(tokens, head)) return head;
  let at = head;
  while (isQuoted(tokens, at) && tokens[at]!.head !== at) at = tokens[at]!.head;
  return at;
}

/** Whether a token stands between an opening and a closing quotation mark. */
function isQuoted(tokens: Sentence['tokens'], at: number): boolean {
  let open = false;
  for (let i = 0; i < at; i++) if (/^["“”]$/.test(tokens[i]!.text)) open = tokens[i]!.text === '“' || (tokens[i]!.text === '"' && !open);
  return open && tokens.slice(at).some(({ text }) => /^["”]$/.test(text));
}

/** Labels that lead out of a clause. A participle ("while addressing the press yesterday") shares its clause's time. */
const isBoundary = (label: string, tag: string): boolean =>
  /^(relcl|ccomp|csubj|parataxis|acl|appos)$/.test(label) || (isVerb(tag) && (label === 'conj' || (label === 'advcl' && tag !== 'VBG')));

/**
 * "was founded in 2003 after rebels ousted …": the year or month of the clause above is that of what came right before it;
 * "broke out on Saturday when thousands rallied": both at once.
 */
function whenAbove({ tokens, children }: Sentence, trigger: number): { above: number; together: boolean } | undefined {
  for (let at = trigger, step = 0; step < 4; at = tokens[at]!.head, step++) {
    const { label, head, tag } = tokens[at]!;
    if (head === at) return undefined;
    if (label === 'advcl' && tag === 'VBD') {
      const link = children[at]!.map((child) => tokens[child]!.text.toLowerCase()).find((word) =>
        /^(after|when|as|while|once)$/.test(word),
      );
      return link ? { above: head, together: /^(when|as|while)$/.test(link) } : undefined;
    }
    if (isVerb(tag) && label !== 'conj') return undefined;
  }
  return undefined;
}

/** Verbs of travel: "will travel to Riga on Monday to meet …" meets there then. */
const TRAVEL = /^(travel|visit|go|fly|come|return|arrive|head)$/;

/** The trigger, then the words above it that share its time, inner first. */
function clauses(sentence: Sentence, trigger: number): number[] {
  const found = [trigger];
  let at = trigger;
  for (let step = 0; step < sentence.tokens.length; step++) {
    const up = sharer(sentence, at);
    if (up === undefined) break;
    found.push(up);
    at = up;
  }
  return found;
}

/** The word above whose date holds for this one too. */
function sharer(sentence: Sentence, at: number): number | undefined {
  const { tokens, children } = sentence;
  const { head, label, tag, text, lemma } = tokens[at]!;
  if (head === at) return undefined;
  const above = tokens[head]!;
  if (label === 'prep') return APART.has(text.toLowerCase()) ? undefined : head;
  if (!isVerb(tag)) return /^(relcl|ccomp|csubj|parataxis)$/.test(label) ? undefined : head;
  if (label === 'xcomp') return PHASES.has(above.lemma) ? head : undefined;
  if (label === 'conj') {
    // "On Monday, X met Y and urged Z": the opening date holds for both; "met Y on Monday and urged Z" only for its own
    const own = children[at]!.some((child) => /^nsubj/.test(tokens[child]!.label));
    return own ? undefined : openedBy(sentence, head);
  }
  if (label === 'ccomp')
    return above.lemma === 'announce' && children[at]!.some((c) => /^(has|have|had)$/i.test(tokens[c]!.text)) ? head : undefined;
  if (label === 'advcl' && tag === 'VB' && TRAVEL.test(above.lemma)) return head;
  if (label === 'advcl' || label === 'acl') return tag === 'VBG' && lemma !== 'follow' ? head : undefined;
  if (label === 'pcomp' || label === 'aux' || label === 'auxpass') return head;
  return undefined;
}

/** A verb whose date stands before it. */
function openedBy(sentence: Sentence, verb: number): number | undefined {
  const opener = sentence.children[verb]!.find((child) => child < verb && /^(prep|npadvmod|advmod)$/.test(sentence.tokens[child]!.label));
  return opener === undefined ? undefined : verb;
}
