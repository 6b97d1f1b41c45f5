import type { Sentence } from '../2-parse/sentence.ts';
import { anchorOf } from '../3-mentions/article-dates.ts';
import { tenseOf, verbAbove } from '../3-mentions/tense.ts';
import type { LinkedArticle } from '../4-entities/linked.ts';
import { actorsAt, mentionsIn } from './structure-claim.ts';
import { stopsAfter } from './structure-travel-stops.ts';
import { agentsOf } from './subject.ts';
import { writtenDate } from './time-written.ts';
import { childrenBy, isVerb, lemmaOf } from './tree.ts';

/** A clause under way: the trigger's verb, its sentence, its article. */
interface Clause {
  linked: LinkedArticle;
  sentence: Sentence;
  trigger: number;
  verb: number;
}

/** One way to date a clause that bears no date itself. */
type Teller = (clause: Clause) => string | undefined;

/** A date that is not written in the clause but told around it, the surest way first. */
export function toldDate(linked: LinkedArticle, index: number, trigger: number): string | undefined {
  const sentence = linked.sentences[index]!;
  const clause = { linked, sentence, trigger, verb: finiteAbove(sentence, trigger) };
  for (const teller of TELLERS) {
    const date = teller(clause);
    if (date) return date;
  }
  return undefined;
}

/** "emphasized its commitment to supporting": a gerund shares the time of the verb over it. */
function finiteAbove(sentence: Sentence, trigger: number): number {
  const verb = verbAbove(sentence, trigger);
  const { tag, label, head } = sentence.tokens[verb]!;
  if (tag === 'VBG' && /^(pcomp|advcl|acl)$/.test(label)) return verbAbove(sentence, head);
  // "will travel to Riga to meet …"
  return tag === 'VB' && label === 'advcl' && VISITING.has(lemmaOf(sentence.tokens[head]!)) ? head : verb;
}

/** "On June 17 she will visit Tbilisi, where she will meet …": a clause of place keeps the time of the verb above. */
const byWhere: Teller = ({ linked, sentence, verb }) => {
  for (let at = verb, step = 0; step < 6 && sentence.tokens[at]!.head !== at; step++, at = sentence.tokens[at]!.head) {
    const { label, head } = sentence.tokens[at]!;
    const where = sentence.children[at]!.some((child) => /^where$/i.test(sentence.tokens[child]!.text));
    if (label === 'relcl' && where) return writtenDate(linked, sentence.index, verbAbove(sentence, head));
  }
  return undefined;
};

/** "In Turkey the minister met …" after "visited Turkey on 4 April": the day of the visit to that place. */
const byPlace: Teller = ({ linked, sentence, trigger, verb }) => {
  if (!isMain(sentence, verb)) return undefined;
  const here = mentionsIn(linked, sentence.index, 'Place', 'State').filter(
    ({ first, kind }) => kind === 'name' && /^(in|at)$/i.test(sentence.tokens[first - 1]?.text ?? '') && first - 1 !== trigger,
  );
  if (!here.length) return undefined;
  const visits = here.flatMap(({ entity }) => visitsOf(linked).get(entity) ?? []);
  return visits.find((visit) => visit.sentence < sentence.index)?.date;
};

/** The first visit told of a place: in which sentence, and its day. */
type Visit = { sentence: number; date: string };
const known = new WeakMap<LinkedArticle, ReadonlyMap<string, Visit>>();

/** First visits told in the article, by place and by the country that the place lies in. */
function visitsOf(linked: LinkedArticle): ReadonlyMap<string, Visit> {
  const before = known.get(linked);
  if (before) return before;
  const visits = new Map<string, Visit>();
  known.set(linked, visits);
  for (const sentence of linked.sentences)
    sentence.tokens.forEach(({ lemma }, at) => {
      if (!VISITING.has(lemma)) return;
      for (const { place, date } of stopsOf(linked, sentence, at)) {
        const { country } = linked.entity(place);
        for (const goal of country ? [place, `state:${country}`] : [place])
          if (!visits.has(goal)) visits.set(goal, { sentence: sentence.index, date });
      }
    });
  return visits;
}

const VISITING = new Set(['visit', 'travel', 'arrive', 'fly']);

/** Places behind a verb of travel, each with its own day in a list, else the verb's. */
function stopsOf(linked: LinkedArticle, sentence: Sentence, at: number): { place: string; date: string }[] {
  const written = writtenDate(linked, sentence.index, at);
  return stopsAfter(linked, sentence, { at, goals: ['', 'to', 'in'] }).flatMap(({ place, date }) => {
    const day = date ?? written;
    return day ? [{ place: place.entity, date: day }] : [];
  });
}

/** The same person goes on doing: "X met Y today. X emphasized …", "X will visit Y on Friday. X will thank …" inherit the day. */
const bySubject: Teller = ({ linked, sentence, verb }) => {
  if (!isMain(sentence, verb)) return undefined;
  const ahead = tenseOf(sentence, verb) === 'future';
  const fits = ahead ? isAhead : isPlainPast;
  if (!fits(sentence, verb)) return undefined;
  const who = subjectIds(linked, sentence, verb);
  const plural = agentsOf(sentence, verb).some((token) => /^they$/i.test(sentence.tokens[token]!.text));
  // a readout tells of one meeting from its first sentence to its last
  const reach = isRelease(linked) && !ahead ? sentence.index : 3;
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - reach); i--) {
    const before = linked.sentences[i]!;
    const root = before.tokens.findIndex(({ head }, at) => head === at);
    if (root < 0 || !fits(before, root) || (ahead && before.paragraph !== sentence.paragraph)) continue;
    const earlier = subjectIds(linked, before, root);
    if (!(plural ? earlier.length > 1 : who.some((id) => earlier.includes(id)))) continue;
    const date = writtenDate(linked, i, root);
    if (date?.length === 10) return date;
  }
  return undefined;
};

/** "A will travel to … from 7 to 11 May. … A will meet …": what is ahead for a traveller on the same trip lies in the month of it. */
const byTrip: Teller = ({ linked, sentence, verb }) => {
  if (!isMain(sentence, verb) || !isAhead(sentence, verb)) return undefined;
  const who = subjectIds(linked, sentence, verb);
  // "In Uzbekistan, the delegation will meet …"
  const isParty = agentsOf(sentence, verb).some((at) => /^(delegation|team|party|they)$/i.test(sentence.tokens[at]!.text));
  for (const before of linked.sentences.slice(0, sentence.index)) {
    const root = before.tokens.findIndex(({ head }, at) => head === at);
    const away = RANGE.test(before.text) && root >= 0 && isAhead(before, root) && TRAVELLING.test(before.text);
    if (!away || !(isParty || subjectIds(linked, before, root).some((id) => who.includes(id)))) continue;
    const date = writtenDate(linked, before.index, root);
    if (date?.length === 10) return date.slice(0, 7);
  }
  return undefined;
};

/** Two days of one month: "February 7 to 11", "May 3-5", "7-11 May". */
const RANGE = /\b\p{Lu}\p{L}+ \d{1,2}(?:[-–]| to | through )\d{1,2}\b|\b\d{1,2}(?:[-–]| to )\d{1,2} \p{Lu}\p{L}+/u;
const TRAVELLING = /\b(?:travel|visit|trip|delegation|fly)\b/i;

const subjectIds = (linked: LinkedArticle, sentence: Sentence, verb: number): string[] =>
  actorsAt(linked, sentence, agentsOf(sentence, verb)).map(({ entity }) => entity);

/** "The United States is imposing …", "We welcome …": what a release does in the present it does that day. */
const byPresent: Teller = ({ linked, sentence, trigger, verb }) => {
  if (!isMain(sentence, verb) || (trigger !== verb && !isCarried(sentence, trigger, verb))) return undefined;
  const token = sentence.tokens[verb]!;
  const progressive =
    token.tag === 'VBG' &&
    childrenBy(sentence, verb, 'aux').some((child) => /^(is|are|am|'re|’re|'m|’m)$/i.test(sentence.tokens[child]!.text));
  const simple = /^(VBP|VBZ)$/.test(token.tag) && childrenBy(sentence, verb, 'aux').length === 0;
  if (!progressive && !simple && !isNews(linked, sentence, verb)) return undefined;
  const we = agentsOf(sentence, verb).some((at) => /^(we|i)$/i.test(sentence.tokens[at]!.text));
  return we || isRelease(linked) ? dayOf(linked) : undefined;
};

const RELEASE = /press release|department|ministry|government|embassy|white house|office of|statement/i;

/** "The Department has designated …" in a release: what it makes known it did that day. */
const isNews = (linked: LinkedArticle, sentence: Sentence, verb: number): boolean =>
  isRelease(linked) &&
  PUBLIC_ACTS.has(lemmaOf(sentence.tokens[verb]!)) &&
  childrenBy(sentence, verb, 'aux').some((child) => /^(has|have)$/i.test(sentence.tokens[child]!.text)) &&
  !childrenBy(sentence, verb, 'advmod', 'prep', 'mark').some((child) =>
    /^(already|previously|since|repeatedly|also|to|over|long)$/i.test(sentence.tokens[child]!.text),
  );

const PUBLIC_ACTS = new Set('designate impose sanction list blacklist revoke restrict authorize authorise approve announce'.split(' '));

const isRelease = ({ article }: LinkedArticle): boolean => RELEASE.test(article.source ?? '');

/** "The Counselor traveled to Warsaw. He met …" in a release without a day: in the month of it, but for its first days. */
const byRelease: Teller = ({ linked, sentence, trigger, verb }) => {
  const day = dayOf(linked);
  if (!day || Number(day.slice(8)) < 5 || !isRelease(linked) || !isMain(sentence, verb) || !isPlainPast(sentence, verb)) return undefined;
  if ((trigger !== verb && !isCarried(sentence, trigger, verb)) || isEarlier(sentence, verb)) return undefined;
  const who = subjectIds(linked, sentence, verb);
  return who.some((id) => linked.entity(id).type === 'Person') ? day.slice(0, 7) : undefined;
};

/** Whether a noun or infinitive is carried by the verb: "are implementing sanctions". */
const isCarried = (sentence: Sentence, trigger: number, verb: number): boolean =>
  sentence.tokens[trigger]!.head === verb && /^(dobj|xcomp|attr)$/.test(sentence.tokens[trigger]!.label);

/** "The ministry condemned …" without a day: news of late, so the month of the report, but for its first days. */
const byReport: Teller = ({ linked, sentence, verb }) => {
  const day = dayOf(linked);
  if (!day || Number(day.slice(8)) < 5 || !isMain(sentence, verb) || !isPlainPast(sentence, verb)) return undefined;
  return REPORTING.has(lemmaOf(sentence.tokens[verb]!)) && !isEarlier(sentence, verb) ? day.slice(0, 7) : undefined;
};

const isEarlier = (sentence: Sentence, verb: number): boolean =>
  childrenBy(sentence, verb, 'advmod', 'npadvmod', 'prep').some((child) =>
    /^(earlier|previously|once|formerly|originally|then|since|before|in)$/i.test(sentence.tokens[child]!.text),
  );

const REPORTING = new Set(
  'say tell write state declare condemn denounce urge warn call criticize criticise accuse announce demand add tweet insist stress emphasize emphasise underscore reiterate reaffirm pledge vow welcome praise thank comment note name cite label brand describe claim allege argue deny congratulate'.split(
    ' ',
  ),
);

const TELLERS: readonly Teller[] = [byWhere, byPlace, bySubject, byTrip, byPresent, byReport, byRelease];

const dayOf = ({ article }: LinkedArticle): string | undefined => {
  const anchor = anchorOf(article);
  return anchor?.length === 10 ? anchor : undefined;
};

/** The verb of a sentence or of one of its coordinated clauses, or of what is quoted. */
function isMain(sentence: Sentence, verb: number): boolean {
  const { label, head } = sentence.tokens[verb]!;
  if (!isVerb(sentence.tokens[verb]!)) return false;
  if (head === verb || label === 'ROOT') return true;
  return /^(conj|ccomp)$/.test(label) && isMain(sentence, head) && !childrenBy(sentence, verb, 'mark').length;
}

/** "will thank": not "may" or "would". */
const isAhead = (sentence: Sentence, verb: number): boolean =>
  childrenBy(sentence, verb, 'aux').some((child) => /^(will|'ll|’ll)$/i.test(sentence.tokens[child]!.text));

/** "condemned", "was condemned": not "had condemned". */
function isPlainPast(sentence: Sentence, verb: number): boolean {
  const perfect = childrenBy(sentence, verb, 'aux').some((child) => /^(has|have|had|'ve|’ve)$/i.test(sentence.tokens[child]!.text));
  return isVerb(sentence.tokens[verb]!) && tenseOf(sentence, verb) === 'past' && !perfect;
}
