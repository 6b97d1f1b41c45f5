import type { Sentence } from '../2-parse/sentence.ts';
import type { LinkedArticle, LinkedMention } from '../4-entities/linked.ts';
import { titleClass } from '../lexicon/roles.ts';
import { endOf, type Finding, type StructureRule } from './structure-claim.ts';
import { homeState } from './structure-home.ts';
import { stateMention } from './structure-leaders.ts';

/** Bodies of a person by what stands beside the name: "Director A, Ministry of Trade", "A said her Green Party …". */
export const findOwnBodies: StructureRule = (linked) =>
  linked.mentions.flatMap((mention) => {
    const sentence = linked.sentences[mention.sentence]!;
    if (mention.kind === 'name' && linked.entity(mention.entity).type === 'Person') return beside(linked, sentence, mention);
    return mention.kind === 'pronoun' && linked.entity(mention.entity).type === 'Person' ? ownParty(linked, sentence, mention) : [];
  });

const MINISTRY = /\b(Ministry|Department|Directorate|Foreign Office)\b/;

/** "Director-General A, Ministry of Trade, and …": the office before the name, the body behind it; and the state that hosts the talks. */
function beside(linked: LinkedArticle, { index, tokens }: Sentence, person: LinkedMention): Finding[] {
  if (!person.title || !/^[,(]$/.test(tokens[person.last]?.text ?? '')) return [];
  if (!person.title.split(/\s+/).some((word) => /^(state|office)$/.test(titleClass(word) ?? ''))) return [];
  // "Foreign Minister A (Chile), Minister of Energy B (Peru)"
  const bracketed = linked
    .mentionsOf(index)
    .find(({ first, last, entity }) => first === person.last + 1 && linked.entity(entity).type === 'State' && tokens[last]?.text === ')');
  if (tokens[person.last]!.text === '(') return bracketed ? [finding('REPRESENTS', person, bracketed)] : [];
  const body = linked
    .mentionsOf(index)
    .find(({ first, kind, entity }) => first === person.last + 1 && kind === 'name' && linked.entity(entity).type === 'Organization');
  if (!body || !/^([,.;]|and)$/.test(tokens[body.last]?.text ?? '.')) return [];
  const home = MINISTRY.test(body.name) ? homeState(linked) : undefined;
  const state = home && (linked.entity(body.entity).country ?? home) === home ? stateMention(linked, home, person) : undefined;
  return [body, ...(state ? [state] : [])].map((target) => finding('REPRESENTS', person, target));
}

const PARTY = /\b(Party|Alliance|Movement|Union|Front|Bloc)$/;

/** "leader A said his Green Party would": who leads speaks for it, others are members. */
function ownParty(linked: LinkedArticle, { index, tokens }: Sentence, pronoun: LinkedMention): Finding[] {
  const { label, head } = tokens[pronoun.head]!;
  if (label !== 'poss' || !/^(his|her)$/i.test(pronoun.text)) return [];
  const party = linked
    .mentionAt(index, head)
    .find((one) => one.kind === 'name' && one.first === pronoun.last && one.head === head && PARTY.test(linked.entity(one.entity).name));
  if (!party || linked.entity(party.entity).type !== 'Organization') return [];
  const leads = linked.mentions.some(
    ({ entity, title }) => entity === pronoun.entity && /\b(leader|chair(?:man|woman)?|head)\b/i.test(title ?? ''),
  );
  return [finding(leads ? 'REPRESENTS' : 'MEMBER_OF', pronoun, party)];
}

const finding = (type: 'REPRESENTS' | 'MEMBER_OF', person: LinkedMention, body: LinkedMention): Finding => ({
  type,
  source: endOf(person),
  target: endOf(body),
  sentence: person.sentence,
  trigger: person.head,
  rule: 'own-body',
  confidence: 0.7,
});
