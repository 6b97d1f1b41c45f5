import type { Sentence } from '../2-parse/sentence.ts';
import type { LinkedArticle, LinkedMention } from '../4-entities/linked.ts';
import { actorsAt, type End, endOf, type StructureRule } from './structure-claim.ts';
import { isUnreal } from './structure-unreal.ts';
import { agentsOf } from './subject.ts';
import { childBy, childrenBy, conjuncts, isVerb, lemmaOf, placesWith, prepObjects } from './tree.ts';

const MONEY = new Set(['account', 'deposit', 'fund', 'money', 'asset', 'reserve', 'cash', 'holding', 'saving']);
const HOLDING = new Set(['hold', 'have', 'keep', 'open', 'maintain', 'own', 'deposit', 'park', 'stash', 'control']);
const AT = new Set(['at', 'with', 'in', 'inside']);
const OF = new Set(['of', 'from', 'for']);

/** HOLDS_ACCOUNT_AT: "its accounts at a bank", "Peru holds an account at a bank", "a bank where Peru has an account", "the funds of Peru frozen at a bank". */
export const findAccounts: StructureRule = (linked) =>
  placesWith(linked.sentences, MONEY).flatMap(({ sentence, at: noun }) => {
    if (!sentence.tokens[noun]!.tag.startsWith('NN') || isNone(sentence, noun)) return [];
    const verbs = verbsAbout(sentence, noun);
    const bank = bankOf(linked, sentence, { noun, verbs });
    if (!bank) return [];
    const owners = ownersOf(linked, sentence, { noun, verbs }).filter(({ entity }) => entity !== bank.entity);
    return owners.map((source) => ({
      type: 'HOLDS_ACCOUNT_AT' as const,
      source,
      target: endOf(bank),
      sentence: sentence.index,
      trigger: noun,
      rule: 'account-at',
      confidence: 0.85,
    }));
  });

type Money = { noun: number; verbs: readonly number[] };

const isNone = (sentence: Sentence, noun: number): boolean =>
  childrenBy(sentence, noun, 'det').some((child) => /^(no|any)$/i.test(sentence.tokens[child]!.text));

/** The verb that the money is object or passive subject of, and those told of it behind: "funds held at", "accounts that Peru holds at". */
function verbsAbout(sentence: Sentence, noun: number): number[] {
  const { label, head } = sentence.tokens[noun]!;
  const over = /^(dobj|nsubjpass)$/.test(label) && isVerb(sentence.tokens[head]!) ? [head] : [];
  return [...childrenBy(sentence, noun, 'acl', 'relcl'), ...over];
}

function bankOf(linked: LinkedArticle, sentence: Sentence, { noun, verbs }: Money): LinkedMention | undefined {
  const behind = [noun, ...verbs].flatMap((at) => prepObjects(sentence, at, AT)).flatMap((at) => conjuncts(sentence, at));
  const where = verbs.flatMap((verb) => scene(sentence, verb));
  return [...behind, ...where]
    .flatMap((at) => linked.mentionAt(sentence.index, at))
    .find(({ entity }) => linked.entity(entity).type === 'Bank');
}

/** The noun of "…, where Peru has an account", "at which it held money", "is where it keeps its cash". */
function scene(sentence: Sentence, verb: number): number[] {
  const { label, head } = sentence.tokens[verb]!;
  const which = prepObjects(sentence, verb, AT).some((at) => /^which$/i.test(sentence.tokens[at]!.text));
  const where = childrenBy(sentence, verb, 'advmod').some((child) => /^where$/i.test(sentence.tokens[child]!.text));
  if (!which && !where) return [];
  if (label === 'relcl') return [head];
  return sentence.tokens[head]!.lemma === 'be' ? childrenBy(sentence, head, 'nsubj') : [];
}

/** Whose it is: the possessor or adjective of the money, who it is "of", else who holds it. */
function ownersOf(linked: LinkedArticle, sentence: Sentence, { noun, verbs }: Money): End[] {
  const own = [...childrenBy(sentence, noun, 'poss', 'amod', 'compound', 'nmod'), ...prepObjects(sentence, noun, OF)];
  const told = own.flatMap((at) => owner(linked, sentence, at));
  if (told.length) return told;
  const holding = verbs.filter((verb) => HOLDING.has(lemmaOf(sentence.tokens[verb]!)) && !isUnreal(sentence, verb));
  return holding.flatMap((verb) => agentsOf(sentence, verb)).flatMap((at) => owner(linked, sentence, at));
}

/** An actor, or for "Peruvian companies" whom their adjective names. */
function owner(linked: LinkedArticle, sentence: Sentence, token: number): End[] {
  const direct = actorsAt(linked, sentence, [token]);
  if (direct.length) return direct;
  const adjective = childBy(sentence, token, 'amod', 'compound', 'nmod', 'poss');
  return adjective === undefined ? [] : actorsAt(linked, sentence, [adjective]);
}
