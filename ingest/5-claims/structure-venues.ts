import type { Sentence } from '../2-parse/sentence.ts';
import { isBelow } from '../3-mentions/event-phrase.ts';
import type { LinkedArticle, LinkedMention } from '../4-entities/linked.ts';
import { WAGED } from '../lexicon/events.ts';
import { endOf, type Finding, mentionsIn } from './structure-claim.ts';
import { type EventSite, eventSites, finding } from './structure-event-site.ts';
import { isUnrealAt } from './structure-unreal.ts';
import { spokenOf } from './structure-venue-focus.ts';
import { toldVenues, type Venue } from './structure-venue-told.ts';
import { childrenBy, firstOf, isVerb, lemmaOf } from './tree.ts';

/** HELD_IN: where an event takes place, by its phrase or by the place of the verb that holds it. */
export function findVenues(linked: LinkedArticle): Finding[] {
  const sites = eventSites(linked);
  const told = sites.flatMap((site) =>
    [...inPhrase(site), ...listed(site), ...atVerb(site), ...whereClause(site), ...atPair(site), ...toldVenues(site)]
      .filter(({ trigger }) => !isUnrealAt(site, trigger))
      .map((venue) => heldIn(site, venue)),
  );
  const placed = new Set(told.map(({ source }) => source.entity));
  const first = sites.filter(
    ({ event }, i) => !placed.has(event.entity) && sites.findIndex((one) => one.event.entity === event.entity) === i,
  );
  const spoken = first.flatMap((site) =>
    spokenOf(site)
      .filter(({ trigger }) => !isUnrealAt(site, trigger))
      .map((venue) => heldIn(site, venue)),
  );
  return [...told, ...spoken];
}

const heldIn = (site: EventSite, { place, rule, trigger, confidence }: Venue): Finding =>
  finding(site, { type: 'HELD_IN', source: endOf(site.event), target: endOf(place), rule, trigger, confidence });

/** What is done to the place or state behind "of". */
const INVADED = new Set(['invasion', 'siege', 'bombing', 'annexation']);
const PLACING = new Set(['in', 'at', 'on', 'across', 'throughout', 'near', 'inside', 'into', 'outside', 'around']);
/** Families that happen in the place or state that their adjective names: "the Syrian conflict". */
const ROOTED: ReadonlySet<string> = new Set(['war', 'vote', 'disaster', 'protest']);

/** "talks in Berlin", "the Syrian conflict", "war against Ukraine". */
function inPhrase({ linked, sentence, event, phrase }: EventSite): Venue[] {
  if (!phrase) return [];
  const family = phrase.noun.family;
  const places = mentionsIn(linked, sentence.index, 'Place', 'State');
  const found: Venue[] = [];
  for (const { preposition, first, last } of phrase.complements) {
    const here = places.filter(
      // "in Washington, D.C.": the phrase ends at the comma, the name does not
      (mention) => mention.first > first && mention.first < last && !(preposition === 'on' && isTopic(linked, mention)),
    );
    if (PLACING.has(preposition) || (preposition === 'from' && family === 'move'))
      for (const place of leftmost(here)) found.push({ place, rule: `event-${preposition}`, trigger: event.head, confidence: 0.85 });
    if (preposition === 'against' && family === 'war')
      for (const place of here) found.push({ place, rule: 'war-against', trigger: event.head, confidence: 0.7 });
    // "the invasion of Grenada"
    if (preposition === 'of' && INVADED.has(phrase.lemma))
      for (const place of leftmost(here).filter(({ kind, head }) => kind === 'name' && sentence.tokens[head]!.head === first))
        found.push({ place, rule: 'event-of-invaded', trigger: event.head, confidence: 0.7 });
    // "an assembly of ministers in Cairo": the place inside the complement
    const inner = here.find((mention) => sentence.tokens[mention.first - 1]?.text.toLowerCase() === 'in');
    if (preposition === 'of' && inner) found.push({ place: inner, rule: 'event-in', trigger: event.head, confidence: 0.75 });
  }
  // "Peru's election", "the country's civil war"
  const owned = family === 'vote' || phrase.lemma === 'coup' || phrase.modifiers.includes('civil');
  if (ROOTED.has(family) && !WAGED.has(phrase.lemma)) {
    const before = places.filter(
      (mention) =>
        mention.first >= phrase.first &&
        mention.last <= event.head &&
        (owned || !sentence.tokens.slice(mention.last - 1, event.head).some(({ tag }) => tag === 'POS')),
    );
    for (const place of before) found.push({ place, rule: 'event-of-place', trigger: event.head, confidence: 0.7 });
  }
  return found;
}

/** "a meet on Crete" but "a conference on Libya". */
const isTopic = (linked: LinkedArticle, { entity }: LinkedMention): boolean => linked.entity(entity).type === 'State';

/** "plots against dissidents in nations including Denmark and France". */
function listed({ linked, sentence, event, phrase }: EventSite): Venue[] {
  const { tokens } = sentence;
  const at = phrase?.last ?? tokens.length;
  if (!/^in$/i.test(tokens[at]?.text ?? '')) return [];
  const including = tokens.findIndex(({ text }, i) => i > at && i < at + 6 && /^(including|like|as)$/i.test(text));
  if (including < 0) return [];
  const places = mentionsIn(linked, sentence.index, 'Place', 'State').filter(
    (mention) => mention.first > including && isBelow(sentence, mention.head, including),
  );
  return places.map((place) => ({ place, rule: 'event-in-list', trigger: event.head, confidence: 0.7 }));
}

/** "visit Tbilisi, where she will speak at the conference". */
function whereClause({ linked, sentence, event }: EventSite): Venue[] {
  const { tokens, children } = sentence;
  if (!/^(at|in)$/i.test(tokens[tokens[event.head]!.head]!.text)) return [];
  for (let at = event.head, step = 0; step < 6 && tokens[at]!.head !== at; step++, at = tokens[at]!.head) {
    if (tokens[at]!.label !== 'relcl' || !children[at]!.some((child) => /^where$/i.test(tokens[child]!.text))) continue;
    const place = placeAt(linked, sentence, tokens[at]!.head);
    return place ? [{ place, rule: 'event-where', trigger: at, confidence: 0.75 }] : [];
  }
  return [];
}

/** "X met Y in New York, their first meeting since …": where they met. */
function atPair({ linked, sentence, event, phrase }: EventSite): Venue[] {
  if (phrase?.noun.family !== 'meeting' || !/^their$/i.test(sentence.tokens[phrase.first - 1]?.text ?? '')) return [];
  const verb = sentence.tokens.findLastIndex(({ lemma, tag }, i) => i < event.first && lemma === 'meet' && tag.startsWith('VB'));
  const place = mentionsIn(linked, sentence.index, 'Place').find(
    ({ first, head }) =>
      verb >= 0 && first < event.first && /^in$/i.test(sentence.tokens[first - 1]?.text ?? '') && isBelow(sentence, head, verb),
  );
  return place ? [{ place, rule: 'event-their', trigger: verb, confidence: 0.75 }] : [];
}

/** The place that a where-clause means: "Tbilisi" of "Tbilisi, Georgia, where", or before "on June 18, where". */
function placeAt(linked: LinkedArticle, sentence: EventSite['sentence'], token: number): LinkedMention | undefined {
  const { label, head } = sentence.tokens[token]!;
  const up = label === 'appos' ? head : token;
  const own = linked.mentionAt(sentence.index, up).find(({ entity }) => /^(Place|State)$/.test(linked.entity(entity).type));
  return own ?? mentionsIn(linked, sentence.index, 'Place').findLast(({ last }) => last <= token);
}

/** A place and not the state within it: "in Cairo, Egypt" is held in Cairo. */
const leftmost = (places: readonly LinkedMention[]): LinkedMention[] => places.slice(0, 1);

const HOLDING = new Set(
  'hold host open launch begin start convene conduct take organize organise happen occur resume meet gather schedule stage underway be rage continue sign plan attend kill injure wound attempt carry report remove oust topple overthrow'.split(
    ' ',
  ),
);

/** "The stage will open in Beijing", "Libya, where a civil war is underway", "hosted by Egypt". */
function atVerb({ linked, sentence, event }: EventSite): Venue[] {
  const { label, head } = sentence.tokens[firstOf(sentence, event.head)]!;
  const itself = isVerb(sentence.tokens[event.head]!);
  const up = itself ? event.head : head;
  // "will participate in the conference on June 23 in Berlin"
  const verb = label === 'pobj' && /^(in|at)$/i.test(sentence.tokens[up]!.text) ? sentence.tokens[up]!.head : up;
  const above = sentence.tokens[verb]!;
  const attended = label === 'pobj' && /^(participate|speak|attend|appear)$/.test(lemmaOf(above));
  const holding = itself || attended || (/^(nsubj|nsubjpass|dobj)$/.test(label) && HOLDING.has(lemmaOf(above)));
  // "the raid that killed Kim at an airport"
  const clauses = childrenBy(sentence, event.head, 'relcl', 'acl').filter((clause) => HOLDING.has(lemmaOf(sentence.tokens[clause]!)));
  const verbs = [...(isVerb(above) && holding ? [verb, ...below(sentence, verb)] : []), ...clauses];
  const after = attended ? event.last : 0;
  const found = verbs.flatMap((one) => placesOf({ linked, sentence }, one, after).map((place) => venue(place, 'event-verb-in', verb)));
  const where = childrenBy(sentence, verb, 'advmod').some((child) => /^where$/i.test(sentence.tokens[child]!.text));
  if (isVerb(above) && holding && where && above.label === 'relcl') {
    const place = placeAt(linked, sentence, above.head);
    if (place) found.push(venue(place, 'event-where', verb));
  }
  return found;
}

const venue = (place: LinkedMention, rule: string, trigger: number): Venue => ({ place, rule, trigger, confidence: 0.8 });

/** "was reported to have killed": the verb below a report. */
const below = (sentence: Sentence, verb: number): number[] =>
  childrenBy(sentence, verb, 'xcomp').filter((child) => HOLDING.has(lemmaOf(sentence.tokens[child]!)));

const KINDS =
  /^(town|city|capital|port|village|district|province|region|suburb|neighbou?rhood|area|state|county|island|department|governorate)$/;

/** Where a verb says that it happens: "in Lima", "in the port town of Callao, Peru", "in Chile, at the airport". */
function placesOf({ linked, sentence }: Pick<EventSite, 'linked' | 'sentence'>, verb: number, after: number): LinkedMention[] {
  const { tokens } = sentence;
  const led = childrenBy(sentence, verb, 'prep').filter((child) => PLACING.has(lemmaOf(tokens[child]!)));
  const nested = led.flatMap((child) => childrenBy(sentence, child, 'prep')).filter((child) => PLACING.has(lemmaOf(tokens[child]!)));
  return [...led, ...nested].flatMap((preposition) => {
    const noun = childrenBy(sentence, preposition, 'pobj')[0] ?? preposition;
    const reach = KINDS.test(tokens[noun]!.lemma) ? noun + 5 : preposition + 5;
    const place = mentionsIn(linked, sentence.index, 'Place', 'State').find(
      (mention) =>
        mention.first > Math.max(preposition, after - 1) &&
        mention.first < reach &&
        mention.kind === 'name' &&
        // "the Red Sea port of Callao": the port
        !(mention.last <= noun && KINDS.test(tokens[noun]!.lemma)) &&
        isBelow(sentence, mention.head, preposition),
    );
    return place ?? [];
  });
}
