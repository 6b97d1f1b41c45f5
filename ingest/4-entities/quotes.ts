import type { Sentence } from '../2-parse/sentence.ts';
import { childrenBy } from '../2-parse/tree.ts';
import type { FoundMention } from '../3-mentions/mention.ts';
import { gazetteer } from '../lexicon/gazetteer.ts';
import type { LinkContext } from './context.ts';
import { labelledSpeaker } from './transcript.ts';

const SPEECH = new Set(
  'say tell add state declare warn insist note write claim announce argue explain ask reply stress emphasize tweet comment describe call vow pledge promise conclude continue'.split(
    ' ',
  ),
);

/**
 * Who "we" or "I" is: the speaker of the quotation it stands in; outside quotations the speaker of a
 * transcript's paragraph, whose state "we" is; else the body that issues the text.
 */
export function speakerAt(context: LinkContext, mention: FoundMention): string | undefined {
  if (!isQuoted(context, mention)) {
    const labelled = labelledSpeaker(context, mention.start);
    if (!labelled) return issuer(context);
    if (!labelled.person || /^(i|me|my|mine|myself)$/.test(mention.name)) return labelled.person;
    const roles = context.roles.filter((role) => role.person === labelled.person);
    const iso3 = roles.find((role) => role.iso3)?.iso3;
    // in the department's own release its secretary needs no nation
    if (!iso3) return roles.some((role) => /^(deputy |assistant |under |acting )*secretary/.test(role.words)) ? issuer(context) : undefined;
    return context.book.get(`state:${iso3}`) ? `state:${iso3}` : undefined;
  }
  for (let index = mention.sentence; index >= Math.max(0, mention.sentence - 4); index--) {
    const speaker = speakerIn(context, context.sentences[index]!);
    if (speaker) return speaker;
  }
  const next = context.sentences[mention.sentence + 1];
  return next ? speakerIn(context, next) : undefined;
}

/** Whether the text is within quotation marks from a character on. */
interface QuoteMark {
  at: number;
  quoted: boolean;
}

const marks = new WeakMap<LinkContext, readonly QuoteMark[]>();

/** The quotation marks of a text, counted anew from each paragraph's beginning. */
function marksOf(text: string): QuoteMark[] {
  const found: QuoteMark[] = [];
  let [opened, straight] = [0, 0];
  for (const { 0: mark, index } of text.matchAll(/[“”"]|\n\n/g)) {
    if (mark === '“') opened++;
    else if (mark === '”') opened--;
    else if (mark === '"') straight++;
    else [opened, straight] = [0, 0];
    found.push({ at: index, quoted: opened > 0 || straight % 2 === 1 });
  }
  return found;
}

/** Within quotation marks: by the last mark before it. */
function isQuoted(context: LinkContext, { start }: FoundMention): boolean {
  const known = marks.get(context) ?? marksOf(context.article.text);
  marks.set(context, known);
  let [low, high] = [0, known.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (known[middle]!.at < start) low = middle + 1;
    else high = middle;
  }
  return low > 0 && known[low - 1]!.quoted;
}

/** The subject of a verb of speech, outside quotation marks. */
function speakerIn(context: LinkContext, sentence: Sentence): string | undefined {
  for (const [verb, token] of sentence.tokens.entries()) {
    if (!SPEECH.has(token.lemma)) continue;
    for (const subject of childrenBy(sentence, verb, 'nsubj')) {
      const mention = context.book.inSentence(sentence.index).find((one) => one.head === subject);
      if (mention && !isQuoted(context, mention)) return mention.entity;
    }
  }
  return undefined;
}

/** Of a press release "we" is the state whose body issued it, when the text speaks of that state. */
function issuer(context: LinkContext): string | undefined {
  const words = (context.article.source ?? '')
    .split(/[,|–-]/)[0]!
    .trim()
    .split(' ');
  for (let length = words.length; length > 0; length--) {
    for (let first = 0; first + length <= words.length; first++) {
      const entry = gazetteer(words.slice(first, first + length).join(' ')).find(
        (one) => one.country && /^(state|body|adjective)$/.test(one.kind),
      );
      if (entry && context.book.get(`state:${entry.country}`)) return `state:${entry.country}`;
    }
  }
  return undefined;
}
