import type { Sentence } from '../2-parse/sentence.ts';
import type { LinkedMention } from '../4-entities/linked.ts';
import type { EventSite } from './structure-event-site.ts';
import { tripVenue } from './structure-venue-trip.ts';
import { agentsOf } from './subject.ts';
import { childBy, childrenBy, conjuncts, isNegated, isVerb, lemmaOf } from './tree.ts';

/** A place of an event, by which rule, told by which word. */
export type Venue = { place: LinkedMention; rule: string; trigger: number; confidence: number };

/** Families that fall upon a place. */
const FALLING: ReadonlySet<string> = new Set(['strike', 'disaster']);
const STRIKING = new Set('strike hit rock shake devastate damage destroy target ravage pummel flatten'.split(' '));
const SCENES = new Set(['target', 'scene', 'site', 'venue', 'host', 'location', 'epicentre', 'epicenter']);

/** What the verbs of a sentence tell of an event's place besides "in". */
export const toldVenues = (site: EventSite): Venue[] => [
  ...struck(site),
  ...sceneOf(site),
  ...polled(site),
  ...atHome(site),
  ...tripVenue(site),
];

/** "The blast rocked Beirut", "the attacks occurred at dawn and struck Abqaiq and the oil field". */
function struck(site: EventSite): Venue[] {
  const { sentence, event, phrase } = site;
  const { label, head } = sentence.tokens[event.head]!;
  if (label !== 'nsubj' || !FALLING.has(phrase?.noun.family ?? '')) return [];
  return conjuncts(sentence, head).flatMap((verb) => {
    if (!isVerb(sentence.tokens[verb]!) || !STRIKING.has(lemmaOf(sentence.tokens[verb]!)) || isNegated(sentence, verb)) return [];
    const objects = childrenBy(sentence, verb, 'dobj').flatMap((at) => conjuncts(sentence, at));
    return objects.flatMap((at) => placesOn(site, at)).map((place) => ({ place, rule: 'event-strikes', trigger: verb, confidence: 0.8 }));
  });
}

/** A place itself, or "the largest plant at Abqaiq". */
function placesOn(site: EventSite, token: number): LinkedMention[] {
  const { linked, sentence } = site;
  const at = (one: number): LinkedMention[] =>
    linked
      .mentionAt(sentence.index, one)
      .filter(({ kind, entity }) => kind === 'name' && /^(Place|State)$/.test(linked.entity(entity).type))
      .slice(0, 1);
  const own = at(token);
  return own.length ? own : inside(sentence, token).flatMap(at);
}

const inside = (sentence: Sentence, noun: number): number[] =>
  childrenBy(sentence, noun, 'prep')
    .filter((child) => /^(in|at|near)$/i.test(sentence.tokens[child]!.text))
    .flatMap((child) => childrenBy(sentence, child, 'pobj'));

/** "Aleppo was the scene of a battle", "the port was the target of an attack". */
function sceneOf(site: EventSite): Venue[] {
  const { sentence, event } = site;
  const { label, head } = sentence.tokens[event.head]!;
  if (label !== 'pobj' || !/^of$/i.test(sentence.tokens[head]!.text)) return [];
  const noun = sentence.tokens[head]!.head;
  const verb = sentence.tokens[noun]!.head;
  if (!SCENES.has(lemmaOf(sentence.tokens[noun]!)) || sentence.tokens[noun]!.label !== 'attr' || isNegated(sentence, verb)) return [];
  const subject = childBy(sentence, verb, 'nsubj');
  const places = subject === undefined ? [] : conjuncts(sentence, subject).flatMap((at) => placesOn(site, at));
  return places.map((place) => ({ place, rule: 'event-scene-of', trigger: event.head, confidence: 0.8 }));
}

/** "Norway voted in the referendum": a state that votes holds the vote at home. */
function polled(site: EventSite): Venue[] {
  const { linked, sentence, event, phrase } = site;
  if (phrase?.noun.family !== 'vote' || !/^(referendum|plebiscite|election)$/.test(phrase.lemma)) return [];
  const verb = sentence.tokens.findIndex(({ lemma, tag }, at) => at < event.head && lemma === 'vote' && tag.startsWith('VB'));
  const subject = verb < 0 || isNegated(sentence, verb) ? undefined : childBy(sentence, verb, 'nsubj');
  const state =
    subject === undefined
      ? undefined
      : linked.mentionAt(sentence.index, subject).find(({ head, entity }) => head === subject && linked.entity(entity).type === 'State');
  return state ? [{ place: state, rule: 'event-voted', trigger: verb, confidence: 0.75 }] : [];
}

/** Verbs by which a state has something at home, by family. */
const HOME: Readonly<Record<string, ReadonlySet<string>>> = {
  vote: new Set(['hold', 'have', 'conduct', 'organize', 'organise', 'stage', 'schedule', 'hold']),
  war: new Set(['experience', 'suffer', 'undergo', 'see', 'witness', 'endure', 'face']),
  protest: new Set(['experience', 'see', 'witness', 'face']),
  disaster: new Set(['experience', 'suffer', 'see', 'witness', 'endure']),
};

/** "Yemen has been experiencing civil war", "Peru held elections": it happens in the state that has it. */
function atHome(site: EventSite): Venue[] {
  const { linked, sentence, event, phrase } = site;
  const { label, head: verb } = sentence.tokens[event.head]!;
  const verbs = HOME[phrase?.noun.family ?? ''];
  if (label !== 'dobj' || !verbs?.has(lemmaOf(sentence.tokens[verb]!)) || isNegated(sentence, verb)) return [];
  return agentsOf(sentence, verb).flatMap((at) => {
    const state = linked
      .mentionAt(sentence.index, at)
      .find(({ head, kind, entity }) => head === at && kind !== 'nominal' && linked.entity(entity).type === 'State');
    return state ? [{ place: state, rule: 'event-home', trigger: verb, confidence: 0.75 }] : [];
  });
}
