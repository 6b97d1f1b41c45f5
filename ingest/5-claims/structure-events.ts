import type { Sentence } from '../2-parse/sentence.ts';
import { type EventPhrase, eventPhrase } from '../3-mentions/event-phrase.ts';
import type { LinkedArticle, LinkedMention } from '../4-entities/linked.ts';
import { actorsAt, endOf, type Finding, mentionsIn } from './structure-claim.ts';
import { agentsOf } from './subject.ts';
import { dateOf } from './time.ts';
import { childrenBy, isPassive, isVerb, lemmaOf } from './tree.ts';

/** An event mention with what the rules of participation ask of it. */
export interface EventSite {
  linked: LinkedArticle;
  sentence: Sentence;
  event: LinkedMention;
  phrase?: EventPhrase | undefined;
}

type Found = { who: Finding['source'][]; rule: string; trigger: number; confidence: number };

/** PARTICIPATES_IN: who takes part, by the words of the event's phrase and by the verb that it stands with. */
export function findParticipants(linked: LinkedArticle): Finding[] {
  return eventSites(linked).flatMap((site) =>
    [...byPhrase(site), ...byVerb(site)].flatMap(({ who, rule, trigger, confidence }) =>
      who.map((source) => finding(site, { type: 'PARTICIPATES_IN', source, target: endOf(site.event), rule, trigger, confidence })),
    ),
  );
}

/** Every mention of an event in an article. */
export const eventSites = (linked: LinkedArticle): EventSite[] =>
  linked.mentions
    .filter((mention) => mention.type === 'Event')
    .map((event) => {
      const sentence = linked.sentences[event.sentence]!;
      return { linked, sentence, event, phrase: eventPhrase(sentence, event.head) };
    });

/** A finding about an event carries the event's day, else that of the words that tell it. */
export function finding({ linked, sentence, event }: EventSite, one: Omit<Finding, 'sentence' | 'date'>): Finding {
  const own = linked.entity(event.entity).date;
  // "launched in 2003" dates a process, not who takes part in it
  const date = own && own.length > 4 ? own : dateOf(linked, sentence.index, one.trigger);
  return { ...one, sentence: sentence.index, date };
}

/** "talks between A and B", "war against A", "Russia's war", "fight against A". */
function byPhrase({ linked, sentence, event, phrase }: EventSite): Found[] {
  if (!phrase) return [];
  const family = phrase.noun.family;
  const found: Found[] = [];
  for (const { preposition, first, last } of phrase.complements) {
    if (!(PARTNERS[preposition] ?? []).includes(family)) continue;
    const who = mentionsIn(linked, sentence.index, 'State', 'Organization', 'Person', 'Bank').filter(
      (mention) => mention.first > first && mention.last <= last,
    );
    found.push({ who: outermost(who).map(endOf), rule: `event-${preposition}`, trigger: event.head, confidence: 0.85 });
  }
  if (OWNED.has(family)) {
    const before = mentionsIn(linked, sentence.index, 'State', 'Organization', 'Person').filter(
      (mention) => mention.first >= phrase.first - 1 && mention.last <= event.head,
    );
    const owned = before.filter(
      (mention) => family !== 'war' || sentence.tokens[mention.last]?.tag === 'POS' || sentence.tokens[mention.last - 1]?.tag === 'POS',
    );
    found.push({ who: outermost(owned).map(endOf), rule: 'event-owner', trigger: event.head, confidence: 0.75 });
  }
  const doers = childrenBy(sentence, event.head, 'acl').filter(
    (verb) => isPassive(sentence, verb) && DOING.has(lemmaOf(sentence.tokens[verb]!)),
  );
  for (const verb of doers)
    found.push({ who: actorsAt(linked, sentence, agentsOf(sentence, verb)), rule: 'event-done-by', trigger: verb, confidence: 0.8 });
  return found;
}

/** Prepositions that name parties, by the family of the event. */
const PARTNERS: Record<string, readonly string[]> = {
  between: ['talks', 'meeting', 'deal', 'war', 'move', 'test'],
  among: ['talks', 'meeting', 'deal'],
  with: ['talks', 'meeting', 'deal', 'war', 'test'],
  against: ['war'],
  of: ['meeting'],
};
const OWNED: ReadonlySet<string> = new Set(['talks', 'war', 'test', 'strike', 'deal']);
const DOING = new Set(
  'organize organise host facilitate mediate sponsor convene lead chair broker hold wage launch carry conduct sign attend'.split(' '),
);

/** Not the "Russian" within "Russian Foreign Ministry". */
const outermost = (mentions: readonly LinkedMention[]): LinkedMention[] =>
  mentions.filter(
    (one) =>
      !mentions.some(
        (other) => other !== one && other.first <= one.first && other.last >= one.last && other.last - other.first > one.last - one.first,
      ),
  );

/** Verbs whose subject takes part in the event that is their object (or behind their preposition). */
const TAKING = new Set(
  'hold host attend join sign conduct launch begin start convene enter reach conclude ratify open lead chair mediate organize organise stage carry wage finish negotiate boycott win undertake perform withdraw announce agree brokered broker resume'.split(
    ' ',
  ),
);
/** Verbs whose object takes part in the event that is their subject: "which involve the two Koreas". */
const INVOLVING = new Set('involve include comprise unite bring gather group feature'.split(' '));
const GOING = new Set('go travel head come arrive leave depart fly prepare participate take attend return'.split(' '));
/** Families at which one does something: "spoke at the conference", "during the ceremony". */
const SCENES: ReadonlySet<string> = new Set(['meeting', 'ceremony', 'talks', 'festival']);

/** By the verb over the event. */
function byVerb(site: EventSite): Found[] {
  const { linked, sentence, event, phrase } = site;
  const { tokens } = sentence;
  const { label, head: up } = tokens[event.head]!;
  const above = tokens[up]!;
  const family = phrase?.noun.family ?? 'war';
  if (/^(nsubj|nsubjpass)$/.test(label) && isVerb(above)) return involved(site, up);
  if (label === 'dobj' && TAKING.has(lemmaOf(above)))
    return [{ who: actorsAt(linked, sentence, agentsOf(sentence, up)), rule: 'event-taken', trigger: up, confidence: 0.8 }];
  if (label !== 'pobj') return relative(site);
  const verb = verbOver(sentence, up);
  if (verb === undefined) return atNoun(site, up);
  const preposition = lemmaOf(above);
  const lemma = lemmaOf(tokens[verb]!);
  const who = (): Finding['source'][] => actorsAt(linked, sentence, agentsOf(sentence, verb));
  if (/^(at|during)$/.test(preposition) && SCENES.has(family))
    return [{ who: who(), rule: 'event-scene', trigger: verb, confidence: 0.75 }];
  if (/^(into|in|for|to|from|of)$/.test(preposition) && (TAKING.has(lemma) || GOING.has(lemma)) && family !== 'war')
    return [{ who: who(), rule: 'event-going', trigger: verb, confidence: 0.75 }];
  return [];
}

/** The event as subject: "the talks, which involve A and B", "signatories to the treaty include A". */
function involved({ linked, sentence, event }: EventSite, verb: number): Found[] {
  const clauses = [verb, ...childrenBy(sentence, event.head, 'relcl')];
  return clauses
    .filter((clause) => INVOLVING.has(lemmaOf(sentence.tokens[clause]!)))
    .map((clause) => ({
      who: actorsAt(linked, sentence, childrenBy(sentence, clause, 'dobj')),
      rule: 'event-involves',
      trigger: clause,
      confidence: 0.9,
    }));
}

const relative = (site: EventSite): Found[] => involved(site, site.event.head);

/** "the head of the delegation at the talks", "signatories to the treaty include A". */
function atNoun({ linked, sentence, event }: EventSite, preposition: number): Found[] {
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

/** The verb that a preposition hangs on, past nouns such as "remarks (at)", "part (in)", "a round (of)". */
function verbOver(sentence: Sentence, preposition: number): number | undefined {
  const at = sentence.tokens[preposition]!.head;
  for (let step = 0; step < 3; step++) {
    const { label, head, lemma } = sentence.tokens[at]!;
    if (isVerb(sentence.tokens[at]!)) return at;
    if (label === 'dobj' && /^(part|remark|speech|statement|role|seat|address|place|interest)$/.test(lemma)) return head;
    return undefined;
  }
  return undefined;
}
