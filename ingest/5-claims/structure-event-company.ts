import type { Sentence } from '../2-parse/sentence.ts';
import type { LinkedArticle } from '../4-entities/linked.ts';
import { pairIn } from './pair-names.ts';
import { actorsAt, type End, endOf } from './structure-claim.ts';
import type { EventSite, Taking } from './structure-event-site.ts';
import { agentPhrase, agentsOf, patientsOf } from './subject.ts';
import { childrenBy, conjuncts, isPassive, isVerb, lemmaOf, prepObjects, tokensWith } from './tree.ts';

const TALKS: ReadonlySet<string> = new Set(['talks', 'meeting']);
const COMPANY = new Set(['alongside', 'along', 'together']);
const WITH = new Set(['with']);
/** Verbs by which two come together for an event: "hosted Ana Lund for the dialogue", "met for talks". */
const GATHERING = new Set('host receive welcome join meet gather convene travel visit'.split(' '));
const RUNNING = new Set('chair host hold lead open launch convene organize organise conduct sponsor'.split(' '));
const DELEGATION = new Set(['delegation', 'side', 'team', 'discussion', 'talk', 'dialogue', 'consultation', 'meeting']);

/** "the Peru-Chile Strategic Dialogue": the two are in its name. */
export function takersByName({ linked, event, phrase }: EventSite): Taking[] {
  if (!phrase || !TALKS.has(phrase.noun.family)) return [];
  const pair = pairIn(linked, event.text);
  return pair.length ? [{ who: pair.map(endOf), rule: 'event-pair', trigger: event.head, confidence: 0.8 }] : [];
}

/** Who else takes part, by the verb that its subject takes part by: "together with A", "joined by B", "co-chaired it with C". */
export function companyOf(linked: LinkedArticle, sentence: Sentence, verb: number): End[] {
  const subjects = childrenBy(sentence, verb, 'nsubj');
  const heads = [verb, ...subjects];
  const beside = heads.flatMap((head) => prepObjects(sentence, head, COMPANY));
  const together = tokensWith(sentence, ['together', 'along']).flatMap((at) => {
    const next = at + 1;
    const under = sentence.tokens[next]?.head;
    const ours = under !== undefined && (heads.includes(under) || heads.includes(sentence.tokens[at]!.head));
    return /^with$/i.test(sentence.tokens[next]?.text ?? '') && ours ? childrenBy(sentence, next, 'pobj') : [];
  });
  const joined = heads
    .flatMap((head) => childrenBy(sentence, head, 'acl', 'advcl'))
    .filter((clause) => /^(join|accompany)$/.test(lemmaOf(sentence.tokens[clause]!)) && isPassive(sentence, clause))
    .flatMap((clause) => agentPhrase(sentence, clause));
  const partners = RUNNING.has(lemmaOf(sentence.tokens[verb]!)) ? prepObjects(sentence, verb, WITH) : [];
  return actorsAt(linked, sentence, [...new Set([...beside, ...together, ...joined, ...partners, ...joinedIn(sentence, verb)])]);
}

/** "will join Ana Lund in co-hosting": whom one joins. */
function joinedIn(sentence: Sentence, verb: number): number[] {
  const { label, head } = sentence.tokens[verb]!;
  const over = label === 'pcomp' ? sentence.tokens[head]!.head : undefined;
  return over !== undefined && lemmaOf(sentence.tokens[over]!) === 'join' ? patientsOf(sentence, over) : [];
}

/** "a delegation led by Ana Lund": who leads it is there. */
export function leadersOf(linked: LinkedArticle, sentence: Sentence, tokens: readonly number[]): End[] {
  const verbs = tokens
    .flatMap((token) => conjuncts(sentence, token))
    .flatMap((token) => childrenBy(sentence, token, 'acl'))
    .filter((verb) => /^(lead|head|chair)$/.test(lemmaOf(sentence.tokens[verb]!)) && isPassive(sentence, verb));
  return actorsAt(
    linked,
    sentence,
    verbs.flatMap((verb) => agentPhrase(sentence, verb)),
  );
}

/** "hosted Ana Lund for the consultations", "met for the dialogue": both sides of the verb. */
export function takersByGathering({ linked, sentence, event, phrase }: EventSite): Taking[] {
  const { label, head: preposition } = sentence.tokens[event.head]!;
  if (!phrase || !TALKS.has(phrase.noun.family) || label !== 'pobj' || !/^for$/i.test(sentence.tokens[preposition]!.text)) return [];
  const over = sentence.tokens[preposition]!.head;
  const verb = isVerb(sentence.tokens[over]!) ? over : sentence.tokens[over]!.head;
  if (!isVerb(sentence.tokens[verb]!) || !GATHERING.has(lemmaOf(sentence.tokens[verb]!))) return [];
  const sides = [...agentsOf(sentence, verb), ...patientsOf(sentence, verb), ...prepObjects(sentence, verb, WITH)];
  const who = [...actorsAt(linked, sentence, sides), ...leadersOf(linked, sentence, sides)].filter(({ kind }) => kind !== 'adjective');
  return [{ who, rule: 'event-for', trigger: verb, confidence: 0.75 }];
}

/** "The dialogue was co-chaired by A and B", "the dialogue, hosted by A". */
export function takersByPassive({ linked, sentence, event }: EventSite): Taking[] {
  const { label, head } = sentence.tokens[event.head]!;
  const verbs = [...(label === 'nsubjpass' ? [head] : []), ...childrenBy(sentence, event.head, 'acl')];
  return verbs
    .filter((verb) => RUNNING.has(lemmaOf(sentence.tokens[verb]!)) && isPassive(sentence, verb))
    .map((verb) => ({
      who: actorsAt(linked, sentence, agentPhrase(sentence, verb)),
      rule: 'event-run-by',
      trigger: verb,
      confidence: 0.85,
    }));
}

/** Sentences behind an event in which its delegations may be told. */
const NEAR = 3;

/** "The two held the dialogue. Ana Lund led the Norwegian delegation." */
export function takersByDelegation({ linked, sentence, event, phrase }: EventSite): Taking[] {
  if (!phrase || !TALKS.has(phrase.noun.family) || event.rule.startsWith('event-back')) return [];
  const next = linked.sentences.slice(sentence.index, sentence.index + NEAR + 1);
  const other = next.findIndex(({ index }) => index > sentence.index && otherTalks(linked, index, event.entity));
  const who = next
    .slice(0, other < 0 ? undefined : other)
    .flatMap((near) => tokensWith(near, ['lead', 'head', 'chair']).flatMap((verb) => delegatesOf(linked, near, verb)));
  return who.length ? [{ who, rule: 'event-delegation', trigger: event.head, confidence: 0.75 }] : [];
}

const otherTalks = (linked: LinkedArticle, sentence: number, event: string): boolean =>
  linked.mentionsOf(sentence).some(({ type, entity, rule }) => type === 'Event' && entity !== event && /talks|meeting/.test(rule));

function delegatesOf(linked: LinkedArticle, sentence: Sentence, verb: number): End[] {
  if (!isVerb(sentence.tokens[verb]!)) return [];
  const passive = isPassive(sentence, verb);
  const led = passive
    ? [...childrenBy(sentence, verb, 'nsubjpass'), ...(sentence.tokens[verb]!.label === 'acl' ? [sentence.tokens[verb]!.head] : [])]
    : childrenBy(sentence, verb, 'dobj');
  if (!led.some((token) => DELEGATION.has(lemmaOf(sentence.tokens[token]!)))) return [];
  return actorsAt(linked, sentence, passive ? agentPhrase(sentence, verb) : agentsOf(sentence, verb)).filter(
    ({ entity }) => linked.entity(entity).type === 'Person',
  );
}
