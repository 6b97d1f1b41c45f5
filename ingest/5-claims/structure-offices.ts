import type { LinkedArticle, LinkedMention } from '../4-entities/linked.ts';
import { leaderCalled } from '../lexicon/leaders.ts';
import { isCapitalized, isSmall } from '../lexicon/letters.ts';
import { endOf, type Finding, mentionsIn } from './structure-claim.ts';
import { homeState } from './structure-home.ts';
import { type Office, officesOf } from './structure-office-phrase.ts';

/** REPRESENTS: a person to what their office, title or apposition says they speak for. */
export function findOffices(linked: LinkedArticle): Finding[] {
  const known = new Map<string, LinkedMention>();
  const found: Finding[] = [];
  const add = (person: LinkedMention, body: LinkedMention, office: Office, rule: string): void => {
    if (!known.has(person.entity)) known.set(person.entity, body);
    const confidence = rule === 'office-of' ? 0.9 : 0.75;
    found.push({
      type: 'REPRESENTS',
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
      linked.entity(mention.entity).type === 'Person' && (mention.kind === 'name' || (mention.kind === 'nominal' && !mention.plural)),
  );
  // names first: what a phrase refers to is less sure
  persons.sort((a, b) => Number(a.kind === 'nominal') - Number(b.kind === 'nominal'));
  const outsiders = new Set<string>();
  const waiting: { person: LinkedMention; office: Office }[] = [];
  for (const person of persons)
    for (const office of officesOf(linked, person)) {
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
  return [...found, ...counterparts(linked), ...leaders.flatMap((person) => leader(linked, person))];
}

/** "the Russian diplomat" of one who speaks for another state: the phrase means somebody else. */
const contradicts = (linked: LinkedArticle, known: LinkedMention | undefined, person: LinkedMention, body: LinkedMention): boolean =>
  person.kind === 'nominal' && known !== undefined && linked.entity(body.entity).type === 'State' && known.entity !== body.entity;

/** Heads of state and government are known by their full name. */
function leader(linked: LinkedArticle, person: LinkedMention): Finding[] {
  const iso3 = leaderState(linked, person.name, false);
  const state = iso3 && stateMention(linked, iso3, person);
  return state
    ? [
        {
          type: 'REPRESENTS',
          source: endOf(person),
          target: endOf(state),
          sentence: person.sentence,
          trigger: person.head,
          rule: 'leader',
          confidence: 0.7,
        },
      ]
    : [];
}

/** The state of a leader: by full name, or by surname behind a title of state, in the years that they were in the news. */
function leaderState({ article }: LinkedArticle, name: string, titled: boolean): string | undefined {
  const year = article.published ? Number(article.published.slice(0, 4)) : undefined;
  const words = name.split(' ');
  const forms = [...(titled || words.length > 1 ? [name] : []), ...(titled ? [words.slice(-2).join(' '), words.at(-1)!] : [])];
  return forms.map((form) => leaderCalled(form, year)?.country).find(Boolean);
}

/** "his Greek and Cypriot counterparts, X and Y": one state for each, in order. */
function counterparts(linked: LinkedArticle): Finding[] {
  return linked.sentences.flatMap((sentence) =>
    sentence.tokens.flatMap(({ text }, at) => {
      if (!/^(counterparts|ministers|presidents|leaders|ambassadors|envoys)$/i.test(text)) return [];
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
    }),
  );
}

/** What the words of an office name: "German", "for the Foreign Ministry", "of the delegation". Widest mentions only. */
function principals(linked: LinkedArticle, person: LinkedMention, office: Office): LinkedMention[] {
  const { first, last, head, accredited, regional, outside } = office;
  const inside = mentionsIn(linked, person.sentence, 'State', 'Organization', 'Bank').filter(
    (mention) =>
      mention.first >= first &&
      mention.last <= last &&
      !isPlaceBefore(linked, mention) &&
      !(mention.first > head && opensName(linked, mention)) &&
      // "the provincial governor's spokesman" speaks for no named body
      !(mention.kind === 'nominal' && mention.type === 'Organization') &&
      // "Secretary of State" is one title
      !/^states?$/i.test(mention.text) &&
      !(head >= mention.first && head < mention.last && mention.kind === 'nominal'),
  );
  const widest = inside.filter((one) => !inside.some((other) => other !== one && other.first <= one.first && other.last >= one.last));
  const before = widest.filter((mention) => mention.last <= head || (mention.first <= head && mention.last > head));
  const after = widest.filter((mention) => mention.first > head);
  // "US Ambassador to Germany": the state before it; "ambassador of France": the one behind
  const chosen = accredited
    ? before
    : after.length && !before.length
      ? after.slice(0, 1)
      : [...before.slice(-1), ...after.filter(({ type }) => type !== 'State').slice(0, 1)];
  // "mayor of the Polish city" speaks for no state, "the governor of Puerto Rico" for the territory; "opposition leader" for a party at most
  const governed = ({ name, entity }: LinkedMention): boolean =>
    linked.sentences[person.sentence]!.tokens[head]!.lemma.toLowerCase() === 'governor' && name === linked.entity(entity).name;
  return chosen.filter(
    (mention) => mention.entity !== person.entity && !(mention.type === 'State' && (outside || (regional && !governed(mention)))),
  );
}

/** "director of the Greek Energy Forum": the adjective of a body that is no entity. */
function opensName(linked: LinkedArticle, { sentence, first, last, type }: LinkedMention): boolean {
  const { tokens } = linked.sentences[sentence]!;
  const next = tokens[last];
  return (
    type === 'State' &&
    next?.tag.startsWith('NNP') === true &&
    isCapitalized(next.text) &&
    /^(amod|compound|nmod)$/.test(tokens[last - 1]!.label) &&
    tokens.slice(Math.max(0, first - 2), first).some(({ text }) => /^(of|for)$/i.test(text))
  );
}

/** "In Turkey Minister X met": where, not whose. "In Russian President …" and "with US Secretary …" are otherwise. */
function isPlaceBefore(linked: LinkedArticle, { sentence, first, kind, text }: LinkedMention): boolean {
  const before = linked.sentences[sentence]!.tokens[first - 1];
  return kind === 'name' && /^(in|at|to|from)$/i.test(before?.text ?? '') && !/^[A-Z.]+$/.test(text);
}

/** The state of a title that names none: the leader's own, else the place that the sentence tells of. */
function implied(
  linked: LinkedArticle,
  person: LinkedMention,
  office: Office,
  known: ReadonlyMap<string, LinkedMention>,
): LinkedMention | undefined {
  const told = known.has(person.entity);
  const iso3 = leaderState(linked, person.name, office.state) ?? office.implies;
  const department = iso3 === 'USA' && office.implies ? departmentOf(linked, person, office) : undefined;
  if (department) return department;
  if (iso3) return stateMention(linked, iso3, person) ?? ministryOf(linked, iso3);
  if (!office.state || office.regional || told || office.bureau) return undefined;
  return besideColleague(linked, person, office, known) ?? hostState(linked, person) ?? atHome(linked, person, office);
}

/** "Interior Minister Ana Ruiz" in an article on one state, foreigners being given theirs; a release is about its issuer's guests. */
function atHome(linked: LinkedArticle, person: LinkedMention, { first, last, outside }: Office): LinkedMention | undefined {
  const { tokens } = linked.sentences[person.sentence]!;
  if (outside || person.kind !== 'name' || /Department|Ministry|Office|Government|GOV/i.test(linked.article.source ?? '')) return undefined;
  const title = tokens
    .slice(first, last)
    .map(({ text }) => text)
    .join(' ');
  // "formerly the president of a company", "Chief Minister" of a province
  if (/^chief minister/i.test(title) || (!/minister/i.test(title) && last !== person.first)) return undefined;
  const home = NATIONAL.test(title) || (REIGNING.test(title) && /^\p{Lu}\S+ [IVX]+$/u.test(person.name)) ? homeState(linked) : undefined;
  if (!home) return undefined;
  const others = mentionsIn(linked, person.sentence, 'State').some(
    ({ first: at, entity }) => at < person.first && entity !== `state:${home}`,
  );
  return others ? undefined : stateMention(linked, home, person);
}

/** Titles of state that leave out whose: no "vice president", "council president" or "minister" of a church. */
const NATIONAL =
  /^(?:the )?(?:(?:former|then|current|acting|interim|caretaker|outgoing|late|deputy) ?)*(?:president|prime minister|(?:Vice|vice-) ?President|Premier|Chancellor|(?:[\p{L} ]+ )?Minister(?: (?:of|for) .+)?|(?:foreign|interior|defen[cs]e|health|justice|finance|education|energy|trade|transport|security|environment|economy|prime) minister)$/iu;
const REIGNING = /^(?:king|queen)$/i;

/** "by Chilean President A and finance minister B": a lower-case office joined to a colleague's, in no act of one upon the other. */
function besideColleague(
  linked: LinkedArticle,
  person: LinkedMention,
  { first, head }: Office,
  known: ReadonlyMap<string, LinkedMention>,
): LinkedMention | undefined {
  const { tokens } = linked.sentences[person.sentence]!;
  if (!/^and$/i.test(tokens[first - 1]?.text ?? '') || !isSmall(tokens[head]!.text)) return undefined;
  const colleague = linked.mentionAt(person.sentence, first - 2).find(({ type, kind }) => type === 'Person' && kind === 'name');
  const state = colleague && known.get(colleague.entity);
  return state && linked.entity(state.entity).type === 'State' ? state : undefined;
}

const isSecretaryGeneral = (linked: LinkedArticle, entity: string): boolean =>
  linked.mentions.some(
    (one) =>
      one.entity === entity &&
      /\bsecretary[- ]general\b/i.test(
        linked.sentences[one.sentence]!.tokens.slice(Math.max(0, one.first - 2), one.last)
          .map(({ text }) => text)
          .join(' '),
      ),
  );

/** "the Secretary of Transportation" where the text names the Department of Transportation; a Secretary of State or Defense speaks for the state. */
function departmentOf(linked: LinkedArticle, person: LinkedMention, { last, head }: Office): LinkedMention | undefined {
  const { tokens } = linked.sentences[person.sentence]!;
  const words = tokens.slice(head + 1, last).map(({ text }) => text);
  if (!/^of$/i.test(words[0] ?? '') || /^(state|defense)$/i.test(words[1] ?? '')) return undefined;
  const name = `department ${words.join(' ')}`.toLowerCase();
  return linked.mentions.find(({ kind, name: one }) => kind === 'name' && one.toLowerCase().endsWith(name));
}

/** A mention of a state, the nearest before the person. */
function stateMention(linked: LinkedArticle, iso3: string, { start }: LinkedMention): LinkedMention | undefined {
  const all = linked.mentions.filter((mention) => mention.entity === `state:${iso3}`);
  return all.findLast((mention) => mention.start <= start) ?? all[0];
}

/** Ministries that an office without a state's name heads, where the text names only them. */
const MINISTRIES: Record<string, RegExp> = {
  GBR: /^(foreign office|foreign and commonwealth office|fco|fcdo)\b/i,
  USA: /^(state department|department of state)\b/i,
};
const ministryOf = (linked: LinkedArticle, iso3: string): LinkedMention | undefined =>
  linked.mentions.find(
    ({ entity, name, kind }) => kind === 'name' && linked.entity(entity).type === 'Organization' && MINISTRIES[iso3]?.test(name),
  );

/** "will visit Baku, where she will meet with President Aliyev": the country of the places told of in the sentence, else in the one before. */
function hostState(linked: LinkedArticle, person: LinkedMention): LinkedMention | undefined {
  // "In Chile Minister X met …": who acts there is a guest
  if (linked.sentences[person.sentence]!.tokens[person.head]!.label === 'nsubj') return undefined;
  const here = countriesIn(linked, person.sentence, person.first);
  const before = linked.sentences[person.sentence - 1];
  const near =
    here.size || before?.paragraph !== linked.sentences[person.sentence]!.paragraph
      ? here
      : countriesIn(linked, before.index, before.tokens.length);
  const [only] = near;
  return near.size === 1 ? stateMention(linked, only!, person) : undefined;
}

const countriesIn = (linked: LinkedArticle, sentence: number, before: number): Set<string> =>
  new Set(
    mentionsIn(linked, sentence, 'Place', 'State')
      .filter(({ first, kind }) => first < before && kind === 'name')
      .flatMap(({ country, iso3 }) => country ?? iso3 ?? []),
  );
