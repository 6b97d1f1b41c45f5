import type { Sentence } from '../2-parse/sentence.ts';
import { contextOf } from './context.ts';
import { effectFor } from './frames.ts';
import type { EffectName } from './plover.ts';
import type { EventSite } from './structure-event-site.ts';
import { childrenBy, isNegated, isVerb, lemmaOf, particleOf } from './tree.ts';

/** Effects under which a tie is denied, wished for or only possible: structure is told as a fact or not at all. What lies ahead ("will attend") stands. */
const UNREAL: ReadonlySet<EffectName> = new Set([
  'not',
  'deny',
  'cancel',
  'refuse',
  'fail',
  'demand',
  'may',
  'mayHave',
  'if',
  'consider',
  'try',
  'threaten',
  'claim',
]);

/** "refused to attend", "demanded that Oslo return", "may join": what the words over a verb or noun make of it. */
export function isUnreal(sentence: Sentence, trigger: number): boolean {
  const { effects, used, sayers } = contextOf(sentence, trigger);
  const spoken = (effect: string): number[] => used.filter((one) => one.effect === effect).map(({ token }) => token);
  // "told reporters that the round will open" asks nothing of anybody
  const told =
    spoken('demand').length > 0 &&
    spoken('demand').every(
      (token) => lemmaOf(sentence.tokens[token]!) === 'tell' && sayers.includes(token) && isStatement(sentence, token),
    );
  const stands = (effect: EffectName): boolean =>
    // "efforts in leading the talks": only what the words themselves weigh
    (effect === 'consider' && spoken('consider').length === 0) || (effect === 'demand' && told);
  return effects.some((effect) => UNREAL.has(effect) && !stands(effect)) || isConditional(sentence, trigger);
}

/** Whether what is told is a statement: "told them that …", "told them he will". */
const isStatement = (sentence: Sentence, verb: number): boolean =>
  childrenBy(sentence, verb, 'ccomp').some(
    (clause) => !childrenBy(sentence, clause, 'aux').some((aux) => /^to$/i.test(sentence.tokens[aux]!.text)),
  );

/** "If Oslo joins, Lima would host the talks." */
const isConditional = (sentence: Sentence, verb: number): boolean =>
  childrenBy(sentence, verb, 'aux').some((aux) => /^(would|could|might)$/i.test(sentence.tokens[aux]!.text)) &&
  childrenBy(sentence, verb, 'advcl').some((clause) =>
    childrenBy(sentence, clause, 'mark').some((mark) => /^(if|unless)$/i.test(sentence.tokens[mark]!.text)),
  );

/** "is not a member", "wants to become a member": a noun told of its subject. */
export function isUnrealOf(sentence: Sentence, noun: number): boolean {
  const { label, head } = sentence.tokens[noun]!;
  const verb = label === 'attr' || label === 'nsubj' || label === 'dobj' ? head : undefined;
  if (verb === undefined || !isVerb(sentence.tokens[verb]!)) return false;
  const { effects } = contextOf(sentence, verb);
  return isNegated(sentence, verb) || effects.some((effect) => effect === 'will' || UNREAL.has(effect)) || !isTrueCopula(sentence, verb);
}

/** "could become", "hopes to remain": of copulas only what is or has become. */
const isTrueCopula = (sentence: Sentence, verb: number): boolean =>
  !/^(seek|aspire|apply|want|hope)$/.test(lemmaOf(sentence.tokens[sentence.tokens[verb]!.head]!));

const OFF = new Set(['cancel', 'postpone', 'scrap', 'abort', 'shelve', 'abandon', 'delay']);
const HAPPENING = new Set('take happen hold occur be begin start materialize materialise go convene open reach sign'.split(' '));

/** "The summit between A and B was cancelled", "the talks, which did not take place": nobody takes part in it. */
export function isCalledOff({ sentence, event }: EventSite): boolean {
  const { label, head } = sentence.tokens[event.head]!;
  const over = /^(nsubj|nsubjpass|dobj)$/.test(label) ? [head] : [];
  const verbs = [...over, ...childrenBy(sentence, event.head, 'relcl', 'acl')].filter((verb) => isVerb(sentence.tokens[verb]!));
  return verbs.some((verb) => {
    const lemma = lemmaOf(sentence.tokens[verb]!);
    const particle = particleOf(sentence, verb);
    const cancelled = OFF.has(lemma) || effectFor(lemma, 'noun', particle ? { particle } : {})?.effect === 'cancel';
    return cancelled ? !isNegated(sentence, verb) : HAPPENING.has(lemma) && isNegated(sentence, verb);
  });
}

/** Whether a tie to an event, told by `trigger`, is no fact. "rejected talks with Oslo" makes none; "rejected the talks between …" speaks of some. */
export function isUnrealAt(site: EventSite, trigger: number): boolean {
  if (isCalledOff(site)) return true;
  if (trigger !== site.event.head) return isUnreal(site.sentence, trigger);
  return site.phrase?.determiner !== 'definite' && isUnreal(site.sentence, trigger);
}
