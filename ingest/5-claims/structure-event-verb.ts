import type { Sentence } from '../2-parse/sentence.ts';
import { actorsAt, type Finding } from './structure-claim.ts';
import { INVOLVING, involved, takers } from './structure-event-group.ts';
import type { EventSite, Taking } from './structure-event-site.ts';
import { agentsOf, patientsOf } from './subject.ts';
import { childrenBy, isNegated, isVerb, lemmaOf } from './tree.ts';

/** Verbs whose subject takes part in the event that is their object (or behind their preposition). */
const TAKING = new Set(
  'hold host attend join sign conduct launch begin start convene enter reach conclude ratify open lead chair mediate organize organise stage carry wage finish negotiate win undertake perform announce agree broker resume'.split(
    ' ',
  ),
);
const GOING = new Set('go travel head come arrive leave depart fly prepare participate take attend return'.split(' '));
/** Families at which one does something: "spoke at the conference", "during the ceremony". */
const SCENES: ReadonlySet<string> = new Set(['meeting', 'ceremony', 'talks', 'festival']);

/** By the verb over the event. */
export function takersByVerb(site: EventSite): Taking[] {
  const { linked, sentence, event, phrase } = site;
  const { tokens } = sentence;
  const { label, head: up } = tokens[event.head]!;
  const above = tokens[up]!;
  const family = phrase?.noun.family ?? 'war';
  // "exchanged artillery fire" is itself the event
  if (isVerb(tokens[event.head]!))
    return [{ who: takers(site, agentsOf(sentence, event.head)), rule: 'event-done', trigger: event.head, confidence: 0.85 }];
  if (isVerb(above) && isNegated(sentence, up)) return [];
  if (/^(nsubj|nsubjpass)$/.test(label) && isVerb(above)) return involved(site, up);
  if (label === 'dobj' && TAKING.has(lemmaOf(above)))
    return [{ who: takers(site, agentsOf(sentence, up)), rule: 'event-taken', trigger: up, confidence: 0.8 }];
  if (label !== 'pobj') return involved(site, event.head);
  const verb = verbOver(sentence, up);
  if (verb === undefined) return atNoun(site, up);
  const preposition = lemmaOf(above);
  const lemma = lemmaOf(tokens[verb]!);
  if (isNegated(sentence, verb)) return [];
  const who = (): Finding['source'][] => takers(site, agentsOf(sentence, verb));
  // "withdrew the US from a treaty": who is withdrawn was in it
  const withdrawn = lemma === 'withdraw' && preposition === 'from' ? actorsAt(linked, sentence, patientsOf(sentence, verb)) : [];
  if (withdrawn.length) return [{ who: withdrawn, rule: 'event-withdrawn', trigger: verb, confidence: 0.75 }];
  if (/^(at|during)$/.test(preposition) && SCENES.has(family))
    return [{ who: who(), rule: 'event-scene', trigger: verb, confidence: 0.75 }];
  if (/^(into|in|for|to|from|of)$/.test(preposition) && (TAKING.has(lemma) || GOING.has(lemma)) && family !== 'war')
    return [{ who: who(), rule: 'event-going', trigger: verb, confidence: 0.75 }];
  return [];
}

/** "the head of the delegation at the talks", "signatories to the treaty include A". */
function atNoun({ linked, sentence, event }: EventSite, preposition: number): Taking[] {
  const noun = sentence.tokens[preposition]!.head;
  const { lemma, label, head: verb } = sentence.tokens[noun]!;
  if (
    /^(signatory|participant|party|member|side|attendee|host|mediator)$/.test(lemma) &&
    INVOLVING.has(lemmaOf(sentence.tokens[verb]!)) &&
    label === 'nsubj'
  )
    return [
      { who: actorsAt(linked, sentence, childrenBy(sentence, verb, 'dobj')), rule: 'event-signatories', trigger: verb, confidence: 0.85 },
    ];
  if (
    !/^(at|to|in)$/.test(lemmaOf(sentence.tokens[preposition]!)) ||
    !/^(head|delegate|delegation|envoy|negotiator|representative|participant|leader|chief)$/.test(lemma)
  )
    return [];
  const person = label === 'appos' ? verb : noun;
  return [{ who: actorsAt(linked, sentence, [person]), rule: 'event-delegate', trigger: event.head, confidence: 0.75 }];
}

/** The verb that a preposition hangs on, past nouns such as "remarks (at)", "part (in)". */
function verbOver(sentence: Sentence, preposition: number): number | undefined {
  const at = sentence.tokens[preposition]!.head;
  const { label, head, lemma } = sentence.tokens[at]!;
  if (isVerb(sentence.tokens[at]!)) return at;
  return label === 'dobj' && /^(part|remark|speech|statement|role|seat|address|place|interest)$/.test(lemma) ? head : undefined;
}
