import type { LinkedArticle, LinkedMention } from '../4-entities/linked.ts';
import { mentionsIn } from './structure-claim.ts';
import { stateMention } from './structure-leaders.ts';
import type { Office } from './structure-office-phrase.ts';

/** Fewest mentions of a state and its places that make an article one about it. */
const FEWEST = 3;
/** Its share among all mentions of states and their places. */
const SHARE = 0.6;

/** Whose release is about the guests and hosts of its own state: that state does not count. */
const ISSUERS: readonly [RegExp, string][] = [
  [/US Department|U\.S\. Department|State Department/i, 'USA'],
  [/UK Government|GOV\.UK/i, 'GBR'],
];

const known = new WeakMap<LinkedArticle, { iso3: string | undefined }>();

/** The state that an article is about: most of what it names of states and their places is its own. Nothing where several share it. */
export function homeState(linked: LinkedArticle): string | undefined {
  const before = known.get(linked);
  if (before) return before.iso3;
  const issuer = issuerOf(linked);
  const counts = new Map<string, number>();
  let all = 0;
  for (const { kind, iso3, country, entity } of linked.mentions) {
    if (kind !== 'name' && kind !== 'adjective') continue;
    const { type } = linked.entity(entity);
    const state = type === 'State' ? linked.entity(entity).iso3 : type === 'Place' ? (country ?? iso3) : undefined;
    if (!state || state === issuer) continue;
    all++;
    counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  const fewest = issuer ? FEWEST - 1 : FEWEST;
  const iso3 = most && most[1] >= fewest && most[1] >= all * SHARE ? most[0] : undefined;
  known.set(linked, { iso3 });
  return iso3;
}

/** The state whose government issues the text; nothing for news. */
export const issuerOf = ({ article }: LinkedArticle): string | undefined =>
  ISSUERS.find(([source]) => source.test(article.source ?? ''))?.[1];

/** "Interior Minister Ana Ruiz" in an article on one state, foreigners being given theirs. */
export function atHome(linked: LinkedArticle, person: LinkedMention, { first, last, outside }: Office): LinkedMention | undefined {
  const { tokens } = linked.sentences[person.sentence]!;
  if (outside || person.kind !== 'name') return undefined;
  const title = tokens
    .slice(first, last)
    .map(({ text }) => text)
    .join(' ')
    .replace(/ ?- ?/g, '-');
  // "formerly the president of a company", "Chief Minister" of a province
  if (/\bchief minister/i.test(title) || (!/minister/i.test(title) && last !== person.first)) return undefined;
  const reigns = REIGNING.test(title) && /^\p{Lu}\S+ \p{Lu}/u.test(person.name);
  const home = NATIONAL.test(title) || SERVING.test(title) || reigns ? homeState(linked) : undefined;
  if (!home || (/^premier$/i.test(title) && OF_PROVINCES.has(home))) return undefined;
  const others = mentionsIn(linked, person.sentence, 'State').some(
    ({ first: at, entity }) => at < person.first && entity !== `state:${home}` && entity !== `state:${issuerOf(linked)}`,
  );
  return others ? undefined : stateMention(linked, home, person);
}

/** States whose provinces have premiers. */
const OF_PROVINCES = new Set(['AUS', 'CAN', 'ZAF', 'CHN']);

/** Titles of state that leave out whose: no "vice president", "council president" or "minister" of a church. */
const NATIONAL =
  /^(?:the )?(?:(?:former|then|current|acting|interim|caretaker|outgoing|late|deputy|incumbent|newly-elected)[ -]?)*(?:president|prime[ -]minister|(?:Vice|vice-) ?President|Premier|Chancellor|(?:[\p{L} ]+ )?Minister(?: (?:of|for) .+)?|(?:foreign|interior|defen[cs]e|health|justice|finance|education|energy|trade|transport|security|environment|economy|prime) minister)$/iu;
const REIGNING = /^(?:king|queen|emperor|empress|sultan|emir|crown prince)$/i;
/** Who serves the state in an office that many states have: no town's police chief, no company's spokesman. */
const SERVING =
  /^(?:the )?(?:(?:former|then|current|acting|interim|deputy)[ -]?)*(?:attorney general|solicitor general|prosecutor general|army (?:chief|commander|spokes\p{L}+|chief of staff)|military (?:chief|spokes\p{L}+)|armed forces chief|chief of (?:the )?(?:general |defen[cs]e )?staff|police director|national police chief|police spokes\p{L}+|government spokes\p{L}+|presidential (?:spokes\p{L}+|adviser|advisor|aide)|central bank governor|national security advis[eo]r|chief justice|secretary of justice|state secretary|secretary of state for .+)$/iu;
