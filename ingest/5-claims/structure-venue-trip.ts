import type { Sentence } from '../2-parse/sentence.ts';
import type { EventSite } from './structure-event-site.ts';
import { stopsAfter } from './structure-travel-stops.ts';
import type { Venue } from './structure-venue-told.ts';
import { isNegated, isVerb, lemmaOf } from './tree.ts';

/** Verbs that bring people to a place, and the prepositions behind which it stands; '' is the object. */
const TRIPS: ReadonlyMap<string, readonly string[]> = new Map([
  ['travel', ['to']],
  ['visit', ['']],
  ['go', ['to']],
  ['fly', ['to']],
  ['head', ['to']],
  ['meet', ['in']],
  ['gather', ['in']],
  ['convene', ['in']],
]);
/** What one does at an event that one travels to. */
const ATTENDING = new Set('attend participate join represent lead head host chair open speak address take'.split(' '));
const GATHERINGS = new Set(['talks', 'meeting', 'ceremony']);
const STEPS = /^(?:dobj|pobj|prep|advcl|xcomp|acl|npadvmod)$/;

/** HELD_IN by a trip: "will travel to Bonn to attend the forum", "met in Oslo for the talks", where the trip has one goal. */
export function tripVenue({ linked, sentence, event, phrase }: EventSite): Venue[] {
  const verb = GATHERINGS.has(phrase?.noun.family ?? '') ? tripOver(sentence, event.head) : undefined;
  const goals = verb === undefined ? undefined : TRIPS.get(lemmaOf(sentence.tokens[verb]!));
  if (verb === undefined || !goals || isNegated(sentence, verb)) return [];
  const [stop, ...more] = stopsAfter(linked, sentence, { at: verb, goals });
  if (!stop || more.length || stop.place.last > event.first) return [];
  return [{ place: stop.place, rule: 'event-trip', trigger: verb, confidence: 0.8 }];
}

/** The verb of travel over an event, with nothing but attendance between them. */
function tripOver(sentence: Sentence, event: number): number | undefined {
  for (let at = event, step = 0; step < 7; step++) {
    const { label, head } = sentence.tokens[at]!;
    if (!STEPS.test(label) || head === at) return undefined;
    // "travelled to Oslo after the summit": only for it
    if (label === 'prep' && !/^(for|at|in|to)$/i.test(sentence.tokens[at]!.text)) return undefined;
    at = head;
    if (!isVerb(sentence.tokens[at]!)) continue;
    const lemma = lemmaOf(sentence.tokens[at]!);
    if (TRIPS.has(lemma)) return at;
    if (!ATTENDING.has(lemma)) return undefined;
  }
  return undefined;
}
