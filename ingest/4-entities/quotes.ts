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

/** Within quotation marks, counted from the paragraph's beginning. */
function isQuoted(context: LinkContext, mention: FoundMention): boolean {
  const { text } = context.article;
  const from = Math.max(text.lastIndexOf('\n\n', mention.start), 0);
  const before = text.slice(from, mention.start);
  const opened = (before.match(/“/g) ?? []).length - (before.match(/”/g) ?? []).length;
  return opened > 0 || (before.match(/"/g) ?? []).length % 2 === 1;
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
