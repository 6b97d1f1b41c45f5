import type { LinkedArticle, LinkedMention } from '../4-entities/linked.ts';
import { endOf, type Finding, mentionsIn } from './structure-claim.ts';
import { leader, rulers } from './structure-leaders.ts';
import { principals } from './structure-office-body.ts';
import { implied, isSecretaryGeneral } from './structure-office-implied.ts';
import { type Office, officesOf } from './structure-office-phrase.ts';
import { findSeats } from './structure-seats.ts';
import { placesWith } from './tree.ts';

/** REPRESENTS (and MEMBER_OF of legislators): a person to what their office, title or apposition says they speak for. */
export function findOffices(linked: LinkedArticle): Finding[] {
  const seats = findSeats(linked);
  const seated = new Set(seats.filter(({ rule }) => rule === 'seat-in').map(({ source }) => source.entity));
  const known = new Map<string, LinkedMention>();
  const found: Finding[] = [];
  const add = (person: LinkedMention, body: LinkedMention, office: Office, rule: string): void => {
    if (!known.has(person.entity)) known.set(person.entity, body);
    const confidence = rule === 'office-of' ? 0.9 : 0.75;
    const member = /^members?$/i.test(linked.sentences[person.sentence]!.tokens[office.head]!.text);
    if (member && linked.entity(body.entity).type !== 'Organization') return;
    found.push({
      type: member ? 'MEMBER_OF' : 'REPRESENTS',
      source: endOf(person),
      target: endOf(body),
      sentence: person.sentence,
      trigger: office.head,
      rule,
      confidence,
    });
  };
  const persons = linked.mentions.filter(
    (mention) =>
      linked.entity(mention.entity).type === 'Person' &&
      (mention.kind === 'name' || (mention.kind === 'nominal' && !mention.plural) || /^(?:s?he)$/i.test(mention.text)),
  );
  // names first: what a phrase refers to is less sure
  persons.sort((a, b) => Number(a.kind !== 'name') - Number(b.kind !== 'name'));
  const outsiders = new Set<string>();
  const waiting: { person: LinkedMention; office: Office }[] = [];
  for (const person of persons)
    for (const office of officesOf(linked, person)) {
      // who sits in a chamber that the text names is a member of it
      if (office.seat && seated.has(person.entity)) continue;
      if (office.outside) outsiders.add(person.entity);
      const bodies = principals(linked, person, office);
      for (const body of bodies) if (!contradicts(linked, known.get(person.entity), person, body)) add(person, body, office, 'office-of');
      if ((!bodies.length && !office.outside) || office.bureau) waiting.push({ person, office });
    }
  for (const { person, office } of waiting) {
    // "the Secretary" after "Secretary General X" means somebody else
    if (person.kind === 'nominal' && office.implies && isSecretaryGeneral(linked, person.entity)) continue;
    const chief = office.chief && known.get(office.chief);
    const body = chief || implied(linked, person, office, known);
    if (body && !contradicts(linked, known.get(person.entity), person, body))
      add(person, body, office, chief ? 'office-of-chief' : 'office-implied');
  }
  const leaders = persons.filter(({ kind, entity }) => kind === 'name' && !outsiders.has(entity));
  return [...found, ...seats, ...rulers(linked), ...counterparts(linked), ...leaders.flatMap((person) => leader(linked, person))];
}

/** "the Russian diplomat" of one who speaks for another state: the phrase means somebody else. */
const contradicts = (linked: LinkedArticle, known: LinkedMention | undefined, person: LinkedMention, body: LinkedMention): boolean =>
  person.kind === 'nominal' && known !== undefined && linked.entity(body.entity).type === 'State' && known.entity !== body.entity;

/** As lemmas, of names in the plural too. */
const COLLEAGUES = ['counterpart', 'minister', 'president', 'leader', 'ambassador', 'envoy'].flatMap((one) => [one, `${one}s`]);

/** "his Greek and Cypriot counterparts, X and Y": one state for each, in order. */
function counterparts(linked: LinkedArticle): Finding[] {
  return placesWith(linked.sentences, COLLEAGUES).flatMap(({ sentence, at }) => {
    if (!/^(counterparts|ministers|presidents|leaders|ambassadors|envoys)$/i.test(sentence.tokens[at]!.text)) return [];
    const from = sentence.tokens.findLastIndex(({ tag }, i) => i < at && !/^(JJ|NN|CC|,|CD)/.test(tag)) + 1;
    const states = mentionsIn(linked, sentence.index, 'State').filter(({ first, last }) => first >= from && last <= at);
    const persons = mentionsIn(linked, sentence.index, 'Person').filter(({ first, kind }) => first > at && kind === 'name');
    if (states.length < 2 || persons.length !== states.length) return [];
    return persons.map(
      (person, i): Finding => ({
        type: 'REPRESENTS',
        source: endOf(person),
        target: endOf(states[i]!),
        sentence: sentence.index,
        trigger: at,
        rule: 'office-counterparts',
        confidence: 0.8,
      }),
    );
  });
}
