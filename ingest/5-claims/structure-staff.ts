import type { Sentence } from '../2-parse/sentence.ts';
import type { LinkedArticle, LinkedMention } from '../4-entities/linked.ts';
import { chambersOf, isStaff, titleClass } from '../lexicon/roles.ts';
import { endOf, type Finding, mentionsIn, type StructureRule } from './structure-claim.ts';
import { childrenBy, lemmaOf } from './tree.ts';

/** MEMBER_OF of those who work for a body: "FBI agent A", "B, a researcher at the Institute", "C of The Times", "CNN's D". */
export const findStaff: StructureRule = (linked) =>
  linked.mentions.flatMap((person) => {
    if (person.kind !== 'name' || linked.entity(person.entity).type !== 'Person') return [];
    const sentence = linked.sentences[person.sentence]!;
    return [titled, apposed, named].flatMap((rule) => rule(linked, sentence, person));
  });

const STATE_BODY =
  /\b(ministry|department|treasury|office|army|navy|command|forces|government|embassy|secretariat|cabinet|united nations)\b/i;
const PARTY = /\b(party|democrats|republicans|labour|conservatives)\b/i;

/** Whether who is "of" a body holds an office in it (structure-delegates.ts): "of the Treasury", "Director Ann Lee of the Institute". */
export const speaksFor = ({ title }: LinkedMention, { name }: LinkedMention): boolean => {
  const office = title?.split(/\s+/).some((word) => /^(state|office)$/.test(titleClass(word) ?? '') && !chambersOf(word).length) ?? false;
  return STATE_BODY.test(name) || (office && !PARTY.test(name));
};

type Rule = (linked: LinkedArticle, sentence: Sentence, person: LinkedMention) => Finding[];

/** Trades that only say what one knows about: "NATO expert". */
const ONLY_AT = /^(expert|historian|scholar|trader|critic|investigator|strategist)$/;

/** "Sky Network political correspondent A": the body that opens the words before the name. */
const titled: Rule = (linked, sentence, person) => {
  const { tokens } = sentence;
  const trade = person.first - 1;
  if (!tokens[trade]?.tag.startsWith('NN') || !isStaff(lemmaOf(tokens[trade]!))) return [];
  // "Chief Technical Officer" is an office
  if (/^officer$/i.test(tokens[trade]!.text) && tokens.slice(trade - 3, trade).some(({ text }) => /^chief$/i.test(text))) return [];
  let from = trade;
  // "FBI agent and security consultant Ann Lee"
  const joined = (at: number): boolean => tokens[at]!.text === 'and' && isStaff(lemmaOf(tokens[at - 1] ?? tokens[at]!));
  while (from > 0 && trade - from < 8 && (/^(NN|JJ|POS|HYPH|CD)/.test(tokens[from - 1]!.tag) || joined(from - 1))) from--;
  const body = bodyIn(linked, sentence, { from, to: trade });
  if (!body || (ONLY_AT.test(lemmaOf(tokens[trade]!)) && tokens[body.last]?.tag !== 'POS')) return [];
  return [finding(person, body, { sentence, trigger: trade, rule: 'staff-of' })];
};

/** ", a researcher at the Institute," and "is a researcher with the Institute". */
const apposed: Rule = (linked, sentence, person) => {
  const { tokens } = sentence;
  const { label, head } = tokens[person.head]!;
  const beside = childrenBy(sentence, person.head, 'appos').filter((noun) => noun >= person.last);
  const told = label === 'nsubj' && tokens[head]!.lemma === 'be' ? childrenBy(sentence, head, 'attr') : [];
  return [...beside, ...told].flatMap((noun) => {
    if (!isStaff(lemmaOf(tokens[noun]!)) || isOnlySaid(sentence, noun)) return [];
    const body = employerOf(linked, sentence, noun);
    return body ? [finding(person, body, { sentence, trigger: noun, rule: 'staff-at' })] : [];
  });
};

/** "A of The Times", "B from the Greens", "CNN's C": a full name with nothing but the body. */
const named: Rule = (linked, sentence, person) => {
  const { tokens } = sentence;
  // "NASA's Ann Lee telescope": the name of a thing
  if (!person.name.includes(' ') || tokens[person.head]!.label === 'compound') return [];
  const owner = tokens[person.first - 1]?.tag === 'POS' ? bodyEnding(linked, sentence, person.first - 1) : undefined;
  if (owner && !person.title) return [finding(person, owner, { sentence, trigger: person.head, rule: 'name-of-body' })];
  if (!/^(of|from)$/.test(tokens[person.last]?.text ?? '')) return [];
  const from = /^the$/i.test(tokens[person.last + 1]?.text ?? '') ? person.last + 2 : person.last + 1;
  const body = mentionsIn(linked, sentence.index, 'Organization').find(({ first, kind }) => first === from && kind === 'name');
  if (!body || speaksFor(person, body) || tokens[body.last]?.tag === 'POS') return [];
  return [finding(person, body, { sentence, trigger: person.last, rule: 'name-of-body' })];
};

/** The body before a trade ("an FBI agent") or behind it ("an agent with the FBI", "professor of law at the Institute"). */
function employerOf(linked: LinkedArticle, sentence: Sentence, noun: number): LinkedMention | undefined {
  const { tokens } = sentence;
  let from = noun;
  while (from > 0 && noun - from < 8 && /^(NN|JJ|POS|HYPH|CD)/.test(tokens[from - 1]!.tag)) from--;
  const before = ONLY_AT.test(lemmaOf(tokens[noun]!)) ? undefined : bodyIn(linked, sentence, { from, to: noun });
  if (before) return before;
  const phrases = childrenBy(sentence, noun, 'prep').filter((at) => /^(at|with|for|from|of)$/i.test(tokens[at]!.text));
  const objects = phrases.flatMap((at) => childrenBy(sentence, at, 'pobj'));
  const nested = objects.flatMap((at) =>
    childrenBy(sentence, at, 'prep').filter((prep) => /^(at|with|for|from)$/i.test(tokens[prep]!.text)),
  );
  const all = [...objects, ...nested.flatMap((at) => childrenBy(sentence, at, 'pobj'))];
  return all
    .flatMap((at) => linked.mentionAt(sentence.index, at).filter(({ head, last }) => head === at || last === at + 1))
    .find((one) => isBody(linked, one));
}

const isBody = (linked: LinkedArticle, { kind, entity, name }: LinkedMention): boolean =>
  kind === 'name' && linked.entity(entity).type === 'Organization' && !/^(Senior )?Staff$/.test(name);

/** The first body of a run of words; a body that is the run's own office ("White House correspondent") comes after it. */
const bodyIn = (linked: LinkedArticle, sentence: Sentence, { from, to }: { from: number; to: number }): LinkedMention | undefined =>
  linked
    .mentionsOf(sentence.index)
    .find((one) => isBody(linked, one) && one.last > from && one.last <= to && one.rule !== 'party-adjective');

const bodyEnding = (linked: LinkedArticle, sentence: Sentence, last: number): LinkedMention | undefined =>
  linked.mentionsOf(sentence.index).find((one) => isBody(linked, one) && one.last === last);

/** "an alleged agent". */
const isOnlySaid = (sentence: Sentence, noun: number): boolean =>
  childrenBy(sentence, noun, 'amod', 'advmod').some((at) => /^(alleged|suspected|would-be|aspiring)$/i.test(sentence.tokens[at]!.text));

const finding = (
  person: LinkedMention,
  body: LinkedMention,
  { sentence, trigger, rule }: { sentence: Sentence; trigger: number; rule: string },
): Finding => ({
  type: 'MEMBER_OF',
  source: endOf(person),
  target: endOf(body),
  sentence: sentence.index,
  trigger,
  rule,
  confidence: rule === 'name-of-body' ? 0.7 : 0.8,
});
