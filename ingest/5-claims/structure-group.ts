import type { Sentence } from '../2-parse/sentence.ts';
import { isBelow } from '../3-mentions/event-phrase.ts';
import type { LinkedArticle, LinkedMention } from '../4-entities/linked.ts';
import { titleClass } from '../lexicon/roles.ts';

/** Names that stand for several states at once. */
const TOGETHER: ReadonlyMap<string, readonly string[]> = new Map([
  ['koreas', ['PRK', 'KOR']],
  ['sudans', ['SDN', 'SSD']],
  ['congos', ['COD', 'COG']],
]);
const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const SIDES = new Set(['party', 'nation', 'country', 'state', 'side', 'delegation', 'power', 'government', 'member', 'participant']);

/**
 * The named members that a collective phrase means: "the two Koreas", "the foreign ministers", "they", "the six delegations".
 * `takers` are who takes part in what, known so far. Nothing where the text names none.
 */
export function membersOf(
  linked: LinkedArticle,
  sentence: Sentence,
  token: number,
  takers: ReadonlyMap<string, LinkedMention[]>,
): LinkedMention[] {
  const { text, tag, lemma } = sentence.tokens[token]!;
  const states = TOGETHER.get(text.toLowerCase());
  if (states) return states.flatMap((iso3) => linked.mentions.find(({ entity }) => entity === `state:${iso3}`) ?? []);
  if (/^they$/i.test(text)) return listBefore(linked, sentence, () => true);
  if (tag !== 'NNS') return [];
  const words = sentence.children[token]!.map((child) => sentence.tokens[child]!.text.toLowerCase());
  const count = words.map((word) => NUMBERS.indexOf(word)).find((number) => number > 1);
  if (count !== undefined && SIDES.has(lemma)) return [...takers.values()].find((group) => group.length === count) ?? [];
  const definite = words.some((word) => word === 'the' || word === 'these' || word === 'both');
  if (definite && titleClass(lemma) === 'state')
    return listBefore(linked, sentence, ({ title }) => title === undefined || title.toLowerCase().includes(lemma));
  return [];
}

/** The last list of two or more people that was the subject of a sentence before, at most four sentences back. */
function listBefore(linked: LinkedArticle, here: Sentence, fits: (mention: LinkedMention) => boolean): LinkedMention[] {
  for (let i = here.index - 1; i >= Math.max(0, here.index - 5); i--) {
    const group = subjectList(linked, linked.sentences[i]!);
    if (group.length > 1 && group.some(fits)) return group;
  }
  return [];
}

/** People in the subject of a sentence: "the minister X and his counterparts, Y and Z". */
export function subjectList(linked: LinkedArticle, sentence: Sentence): LinkedMention[] {
  const subjects = sentence.tokens.flatMap(({ label }, i) => (/^nsubj/.test(label) ? [i] : []));
  const lists = subjects.map((subject) =>
    linked
      .mentionsOf(sentence.index)
      .filter(
        (mention) => mention.kind === 'name' && linked.entity(mention.entity).type === 'Person' && isBelow(sentence, mention.head, subject),
      ),
  );
  return lists.find((list) => list.length > 1) ?? [];
}
