import type { Sentence } from '../2-parse/sentence.ts';
import type { LinkedArticle } from '../4-entities/linked.ts';
import { rolesAt } from './actors.ts';
import type { FoundClaim } from './claim.ts';
import type { Role } from './role.ts';
import { agentsOf } from './subject.ts';
import { dateOf } from './time.ts';
import { childrenBy, isNegated, isVerb, lemmaOf, prepObjects, tokensWith } from './tree.ts';

/** Acts that answer what an earlier sentence told: taking responsibility for an attack, denying an accusation. */
export function findAnswers(linked: LinkedArticle, told: readonly FoundClaim[]): FoundClaim[] {
  return linked.sentences.flatMap((sentence) => [...claimed(linked, sentence, told), ...denied(linked, sentence, told)]);
}

const STRIKES = new Set('attack bombing bomb blast explosion strike airstrike raid shooting assault killing murder'.split(' '));
/** How many sentences back the attack or accusation may stand. */
const REACH = 8;

/** "The Front claimed responsibility for the attack": on what an earlier sentence says was struck. Only they say so. */
function claimed(linked: LinkedArticle, sentence: Sentence, told: readonly FoundClaim[]): FoundClaim[] {
  return tokensWith(sentence, ['claim', 'take', 'accept']).flatMap((verb) => {
    const [object] = childrenBy(sentence, verb, 'dobj');
    if (!isVerb(sentence.tokens[verb]!) || object === undefined || !/^(responsibility|credit)$/.test(lemmaOf(sentence.tokens[object]!)))
      return [];
    if (isNegated(sentence, verb) || childrenBy(sentence, object, 'det').some((det) => /^no$/i.test(sentence.tokens[det]!.text))) return [];
    const [source] = actorsOf(linked, sentence, verb);
    if (!source) return [];
    const target = struckHere(linked, sentence, object, source) ?? struckBefore(linked, sentence, source, told);
    return target ? [answer(linked, { sentence, trigger: verb, source, target, type: 'ATTACKS', rule: 'claimed-responsibility' })] : [];
  });
}

const actorsOf = (linked: LinkedArticle, sentence: Sentence, verb: number): Role[] =>
  agentsOf(sentence, verb)
    // "no group claimed it"
    .filter((at) => !childrenBy(sentence, at, 'det', 'neg').some((child) => /^(no|neither)$/i.test(sentence.tokens[child]!.text)))
    .flatMap((at) => rolesAt({ linked, sentence }, at, { types: ['Person', 'State', 'Organization'] }));

/** "responsibility for the attack on the base". */
function struckHere(linked: LinkedArticle, sentence: Sentence, object: number, source: Role): Role | undefined {
  const attacks = prepObjects(sentence, object, new Set(['for']));
  return attacks
    .flatMap((attack) => prepObjects(sentence, attack, AIMED))
    .flatMap((at) => rolesAt({ linked, sentence }, at, { types: TARGETS, except: new Set([source.mention.entity]) }))[0];
}
const AIMED = new Set(['on', 'against', 'at', 'in']);
const TARGETS = ['Organization', 'Person', 'State', 'Place'] as const;

/** What the last attack told before was on: of a claim, else the object or place of an attack's noun or verb. */
function struckBefore(linked: LinkedArticle, { index }: Sentence, source: Role, told: readonly FoundClaim[]): Role | undefined {
  const except = new Set([source.mention.entity]);
  const earlier = told.filter(
    ({ type, sentence, target }) =>
      type === 'ATTACKS' && sentence <= index && sentence >= index - REACH && target !== source.mention.entity,
  );
  const last = earlier.at(-1);
  if (last) return mentionOf(linked, last.target, last.sentence);
  for (let at = index; at >= Math.max(0, index - REACH); at--) {
    const sentence = linked.sentences[at]!;
    for (const word of tokensWith(sentence, STRUCK)) {
      const objects = [...childrenBy(sentence, word, 'dobj', 'nsubjpass'), ...prepObjects(sentence, word, ON)];
      const [role] = objects.flatMap((object) => rolesAt({ linked, sentence }, object, { types: TARGETS, except }));
      if (role) return role;
    }
  }
  return undefined;
}
const STRUCK = [...STRIKES, 'hit', 'target', 'ram', 'storm', 'shell', 'strike'];
const ON = new Set(['on', 'against', 'at', 'into', 'in']);

function mentionOf(linked: LinkedArticle, entity: string, sentence: number): Role | undefined {
  const mentions = linked.mentions.filter((one) => one.entity === entity);
  const mention = mentions.find((one) => one.sentence === sentence) ?? mentions[0];
  return mention && { mention, text: mention.text };
}

const CHARGES = new Set('accusation allegation charge claim involvement responsibility wrongdoing it report'.split(' '));

/** "Iran denied the accusation": of who accused it last. */
function denied(linked: LinkedArticle, sentence: Sentence, told: readonly FoundClaim[]): FoundClaim[] {
  return tokensWith(sentence, ['deny', 'reject', 'dismiss', 'refute']).flatMap((verb) => {
    const objects = childrenBy(sentence, verb, 'dobj', 'ccomp', 'xcomp');
    const denies = lemmaOf(sentence.tokens[verb]!) === 'deny' && objects.some((at) => isVerb(sentence.tokens[at]!));
    const charged = objects.some((at) => CHARGES.has(lemmaOf(sentence.tokens[at]!)));
    if (!isVerb(sentence.tokens[verb]!) || !(denies || charged) || isNegated(sentence, verb)) return [];
    const [source] = actorsOf(linked, sentence, verb);
    if (
      !source ||
      told.some(({ type, sentence: at, source: who }) => type === 'REJECTS' && at === sentence.index && who === source.mention.entity)
    )
      return [];
    const accuser = told.findLast(
      ({ type, target, sentence: at }) =>
        type === 'ACCUSES' && target === source.mention.entity && at <= sentence.index && at >= sentence.index - REACH,
    );
    const target = accuser && mentionOf(linked, accuser.source, accuser.sentence);
    return target && linked.entity(target.mention.entity).type !== 'Event'
      ? [answer(linked, { sentence, trigger: verb, source, target, type: 'REJECTS', rule: 'denied-accusation' })]
      : [];
  });
}

interface Answer {
  sentence: Sentence;
  trigger: number;
  source: Role;
  target: Role;
  type: 'ATTACKS' | 'REJECTS';
  rule: string;
}

function answer(linked: LinkedArticle, { sentence, trigger, source, target, type, rule }: Answer): FoundClaim {
  const date = dateOf(linked, sentence.index, trigger);
  return {
    type,
    source: source.mention.entity,
    target: target.mention.entity,
    sourceText: source.text,
    targetText: target.text,
    ...(date ? { date } : {}),
    modality: type === 'ATTACKS' ? 'alleged' : 'actual',
    polarity: 'positive',
    // coders of events leave out who claims an attack
    ...(type === 'REJECTS' ? { plover: 'REJECT' as const } : {}),
    sentence: sentence.index,
    trigger,
    rule,
    confidence: 0.6,
  };
}
