import type { Sentence } from '../2-parse/sentence.ts';
import type { LinkedArticle, LinkedMention } from '../4-entities/linked.ts';
import { mentionsIn } from './structure-claim.ts';

/** An election of the article that candidates stand in. */
export interface ElectionName {
  mention: LinkedMention;
  date?: string;
}

const ELECTION = /\b(?:elections?|primary|primaries|race|runoff|by-election|caucus(?:es)?)\b/i;
const known = new WeakMap<LinkedArticle, LinkedMention[]>();

/** First mentions of the article's elections, the most spoken of first. */
function electionsOf(linked: LinkedArticle): LinkedMention[] {
  const before = known.get(linked);
  if (before) return before;
  const all = linked.mentions.filter(({ rule, type, text }) => type === 'Event' && /vote$/.test(rule) && ELECTION.test(text));
  const counts = new Map<string, number>();
  for (const { entity } of all) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const first = all.filter((one, i) => all.findIndex(({ entity }) => entity === one.entity) === i);
  const sorted = first.sort((a, b) => counts.get(b.entity)! - counts.get(a.entity)! || a.start - b.start);
  known.set(linked, sorted);
  return sorted;
}

/** The election that a word for a candidate means: the one of its sentence, of its year, else the article's. None where the year fits no election. */
export function electionFor(linked: LinkedArticle, sentence: Sentence, trigger: number): ElectionName | undefined {
  const elections = electionsOf(linked);
  if (!elections.length) return undefined;
  const here = mentionsIn(linked, sentence.index, 'Event').filter(({ entity }) => elections.some((one) => one.entity === entity));
  const near = here.filter(({ first }) => first > trigger);
  const years = yearsIn(sentence);
  const fits = (one: LinkedMention): boolean => {
    const year = linked.entity(one.entity).date?.slice(0, 4);
    return !years.length || (year !== undefined && years.includes(year)) || years.some((each) => one.text.includes(each));
  };
  const mention = near[0] ?? here[0] ?? elections.find((one) => fits(one) && isNear(linked, sentence, one));
  if (!mention) return undefined;
  const { date } = linked.entity(mention.entity);
  return { mention, ...(date ? { date } : {}) };
}

/** Farther apart, a briefing has gone on to another country. */
const FAR = 15;

/** Whether an election that a sentence does not name is spoken of around it; nobody is elected president in a parliamentary one. */
const isNear = (linked: LinkedArticle, { index }: Sentence, { entity, text }: LinkedMention): boolean =>
  !/\b(?:legislative|parliamentary|municipal|local|state) election/i.test(text) &&
  linked.mentions.some((one) => one.entity === entity && Math.abs(one.sentence - index) <= FAR);

const yearsIn = ({ tokens }: Sentence): string[] => tokens.map(({ text }) => text).filter((text) => /^(?:19|20)\d\d$/.test(text));
