import type { Sentence } from '../2-parse/sentence.ts';
import { actorsAt, type Finding } from './structure-claim.ts';
import { companyOf, leadersOf } from './structure-event-company.ts';
import { INVOLVING, involved, takers } from './structure-event-group.ts';
import type { EventSite, Taking } from './structure-event-site.ts';
import { agentsOf, patientsOf } from './subject.ts';
import { childrenBy, firstOf, isNegated, isVerb, lemmaOf } from './tree.ts';

/** Verbs whose subject takes part in the event that is their object (or behind their preposition). */
const TAKING = new Set(
  'hold host attend join sign conduct launch begin start convene enter reach conclude ratify open lead chair mediate organize organise stage carry wage finish negotiate win undertake perform announce agree broker resume attempt orchestrate adopt ratify'.split(
    ' ',
  ),
);
/** Those of some families only: "gave a speech", "tendered her resignation". */
const OWN_VERBS: Readonly<Record<string, ReadonlySet<string>>> = {
  speech: new Set(['deliver', 'give', 'make']),
  office: new Set(['tender', 'submit', 'offer', 'hand', 'give']),
  strike: new Set(['commit', 'stage', 'mount']),
  protest: new Set(['mount', 'stage']),
  vote: new Set(['lose', 'contest', 'quit', 'exit', 'leave']),
  legal: new Set(['file', 'issue', 'face', 'bring', 'dismiss', 'make', 'hear']),
};
const GOING = new Set(
  'go travel head come arrive leave depart fly prepare participate take attend return meet convene gather run compete stand vote'.split(
    ' ',
  ),
);
/** Families at which one does something: "spoke at the conference", "during the ceremony". */
const SCENES: ReadonlySet<string> = new Set(['meeting', 'ceremony', 'talks', 'festival']);

/** By the verb over the event. */
export function takersByVerb(site: EventSite): Taking[] {
  const { linked, sentence, event, phrase } = site;
  const { tokens } = sentence;
  const { label, head: up } = tokens[exampleOf(sentence, firstOf(sentence, event.head))]!;
  const above = tokens[up]!;
  const family = phrase?.noun.family ?? 'war';
  // "exchanged artillery fire" is itself the event
  if (isVerb(tokens[event.head]!)) return doers(site);
  if (isVerb(above) && isNegated(sentence, up)) return [];
  const ousted = family === 'war' ? oustedBy(site) : [];
  if (ousted.length) return ousted;
  if (/^(nsubj|nsubjpass)$/.test(label) && isVerb(above)) return involved(site, up);
  if (label === 'dobj' && (TAKING.has(lemmaOf(above)) || OWN_VERBS[family]?.has(lemmaOf(above))))
    return [{ who: [...whoDoes(site, up), ...companyOf(linked, sentence, up)], rule: 'event-taken', trigger: up, confidence: 0.8 }];
  if (label !== 'pobj') return involved(site, event.head);
  const verb = verbOver(sentence, up);
  if (verb === undefined) return atNoun(site, up);
  const preposition = lemmaOf(above);
  const lemma = lemmaOf(tokens[verb]!);
  if (isNegated(sentence, verb)) return [];
  const who = (): Finding['source'][] => whoDoes(site, verb);
  // "claimed responsibility for the attack", "is responsible for the attack"
  if (preposition === 'for' && isAnswerable(sentence, up))
    return [{ who: who(), rule: 'event-responsible', trigger: verb, confidence: 0.8 }];
  // "withdrew the US from a treaty": who is withdrawn was in it
  const withdrawn = lemma === 'withdraw' && preposition === 'from' ? actorsAt(linked, sentence, patientsOf(sentence, verb)) : [];
  if (withdrawn.length) return [{ who: withdrawn, rule: 'event-withdrawn', trigger: verb, confidence: 0.75 }];
  if (/^(at|during)$/.test(preposition) && SCENES.has(family))
    return [{ who: who(), rule: 'event-scene', trigger: verb, confidence: 0.75 }];
  // "dropped out of the race"
  const left = family === 'vote' && /^(of|from)$/.test(preposition) && /^(drop|withdraw|pull|bow)$/.test(lemma);
  if (left) return [{ who: who(), rule: 'event-left', trigger: verb, confidence: 0.8 }];
  if (/^(into|in|for|to|from|of)$/.test(preposition) && (TAKING.has(lemma) || GOING.has(lemma)) && family !== 'war')
    return [{ who: who(), rule: 'event-going', trigger: verb, confidence: 0.75 }];
  return [];
}

/** "conducted attacks, such as the March bombing": what is done to the attacks is done to the bombing. */
function exampleOf({ tokens }: Sentence, at: number): number {
  const { label, head } = tokens[at]!;
  const noun = tokens[head]!.head;
  return label === 'pobj' && /^(as|including|like)$/i.test(tokens[head]!.text) && tokens[noun]!.tag === 'NNS' ? noun : at;
}

/** "a coup removed Kim". */
const OUSTING = new Set('remove oust topple overthrow unseat depose bring place force'.split(' '));

/** Whom an upheaval removes; the parser may take the verb for a participle of the noun. */
function oustedBy(site: EventSite): Taking[] {
  const { sentence, event } = site;
  const { label, head } = sentence.tokens[event.head]!;
  const verbs = [...(label === 'nsubj' ? [head] : []), ...childrenBy(sentence, event.head, 'acl', 'relcl')];
  return verbs
    .filter((verb) => OUSTING.has(lemmaOf(sentence.tokens[verb]!)))
    .map((verb) => ({ who: persons(site, childrenBy(sentence, verb, 'dobj')), rule: 'event-ousts', trigger: verb, confidence: 0.8 }));
}

const persons = ({ linked, sentence }: EventSite, tokens: readonly number[]): Finding['source'][] =>
  actorsAt(linked, sentence, tokens).filter(({ entity }) => linked.entity(entity).type === 'Person');

/** "exchanged fire", "Parliament voted on it", "the House impeached Kim": the verb that tells an event has its parties. */
function doers(site: EventSite): Taking[] {
  const { linked, sentence, event } = site;
  const whom = persons(site, patientsOf(sentence, event.head));
  // "Peruvians protested": not Peru
  const states = event.rule !== 'event-protest';
  const agents = takers(site, agentsOf(sentence, event.head)).filter(({ entity }) => states || linked.entity(entity).type !== 'State');
  const who = [...agents, ...whom];
  return [{ who, rule: 'event-done', trigger: event.head, confidence: 0.85 }];
}

/** The subject of a verb, and who leads it where it is a delegation. */
function whoDoes(site: EventSite, verb: number): Finding['source'][] {
  const agents = agentsOf(site.sentence, verb);
  return [...takers(site, agents), ...leadersOf(site.linked, site.sentence, agents)];
}

/** "the head of the delegation at the talks", "signatories to the treaty include A". */
function atNoun({ linked, sentence, event }: EventSite, preposition: number): Taking[] {
  const noun = sentence.tokens[preposition]!.head;
  const { lemma, label, head: verb } = sentence.tokens[noun]!;
  // "Kim is a candidate in the election"
  if (label === 'attr' && /^(candidate|contender|nominee|participant|observer|winner|runner)$/.test(lemma) && !isNegated(sentence, verb))
    return [{ who: actorsAt(linked, sentence, agentsOf(sentence, verb)), rule: 'event-candidate', trigger: event.head, confidence: 0.8 }];
  // "Kim, an opposition candidate for the presidential election"
  if (label === 'appos' && /^(candidate|contender|nominee|challenger)$/.test(lemma))
    return [{ who: actorsAt(linked, sentence, [verb]), rule: 'event-candidate', trigger: event.head, confidence: 0.8 }];
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
  // "dropped out of": the one hangs on the other
  if (lemma === 'out' && isVerb(sentence.tokens[head]!)) return head;
  if (label === 'acomp' && /^(responsible|guilty|culpable)$/.test(lemma)) return head;
  return label === 'dobj' && /^(responsibility|blame|credit|part|remark|speech|statement|role|seat|address|place|interest)$/.test(lemma)
    ? head
    : undefined;
}

/** Whether a preposition hangs on "responsible", or on "claim responsibility". */
function isAnswerable({ tokens }: Sentence, preposition: number): boolean {
  const { lemma, head } = tokens[tokens[preposition]!.head]!;
  return (
    /^(responsible|culpable)$/.test(lemma) ||
    (lemma === 'responsibility' && /^(claim|take|admit|accept|acknowledge)$/.test(lemmaOf(tokens[head]!)))
  );
}
