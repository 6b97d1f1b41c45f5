import type { Sentence } from '../2-parse/sentence.ts';
import type { LinkedArticle, LinkedMention } from '../4-entities/linked.ts';
import { type End, endOf, type Finding, mentionsIn, type StructureRule } from './structure-claim.ts';
import { isOutOfOffice } from './structure-office-phrase.ts';
import { speaksFor } from './structure-staff.ts';
import { isUnreal } from './structure-unreal.ts';
import { agentPhrase, agentsOf } from './subject.ts';
import { childBy, childrenBy, isPassive, isVerb, lemmaOf, prepObjects, tokensWith } from './tree.ts';

/** REPRESENTS without an office: who leads a delegation, represents a state, is named with where they come from. */
export const findDelegates: StructureRule = (linked) =>
  linked.sentences.flatMap((sentence) => [
    ...tokensWith(sentence, TELLING).flatMap((at) => (isVerb(sentence.tokens[at]!) ? leading(linked, sentence, at) : [])),
    ...tokensWith(sentence, ['sign']).flatMap((at) => (isVerb(sentence.tokens[at]!) ? signing(linked, sentence, at) : [])),
    ...fromState(linked, sentence),
  ]);

const LEADING = new Set(['lead', 'head', 'chair']);
const TELLING = [...LEADING, 'represent'];
/** Groups that one leads for whoever sent them. */
const SENT = new Set(['delegation', 'mission', 'side', 'team', 'government', 'contingent']);

/** "A, who leads the Danish delegation", "the delegation led by A", "A heads the agency", "A represents Croatia". */
function leading(linked: LinkedArticle, sentence: Sentence, verb: number): Finding[] {
  const lemma = lemmaOf(sentence.tokens[verb]!);
  // "will co-chair the committee with": a meeting of it
  if (isUnreal(sentence, verb) || /^co\b/i.test(sentence.tokens[verb]!.text) || isPrefixed(sentence, verb)) return [];
  const passive = isPassive(sentence, verb);
  const persons = (passive ? agentPhrase(sentence, verb) : agentsOf(sentence, verb)).flatMap((at) => personAt(linked, sentence, at));
  const led = passive ? ledBy(sentence, verb) : childBy(sentence, verb, 'dobj');
  const body = led === undefined || persons.length === 0 ? undefined : bodyAt(linked, sentence, { led, lemma });
  if (!body || takenAlong(sentence, verb)) return [];
  return persons.map((source) => finding(source, body, { sentence, trigger: verb, rule: lemma === 'represent' ? 'represents' : 'leads' }));
}

const isPrefixed = ({ tokens }: Sentence, verb: number): boolean =>
  tokens[verb - 1]?.text === '-' && /^co$/i.test(tokens[verb - 2]?.text ?? '');

/** "A signed for Norway", "A signed the treaty on behalf of Norway". */
function signing(linked: LinkedArticle, sentence: Sentence, verb: number): Finding[] {
  if (isUnreal(sentence, verb) || isPassive(sentence, verb)) return [];
  const behalf = prepObjects(sentence, verb, ON).filter((at) => lemmaOf(sentence.tokens[at]!) === 'behalf');
  const states = [...prepObjects(sentence, verb, FOR), ...behalf.flatMap((at) => prepObjects(sentence, at, OF))]
    .flatMap((at) => linked.mentionAt(sentence.index, at))
    .filter(({ head, kind, entity }) => kind === 'name' && linked.entity(entity).type === 'State' && head >= 0);
  const [state] = states;
  if (!state) return [];
  const persons = agentsOf(sentence, verb).flatMap((at) => personAt(linked, sentence, at));
  return persons.map((source) => finding(source, state, { sentence, trigger: verb, rule: 'signs-for' }));
}

const ON = new Set(['on']);
const FOR = new Set(['for']);
const OF = new Set(['of']);

const ledBy = (sentence: Sentence, verb: number): number | undefined =>
  childBy(sentence, verb, 'nsubjpass') ?? (sentence.tokens[verb]!.label === 'acl' ? sentence.tokens[verb]!.head : undefined);

/** "led Chile into the war", "led the team to victory", "led the Council to act". */
const takenAlong = (sentence: Sentence, verb: number): boolean =>
  childrenBy(sentence, verb, 'xcomp').length > 0 ||
  childrenBy(sentence, verb, 'prep').some((child) => /^(into|through|out|astray|away)$/.test(lemmaOf(sentence.tokens[child]!)));

const personAt = (linked: LinkedArticle, sentence: Sentence, token: number): End[] =>
  linked
    .mentionAt(sentence.index, token)
    .filter(({ head, kind, entity }) => head === token && kind !== 'nominal' && linked.entity(entity).type === 'Person')
    .slice(0, 1)
    .map(endOf);

/** What is led or represented: a named body; a state only when represented, or by its delegation. */
function bodyAt(linked: LinkedArticle, sentence: Sentence, { led, lemma }: { led: number; lemma: string }): LinkedMention | undefined {
  const here = linked.mentionAt(sentence.index, led).filter(({ head }) => head === led);
  const named = here.find(({ kind, entity }) => kind === 'name' && BODIES.test(linked.entity(entity).type));
  const own = named && (lemma === 'represent' || linked.entity(named.entity).type !== 'State') ? named : undefined;
  if (own || !SENT.has(lemmaOf(sentence.tokens[led]!))) return own;
  // "led the Danish team" may be sport
  if (lemmaOf(sentence.tokens[led]!) === 'team' && lemma !== 'head') return undefined;
  const modifiers = childrenBy(sentence, led, 'poss', 'amod', 'compound', 'nmod').flatMap((at) => linked.mentionAt(sentence.index, at));
  const sender = modifiers.find(({ kind, entity }) => kind === 'name' && BODIES.test(linked.entity(entity).type));
  return sender ?? here.find(({ type, entity }) => type === 'State' && linked.entity(entity).type === 'State');
}
const BODIES = /^(State|Organization|Bank)$/;

/** "Kim Kye Gwan of North Korea", "Rosa Diaz of the Treasury": a full name, at once "of", a state or body. */
function fromState(linked: LinkedArticle, sentence: Sentence): Finding[] {
  return mentionsIn(linked, sentence.index, 'Person').flatMap((person) => {
    const { last, kind, name, first } = person;
    if (kind !== 'name' || !name.includes(' ') || !/^(of|from)$/.test(sentence.tokens[last]?.text ?? '')) return [];
    if (/^(king|queen|prince|princess|duke|earl|saint|pope)$/i.test(sentence.tokens[first - 1]?.text ?? '')) return [];
    if (isOutOfOffice(sentence, Math.max(0, first - 5), first)) return [];
    const from = /^the$/i.test(sentence.tokens[last + 1]?.text ?? '') ? last + 2 : last + 1;
    const body = mentionsIn(linked, sentence.index, 'State', 'Organization').find(
      (one) =>
        one.first === from &&
        one.kind === 'name' &&
        (linked.entity(one.entity).type === 'State' ? sentence.tokens[last]!.text === 'of' : speaksFor(person, one)),
    );
    return body && sentence.tokens[body.last]?.tag !== 'POS'
      ? [finding(endOf(person), body, { sentence, trigger: last, rule: 'name-of' })]
      : [];
  });
}

const finding = (
  source: End,
  body: LinkedMention,
  { sentence, trigger, rule }: { sentence: Sentence; trigger: number; rule: string },
): Finding => ({
  type: 'REPRESENTS',
  source,
  target: endOf(body),
  sentence: sentence.index,
  trigger,
  rule,
  confidence: rule === 'name-of' ? 0.7 : 0.8,
});
