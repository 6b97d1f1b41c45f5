import type { LinkedArticle, LinkedMention } from '../4-entities/linked.ts';
import { leaderCalled, leaderNamed } from '../lexicon/leaders.ts';
import { endOf, type Finding } from './structure-claim.ts';
import { homeState } from './structure-home.ts';
import { childBy, childrenBy, lemmaOf, placesWith } from './tree.ts';

/** Heads of state and government are known by their full name, or by a surname that is nobody else's. */
export function leader(linked: LinkedArticle, person: LinkedMention): Finding[] {
  const name = linked.entity(person.entity).identity === 'leader' ? linked.entity(person.entity).name : person.name;
  const known = name.includes(' ') ? leaderNamed(name) : undefined;
  const year = yearOf(linked);
  const state = known?.country && !(year && year < known.since) && stateMention(linked, known.country, person);
  return state ? [finding(person, state, 'leader')] : [];
}

/** Nouns for the rule of a person; "the Okafor administration" means the state alone. */
const RULE = ['government', 'administration', 'regime', 'presidency', 'cabinet', 'premiership', 'junta'];

/** "Okafor's government", "the government of Okafor", "during Okafor's presidency": of the state that they are known to lead, else of the article's. */
export function rulers(linked: LinkedArticle): Finding[] {
  return placesWith(linked.sentences, RULE).flatMap(({ sentence, at }) => {
    const of = childrenBy(sentence, at, 'prep').filter((child) => lemmaOf(sentence.tokens[child]!) === 'of');
    const objects = of.flatMap((child) => childBy(sentence, child, 'pobj') ?? []);
    const heads = [...childrenBy(sentence, at, 'poss'), ...objects];
    const person = linked
      .mentionsOf(sentence.index)
      .find((one) => one.kind === 'name' && heads.includes(one.head) && linked.entity(one.entity).type === 'Person');
    // "what a Berg presidency would look like" is of a candidate
    const home = /^(government|regime|cabinet)$/.test(lemmaOf(sentence.tokens[at]!)) ? homeState(linked) : undefined;
    const iso3 = person && (leaderState(linked, person.name, true) ?? home);
    const state = iso3 ? stateMention(linked, iso3, person) : undefined;
    return person && state ? [finding(person, state, 'ruler')] : [];
  });
}

const finding = (person: LinkedMention, state: LinkedMention, rule: string): Finding => ({
  type: 'REPRESENTS',
  source: endOf(person),
  target: endOf(state),
  sentence: person.sentence,
  trigger: person.head,
  rule,
  confidence: 0.7,
});

const yearOf = ({ article }: LinkedArticle): number | undefined => (article.published ? Number(article.published.slice(0, 4)) : undefined);

/** The state of a leader: by full name, or by surname behind a title of state, in the years that they were in the news. */
export function leaderState(linked: LinkedArticle, name: string, titled: boolean): string | undefined {
  const year = yearOf(linked);
  const words = name.split(' ');
  const forms = [...(titled || words.length > 1 ? [name] : []), ...(titled ? [words.slice(-2).join(' '), words.at(-1)!] : [])];
  return forms.map((form) => leaderCalled(form, year)?.country).find(Boolean);
}

/** A mention of a state, the nearest before the person. */
export function stateMention(linked: LinkedArticle, iso3: string, { start }: LinkedMention): LinkedMention | undefined {
  const all = linked.mentions.filter((mention) => mention.entity === `state:${iso3}`);
  return all.findLast((mention) => mention.start <= start) ?? all[0];
}
