import type { Sentence } from '../2-parse/sentence.ts';
import type { LinkedArticle, LinkedMention } from '../4-entities/linked.ts';
import { actorsAt, endOf, type Finding, mentionsIn, type StructureRule } from './structure-claim.ts';
import { findNamedMembers } from './structure-named-members.ts';
import { findStaff } from './structure-staff.ts';
import { isUnreal, isUnrealOf } from './structure-unreal.ts';
import { agentsOf } from './subject.ts';
import { childBy, childrenBy, conjuncts, isNegated, isVerb, lemmaOf, placesWith, prepObjects } from './tree.ts';

/** MEMBER_OF, by the word "member", by a verb of composition, by joining. */
export const findMembers: StructureRule = (linked) => [...findNamedMembers(linked), ...told(linked), ...findStaff(linked)];

const told: StructureRule = (linked) =>
  placesWith(linked.sentences, TELLING).flatMap(({ sentence, at }) => {
    const token = sentence.tokens[at]!;
    if (lemmaOf(token) === 'member') return members(linked, sentence, at);
    if (isVerb(token)) return [...composed(linked, sentence, at), ...joined(linked, sentence, at), ...presiding(linked, sentence, at)];
    return [...grouped(linked, sentence, at), ...enumerated(linked, sentence, at)];
  });

const TELLING = ['member', 'consist', 'comprise', 'join', 'chair', 'ally', 'minister', 'leader', 'country', 'nation'];

const UNTRUE =
  /^(former|ex|aspiring|prospective|potential|candidate|possible|future|would|non|onetime|suspended|expelled|associate|observer)$/i;

/** "members of the Council, including A and B", "NATO member Turkey", "A is a member of B"; not "is not", "a former member", "to become". */
function members(linked: LinkedArticle, sentence: Sentence, at: number): Finding[] {
  const { tokens } = sentence;
  const body = bodyOf(linked, sentence, at);
  if (!body || isUnrealOf(sentence, at)) return [];
  if (tokens.slice(Math.max(0, at - 3), at).some(({ text }) => UNTRUE.test(text))) return [];
  const who = actorsAt(linked, sentence, holders(sentence, at, body));
  return findings(who, body, { sentence, trigger: at, rule: 'member-of' });
}

/** Bodies whose allies, ministers and leaders are their members'. */
const LEAGUE = /\b(Treaty Organization|Alliance|Group of|Union|Association of|Cooperation Council|League|Commonwealth|Community|Quad)\b/;

/** "our NATO ally Poland", "the G7 foreign ministers of Canada, France and Italy". */
function grouped(linked: LinkedArticle, sentence: Sentence, at: number): Finding[] {
  const body = linked
    .mentionsOf(sentence.index)
    .find(
      ({ kind, last, entity }) =>
        kind === 'name' &&
        last <= at &&
        last >= at - 2 &&
        linked.entity(entity).type === 'Organization' &&
        LEAGUE.test(linked.entity(entity).name),
    );
  const { label, head } = sentence.tokens[at]!;
  if (!body || isUnrealOf(sentence, at)) return [];
  const beside = [...childrenBy(sentence, at, 'appos'), ...(/^(compound|nmod|appos)$/.test(label) ? [head] : [])];
  const who = actorsAt(linked, sentence, [...beside, ...prepObjects(sentence, at, new Set(['of']))]);
  const states = who.filter(({ entity }) => linked.entity(entity).type === 'State');
  // "our NATO ally, Poland, and the people of Ukraine": one ally
  const meant = /S$/.test(sentence.tokens[at]!.tag) ? states : states.slice(0, 1);
  return findings(meant, body, { sentence, trigger: at, rule: 'league-of' });
}

function bodyOf(linked: LinkedArticle, { tokens, index }: Sentence, at: number): LinkedMention | undefined {
  const bodies = mentionsIn(linked, index, 'Organization').filter(
    ({ first, last, kind }) =>
      kind === 'name' &&
      (last === at || (first > at && first <= at + 4 && tokens.slice(at + 1, first).some(({ lemma }) => lemma === 'of'))),
  );
  return bodies.find(({ first }) => first > at) ?? bodies[0];
}

const KIN = /^(son|daughter|wife|husband|widow|brother|sister|father|mother|nephew|niece|cousin|relative|friend)$/;

/** Tokens that head the names of members: apposition, "including", "such as", subject of "is a member", what "the members" are. */
function holders(sentence: Sentence, member: number, body: LinkedMention): number[] {
  const { tokens } = sentence;
  const { label, head } = tokens[member]!;
  const listed = tokens.flatMap((token, i) =>
    i > member && /^(including|as|like)$/i.test(token.text) && i <= body.last + 3 ? childrenBy(sentence, i, 'pobj') : [],
  );
  // "an EU member state and Ann Lee": not what is listed with a bare "state"
  const bare = /^(state|nation|country)$/.test(lemmaOf(tokens[head]!));
  const apposed = [...childrenBy(sentence, member, 'appos'), ...(label === 'appos' || (label === 'compound' && !bare) ? [head] : [])];
  const subject = label === 'attr' ? childrenBy(sentence, head, 'nsubj') : [];
  const told = label === 'nsubj' && tokens[head]!.lemma === 'be' ? childrenBy(sentence, head, 'attr') : [];
  return [...listed, ...apposed, ...subject, ...told].filter((at) => !KIN.test(lemmaOf(tokens[at]!)));
}

/** "The Union consists of A, B and C", "comprises A and B": states alone, at least two. */
function composed(linked: LinkedArticle, sentence: Sentence, verb: number): Finding[] {
  const lemma = lemmaOf(sentence.tokens[verb]!);
  if (!/^(consist|comprise)$/.test(lemma) || isNegated(sentence, verb)) return [];
  const parts = lemma === 'consist' ? prepObjects(sentence, verb, new Set(['of'])) : childrenBy(sentence, verb, 'dobj');
  const who = actorsAt(linked, sentence, parts).filter(({ entity }) => linked.entity(entity).type === 'State');
  const body = bodyAt(linked, sentence, childBy(sentence, verb, 'nsubj'));
  return body && who.length > 1 ? findings(who, body, { sentence, trigger: verb, rule: 'consists-of' }) : [];
}

/** "Finland joined NATO in 2023", but not "joined NATO in condemning": states alone. */
function joined(linked: LinkedArticle, sentence: Sentence, verb: number): Finding[] {
  if (lemmaOf(sentence.tokens[verb]!) !== 'join' || isUnreal(sentence, verb) || !/^VB[DN]$/.test(sentence.tokens[verb]!.tag)) return [];
  const act = childrenBy(sentence, verb, 'prep').some((child) => childBy(sentence, child, 'pcomp') !== undefined);
  const object = childBy(sentence, verb, 'dobj');
  const body =
    act || (object !== undefined && childBy(sentence, object, 'conj') !== undefined) ? undefined : bodyAt(linked, sentence, object);
  if (!body) return [];
  const who = actorsAt(linked, sentence, agentsOf(sentence, verb)).filter(({ entity }) => linked.entity(entity).type === 'State');
  return findings(who, body, { sentence, trigger: verb, rule: 'joined' });
}

/** "the Arctic Council, which Norway chairs", "Norway chairs the Council": a state in the chair. */
function presiding(linked: LinkedArticle, sentence: Sentence, verb: number): Finding[] {
  if (lemmaOf(sentence.tokens[verb]!) !== 'chair' || isUnreal(sentence, verb)) return [];
  const { label, head } = sentence.tokens[verb]!;
  const object = childBy(sentence, verb, 'dobj');
  const over = sentence.tokens[head]!;
  // "the Council, a forum which Norway chairs"
  const told = label === 'relcl' ? [head, ...(over.label === 'appos' ? [over.head] : [])] : object === undefined ? [] : [object];
  const [body] = told.flatMap((at) => bodyAt(linked, sentence, at) ?? []);
  if (!body) return [];
  const who = actorsAt(linked, sentence, agentsOf(sentence, verb)).filter(({ entity }) => linked.entity(entity).type === 'State');
  return findings(who, body, { sentence, trigger: verb, rule: 'chairs' });
}

/** "The Group of Three is a group of three countries, A, B and C": the subject's members, as many as are named. */
function enumerated(linked: LinkedArticle, sentence: Sentence, at: number): Finding[] {
  const { tokens } = sentence;
  const of = tokens[at]!.head;
  const group = tokens[of]!.head;
  const verb = tokens[group]!.head;
  if (!/^NNS/.test(tokens[at]!.tag) || tokens[at]!.label !== 'pobj' || tokens[group]!.label !== 'attr' || isUnrealOf(sentence, group))
    return [];
  const body = bodyAt(linked, sentence, childBy(sentence, verb, 'nsubj'));
  const listed = [...childrenBy(sentence, at, 'conj', 'appos')];
  const who = actorsAt(
    linked,
    sentence,
    listed.flatMap((one) => conjuncts(sentence, one)),
  ).filter(({ entity }) => linked.entity(entity).type === 'State');
  return body && who.length > 1 ? findings(who, body, { sentence, trigger: at, rule: 'group-of' }) : [];
}

const bodyAt = (linked: LinkedArticle, sentence: Sentence, token: number | undefined): LinkedMention | undefined =>
  token === undefined
    ? undefined
    : linked
        .mentionAt(sentence.index, token)
        .find(({ kind, head, entity }) => kind === 'name' && head === token && linked.entity(entity).type === 'Organization');

const findings = (
  who: readonly Finding['source'][],
  body: LinkedMention,
  { sentence, trigger, rule }: { sentence: Sentence; trigger: number; rule: string },
): Finding[] =>
  who
    .filter(({ kind }) => kind === 'name' || kind === 'pronoun')
    .map((source) => ({ type: 'MEMBER_OF', source, target: endOf(body), sentence: sentence.index, trigger, rule, confidence: 0.8 }));
