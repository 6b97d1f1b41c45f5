import type { LinkedArticle, LinkedMention } from '../4-entities/linked.ts';
import { isSmall } from '../lexicon/letters.ts';
import { mentionsIn } from './structure-claim.ts';
import { atHome, homeState } from './structure-home.ts';
import { leaderState, stateMention } from './structure-leaders.ts';
import type { Office } from './structure-office-phrase.ts';

/** The state of a title that names none: the leader's own, else the place that the sentence tells of. */
export function implied(
  linked: LinkedArticle,
  person: LinkedMention,
  office: Office,
  known: ReadonlyMap<string, LinkedMention>,
): LinkedMention | undefined {
  const told = known.has(person.entity);
  const iso3 = leaderState(linked, person.name, office.state) ?? office.implies;
  const department = iso3 === 'USA' && office.implies ? departmentOf(linked, person, office) : undefined;
  if (department) return department;
  // "Senator" is said in many states
  const home = office.seat && !office.outside ? homeState(linked) : undefined;
  if (home && iso3 && home !== iso3) return stateMention(linked, home, person);
  if (iso3) return stateMention(linked, iso3, person) ?? ministryOf(linked, iso3);
  if (told || office.bureau) return undefined;
  if (!office.state || office.regional) return atHome(linked, person, office);
  return besideColleague(linked, person, office, known) ?? hostState(linked, person) ?? atHome(linked, person, office);
}

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

export const isSecretaryGeneral = (linked: LinkedArticle, entity: string): boolean =>
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
