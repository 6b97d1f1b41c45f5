import type { Sentence } from '../2-parse/sentence.ts';
import type { LinkedArticle, LinkedMention } from '../4-entities/linked.ts';
import { endOf, mentionsIn } from './structure-claim.ts';
import { outermost } from './structure-event-phrase.ts';
import type { EventSite, Taking } from './structure-event-site.ts';
import { childrenBy, isVerb, lemmaOf, tokensWith } from './tree.ts';

const GATHERED: ReadonlySet<string> = new Set(['talks', 'meeting']);
const GROUPS = new Set('delegation team side participant attendee dialogue meeting discussion conference forum summit event it'.split(' '));
const HAVING = new Set('include comprise feature bring consist'.split(' '));
const SENT = new Set('representative official delegate expert member'.split(' '));
/** Sentences behind a mention of an event in which those who came to it may be told. */
const NEAR = 6;

/** "The Norwegian delegation included representatives from the Ministry of Fisheries, the coast guard, and the university": each was at the talks. */
export function takersByMembers(site: EventSite): Taking[] {
  const { linked, sentence, event, phrase } = site;
  if (!phrase || !GATHERED.has(phrase.noun.family) || !isLatest(site)) return [];
  const next = linked.sentences.slice(sentence.index, sentence.index + NEAR + 1);
  const other = next.findIndex(({ index }) => index > sentence.index && tellsTalks(linked, index));
  const who = next.slice(0, other < 0 ? undefined : other).flatMap((near) => sentInto(linked, near));
  return who.length ? [{ who: who.map(endOf), rule: 'event-members', trigger: event.head, confidence: 0.8 }] : [];
}

/** Of several mentions of talks in a sentence, the last one speaks. */
const isLatest = ({ linked, sentence, event }: EventSite): boolean =>
  !mentionsIn(linked, sentence.index, 'Event').some((one) => one.first > event.first && isTalks(one));

const isTalks = ({ rule }: LinkedMention): boolean => /-(talks|meeting)$/.test(rule);
const tellsTalks = (linked: LinkedArticle, sentence: number): boolean => mentionsIn(linked, sentence, 'Event').some(isTalks);

/** Bodies that a sentence tells to have sent somebody. */
function sentInto(linked: LinkedArticle, sentence: Sentence): LinkedMention[] {
  return tokensWith(sentence, HAVING).flatMap((verb) => {
    const { label, head } = sentence.tokens[verb]!;
    if (!isVerb(sentence.tokens[verb]!) && label !== 'prep') return [];
    const groups = [...childrenBy(sentence, verb, 'nsubj', 'nsubjpass'), head].map((at) => lemmaOf(sentence.tokens[at]!).toLowerCase());
    if (!groups.some((lemma) => GROUPS.has(lemma))) return [];
    const sent = sentence.tokens.findIndex(({ lemma, text }, at) => at > verb && (SENT.has(lemma) || /^representatives$/i.test(text)));
    const from = sentence.tokens.findIndex(({ text }, at) => at > sent && at < sent + 3 && /^(from|of)$/i.test(text));
    return sent < 0 || from < 0 || sent > verb + 6 ? [] : bodiesBehind(linked, sentence, from);
  });
}

/** Every body named from here to the end of the list. */
function bodiesBehind(linked: LinkedArticle, { tokens, index }: Sentence, from: number): LinkedMention[] {
  const stop = tokens.findIndex(({ tag, text }, at) => at > from && (/^(VB[DPZ]|MD|TO|WDT|WP)$/.test(tag) || /^[;:]$/.test(text)));
  const listed = mentionsIn(linked, index, 'Organization', 'Bank', 'State').filter(
    ({ first, last, kind }) => kind === 'name' && first > from && (stop < 0 || last <= stop) && tokens[last]?.tag !== 'POS',
  );
  return outermost(listed);
}
