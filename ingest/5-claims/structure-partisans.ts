import type { Sentence, Token } from '../2-parse/sentence.ts';
import { isBelow } from '../3-mentions/event-phrase.ts';
import type { LinkedArticle, LinkedMention } from '../4-entities/linked.ts';
import { endOf, type Finding, type StructureRule } from './structure-claim.ts';
import { childrenBy } from './tree.ts';

/** MEMBER_OF of parties that the text names, by the words before a name: "Green candidate Ana Ruiz". */
export const findPartisans: StructureRule = (linked) => {
  const bodies = bodiesByWord(linked);
  if (bodies.size === 0) return [];
  const persons = linked.mentions.filter(({ kind, entity }) => kind === 'name' && linked.entity(entity).type === 'Person');
  return [
    ...persons.flatMap((person) => membershipsOf(linked, person, bodies)),
    ...persons.flatMap((person) => listedMemberships(linked, person, bodies)),
  ];
};

/** "Ana Ruiz and Erik Holm, both Democrats", "some Democrats, such as Ana Ruiz": the party in the plural behind or before a list of names. */
function listedMemberships(linked: LinkedArticle, person: LinkedMention, bodies: ReadonlyMap<string, LinkedMention>): Finding[] {
  const { tokens } = linked.sentences[person.sentence]!;
  const at = tokens.findIndex(({ text }, i) => bodies.has(text.replace(/s$/, '')) && text.endsWith('s') && isListOf(tokens, i, person));
  if (at < 0) return [];
  const target = endOf(bodies.get(tokens[at]!.text.replace(/s$/, ''))!);
  const { sentence, head: trigger } = person;
  return [{ type: 'MEMBER_OF', source: endOf(person), target, sentence, trigger, rule: 'member-by-list', confidence: 0.75 }];
}

/** No verb may stand between the list and the party. */
function isListOf(tokens: readonly Token[], at: number, { first, last }: LinkedMention): boolean {
  if (last <= at) return /^(all|both)$/i.test(tokens[at - 1]!.text) && !tokens.slice(last, at).some(({ tag }) => /^(VB|MD)/.test(tag));
  const as = tokens.findIndex(({ text }, i) => i > at && i < first && /^(as|including|like)$/i.test(text));
  return as > at && as - at < 4 && !tokens.slice(at, first).some(({ tag }) => /^(VB[DPZ]|MD)/.test(tag));
}

/** Before a party's word: not of it now. */
const NOT_NOW = /^(former|ex|onetime|state|would|candidate|then|late)$/i;
/** Heads that lead the party or stand against it: no plain members. */
const LEADING = /^(leader|chairman|chairwoman|chair|chairperson|head|opponent|critic|spokesman|spokeswoman|spokesperson)$/i;

function membershipsOf(linked: LinkedArticle, person: LinkedMention, bodies: ReadonlyMap<string, LinkedMention>): Finding[] {
  const sentence = linked.sentences[person.sentence]!;
  const { tokens } = sentence;
  let from = person.first;
  while (from > 0 && person.first - from < 7 && /^(NN|JJ|POS)/.test(tokens[from - 1]!.tag)) from--;
  const words = tokens.slice(from, person.first).map(({ text }) => text);
  if (words.some((word) => NOT_NOW.test(word))) return [];
  // "a Republican fundraiser Ruiz appointed": another's word
  const hers = (i: number): boolean => isBelow(sentence, from + i, person.head);
  const party = words.findIndex(
    (word, i) => hers(i) && bodies.has(word) && !LEADING.test(words[i + 1] ?? '') && !/^party$/i.test(words[i + 1] ?? ''),
  );
  const told = party >= 0 ? [bodies.get(words[party]!)!] : apposed(sentence, person).flatMap((word) => bodies.get(word) ?? []);
  return told.map((body) => ({
    type: 'MEMBER_OF' as const,
    source: endOf(person),
    target: endOf(body),
    sentence: person.sentence,
    trigger: person.head,
    rule: 'member-by-title',
    confidence: 0.75,
  }));
}

/** "Ana Ruiz, a Democrat from Ohio": the nouns that say what she is. */
const apposed = (sentence: Sentence, { head, last }: LinkedMention): string[] =>
  childrenBy(sentence, head, 'appos')
    .filter((child) => child > last && sentence.tokens.slice(last, child).some(({ text }) => /^an?$/i.test(text)))
    .map((child) => sentence.tokens[child]!.text)
    .slice(0, 1);

const PARTY = /^(?:(?!.* (?:Democratic|Republican) )(?:\p{Lu}\S+ )+)?(\p{Lu}\p{L}+) Party$/u;

/** "Labour", "Republican", "Democrat", "Democratic": the words by which the parties named in an article mark their people. */
function bodiesByWord(linked: LinkedArticle): Map<string, LinkedMention> {
  const found = new Map<string, LinkedMention>();
  const seen = new Set<string>();
  for (const mention of linked.mentions) {
    if (mention.type !== 'Organization' || mention.kind !== 'name' || seen.has(mention.entity)) continue;
    seen.add(mention.entity);
    const { name } = linked.entity(mention.entity);
    const word = PARTY.exec(name)?.[1];
    if (word) for (const each of [word, ...(word.endsWith('ocratic') ? [word.replace(/ic$/, '')] : [])]) found.set(each, mention);
  }
  return found;
}
