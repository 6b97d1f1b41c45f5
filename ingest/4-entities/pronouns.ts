import type { Sentence } from '../2-parse/sentence.ts';
import { ancestorsOf, governorOf } from '../2-parse/tree.ts';
import type { FoundMention } from '../3-mentions/mention.ts';
import { givenName } from '../lexicon/names.ts';
import { candidatesBefore, type LinkContext, sentenceOf } from './context.ts';
import type { LinkedMention } from './linked.ts';
import { severalBefore } from './plural-pronouns.ts';
import { speakerAt } from './quotes.ts';
import { isThing } from './things.ts';

type Person = 'he' | 'she' | 'it' | 'they' | 'speaker';
const PERSON: Record<string, Person> = {
  he: 'he',
  him: 'he',
  his: 'he',
  himself: 'he',
  she: 'she',
  her: 'she',
  hers: 'she',
  herself: 'she',
  it: 'it',
  its: 'it',
  itself: 'it',
  they: 'they',
  them: 'they',
  their: 'they',
  theirs: 'they',
  themselves: 'they',
  we: 'speaker',
  us: 'speaker',
  our: 'speaker',
  ours: 'speaker',
  ourselves: 'speaker',
  i: 'speaker',
  me: 'speaker',
  my: 'speaker',
  mine: 'speaker',
  myself: 'speaker',
};

/** Links pronouns in text order by simple rules: gender, number, nearest sentence, subjects before the rest. */
export function linkPronouns(context: LinkContext): void {
  for (const mention of context.found.filter((one) => one.kind === 'pronoun'))
    for (const id of referents(context, mention)) context.book.add(mention, context.book.get(id)!, { rule: 'pronoun', optional: true });
}

/** Whom a pronoun means: one, several for "they", nobody when it is an idle "it" or nothing before it fits. */
export function referents(context: LinkContext, mention: FoundMention): string[] {
  const person = PERSON[mention.name];
  if (person === 'they') return severalBefore(context, mention);
  const id = person === 'speaker' ? speakerAt(context, mention) : person && antecedent(context, mention, person)?.entity;
  return id && context.book.get(id) ? [id] : [];
}

function antecedent(context: LinkContext, mention: FoundMention, person: Person): LinkedMention | undefined {
  const sentence = sentenceOf(context, mention);
  if (person === 'it' && isExpletive(sentence, mention)) return undefined;
  const held = heldToAccount(context, sentence, mention);
  if (held && fits(context, held, person)) return held;
  const candidates = candidatesBefore(context, mention, (other) => fits(context, other, person));
  const others = candidates.filter((other) => !isSpeaker(context, mention, other));
  const found = others.find((other) => other.sentence !== mention.sentence || !isCoargument(sentence, mention, other)) ?? others[0];
  return person === 'it' && found && isThing(context, mention, found) ? undefined : found;
}

/** "we appreciate its contribution": whoever says "we" is not "it". */
const isSpeaker = ({ book }: LinkContext, { sentence }: FoundMention, { entity }: LinkedMention): boolean =>
  book.inSentence(sentence).some((other) => other.entity === entity && other.kind === 'pronoun' && PERSON[other.name] === 'speaker');

/** "will hold Norway accountable for its raid": its own, whoever holds it so. */
function heldToAccount(context: LinkContext, sentence: Sentence, mention: FoundMention): LinkedMention | undefined {
  if (sentence.tokens[mention.head]!.label !== 'poss') return undefined;
  const answer = ancestorsOf(sentence, mention.head)
    .slice(0, 5)
    .find((at) => /^(accountable|responsible|account)$/i.test(sentence.tokens[at]!.text) && sentence.tokens[at]!.start < mention.start);
  const verb = answer === undefined ? undefined : ancestorsOf(sentence, answer).find((at) => sentence.tokens[at]!.lemma === 'hold');
  if (answer === undefined || verb === undefined) return undefined;
  const whom = [answer, verb].flatMap((at) =>
    sentence.children[at]!.filter((child) => child > verb && /^(nsubj|dobj)$/.test(sentence.tokens[child]!.label)),
  );
  return context.book.inSentence(mention.sentence).find((other) => whom.includes(other.head));
}

/** "it is likely that …", "it was reported", "it rained". */
function isExpletive(sentence: Sentence, mention: FoundMention): boolean {
  const { label } = sentence.tokens[mention.head]!;
  if (label === 'expl') return true;
  const verb = governorOf(sentence, mention.head);
  // "when it comes to trade"
  if (verb !== undefined && sentence.tokens[verb]!.lemma === 'come' && sentence.tokens[verb + 1]?.text === 'to') return true;
  if (verb === undefined || !/^nsubj/.test(label)) return false;
  const below = sentence.children[verb]!.map((child) => sentence.tokens[child]!);
  const clause = below.some((token) => /^(ccomp|xcomp|advcl|csubj)$/.test(token.label) && token.start > mention.start);
  return clause && (sentence.tokens[verb]!.lemma === 'be' || label === 'nsubjpass');
}

/** Subject and object of one verb are two: "he met him". Possessives may refer to the subject. */
function isCoargument(sentence: Sentence, mention: FoundMention, other: LinkedMention): boolean {
  if (sentence.tokens[mention.head]!.label === 'poss') return ancestorsOf(sentence, mention.head).includes(other.head);
  const verb = governorOf(sentence, mention.head);
  const others = governorOf(sentence, other.head);
  return (
    other.head !== mention.head &&
    verb !== undefined &&
    (verb === others || (isSubject(sentence, other.head) && agentsVerb(sentence, verb) === others))
  );
}

const isSubject = (sentence: Sentence, token: number): boolean => sentence.tokens[token]!.label === 'nsubj';

/** "phoned Kim to congratulate him": the verb whose subject does what the clause of purpose says. */
function agentsVerb(sentence: Sentence, verb: number): number | undefined {
  const { label, tag, head } = sentence.tokens[verb]!;
  if (
    label !== 'advcl' ||
    !/^VBG?$/.test(tag) ||
    sentence.children[verb]!.some((child) => /^(nsubj|mark)/.test(sentence.tokens[child]!.label))
  )
    return undefined;
  return head;
}

function fits(context: LinkContext, other: LinkedMention, person: Person): boolean {
  if (other.type === 'Event' || other.type === 'Place' || other.rule === 'party-adjective') return false;
  if (person === 'he' || person === 'she') return other.type === 'Person' && genderOf(context, other) !== (person === 'he' ? 'f' : 'm');
  if (other.type === 'Person') return false;
  return other.kind === 'nominal' ? !other.plural : true;
}

const FEMALE =
  /\b(mrs|ms|miss|madame|lady|queen|princess|baroness|dame|spokeswoman|chairwoman|congresswoman|actress|empress|wife|daughter|mother|sister|widow|businesswoman)\b/i;
const MALE =
  /\b(mr|sir|lord|king|prince|baron|spokesman|chairman|congressman|actor|emperor|husband|son|father|brother|sheikh|ayatollah|imam|pope|emir|businessman)\b/i;

type Gender = 'm' | 'f' | undefined;

/** Genders found of an article's people, as long as no further role is told. */
const genders = new WeakMap<LinkContext, { roles: number; of: Map<string, Gender> }>();

function genderOf(context: LinkContext, { entity }: LinkedMention): Gender {
  let known = genders.get(context);
  if (known?.roles !== context.roles.length) {
    known = { roles: context.roles.length, of: new Map() };
    genders.set(context, known);
  }
  if (!known.of.has(entity)) known.of.set(entity, findGender(context, entity));
  return known.of.get(entity);
}

/** By title and style, else by given name; nothing when neither tells. */
function findGender(context: LinkContext, person: string): Gender {
  const titles = context.roles.filter((role) => role.person === person).map((role) => role.words);
  if (titles.some((title) => FEMALE.test(title))) return 'f';
  if (titles.some((title) => MALE.test(title))) return 'm';
  const gender = givenName(context.book.get(person)!.name.split(/[\s-]/)[0]!);
  return gender === 'u' ? undefined : gender;
}
