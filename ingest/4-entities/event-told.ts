import type { Sentence } from '../2-parse/sentence.ts';
import type { FoundMention } from '../3-mentions/mention.ts';
import { EVENT_NOUNS, TOLD_BY } from '../lexicon/events.ts';
import type { EventSketch } from './event-sketch.ts';
import type { EventContext } from './events.ts';

/** How many sentences back a noun may return to what a verb told. */
const REACH = 8;

/** "Parliament voted on the bill. The vote …": the verb that told what a noun returns to, as a mention of the event. */
export function toldBefore(context: EventContext, { mention, lemma, phrase }: EventSketch): FoundMention | undefined {
  const verbs = TOLD_BY.get(lemma);
  if (!verbs || !phrase || phrase.determiner !== 'definite') return undefined;
  for (let index = mention.sentence; index >= Math.max(0, mention.sentence - REACH); index--) {
    const sentence = context.sentences[index]!;
    const head = sentence.tokens.findIndex(
      (token, at) => verbs.includes(token.lemma) && (index < mention.sentence || at < mention.first) && isTelling(sentence, at),
    );
    if (head >= 0) return mentionOf(context, { sentence, head, lemma });
  }
  return undefined;
}

/** A past verb that says of whom, neither denied nor only possible. */
function isTelling({ tokens, children }: Sentence, at: number): boolean {
  if (!/^VB[DN]$/.test(tokens[at]!.tag) || tokens[at]!.label === 'amod') return false;
  const below = children[at]!.map((child) => tokens[child]!);
  // "the attacks struck the plant" tells of the attacks
  if (below.some(({ label, lemma, text }) => label === 'nsubj' && (EVENT_NOUNS.has(lemma) || EVENT_NOUNS.has(text.toLowerCase()))))
    return false;
  return (
    below.some(({ label }) => /^(nsubj|nsubjpass|dobj)$/.test(label)) && !below.some(({ label, tag }) => label === 'neg' || tag === 'MD')
  );
}

function mentionOf(context: EventContext, { sentence, head, lemma }: { sentence: Sentence; head: number; lemma: string }): FoundMention {
  const { start, end, text } = sentence.tokens[head]!;
  const noun = EVENT_NOUNS.get(lemma)!;
  const whom = noun.undergone ? patientOf(context, sentence, head) : undefined;
  return {
    sentence: sentence.index,
    first: head,
    last: head + 1,
    start,
    end,
    head,
    text,
    kind: 'nominal',
    type: 'Event',
    name: whom ? `${lemma} of ${whom}` : lemma,
    rule: `event-${noun.family}`,
  };
}

/** The person or state that it was done to, or who did it without an object: "impeached the president", "she resigned". */
function patientOf(context: EventContext, sentence: Sentence, head: number): string | undefined {
  const children = sentence.children[head]!;
  const wanted =
    children.find((child) => /^(dobj|nsubjpass)$/.test(sentence.tokens[child]!.label)) ??
    children.find((child) => sentence.tokens[child]!.label === 'nsubj');
  const mention = context.mentionsOf(sentence.index).find((one) => one.head === wanted);
  return mention && context.entities.find(({ id }) => id === mention.entity)?.name;
}
