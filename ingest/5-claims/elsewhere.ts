import type { Sentence } from '../2-parse/sentence.ts';
import type { LinkedMention } from '../4-entities/linked.ts';
import { rolesAt } from './actors.ts';
import { issuerOf } from './joint.ts';
import type { Place } from './match.ts';
import type { Reading, Role, Search } from './role.ts';
import { fill } from './slots.ts';
import { homeState } from './structure-home.ts';
import { agentsOf } from './subject.ts';
import { childrenBy, isVerb, lemmaOf, prepObjects, tokensWith } from './tree.ts';

/** Slots whose filler stands in no phrase of the sentence: another sentence or the article as a whole names it. */
export const ELSEWHERE: ReadonlyMap<string, (reading: Reading, place: Place, search: Search) => Role[]> = new Map([
  ['issuer', ({ linked }) => asRole(issuerOf(linked))],
  ['mover', mover],
  ['home', home],
]);

const asRole = (mention: LinkedMention | undefined): Role[] => (mention ? [{ mention, text: mention.text }] : []);

/** What somebody announced and others speak of with "the": "criticised the move". */
const MOVES = new Set(
  'move decision announcement plan proposal bill measure policy step law ban order decree action withdrawal suspension prorogation declaration ruling verdict appointment nomination deal veto budget reform pullout restriction rule regulation'.split(
    ' ',
  ),
);
const MOVING =
  'announce decide propose sign declare order ban suspend unveil impose introduce issue pass approve plan pledge vow enact launch withdraw rule appoint nominate name veto reject suspend dismiss fire prohibit repeal dissolve revoke'.split(
    ' ',
  );
/** How many sentences back the move may have been told; the first sentence of an article is never too far. */
const REACH = 5;

/** Whose the move is that the object names without an owner: who announced, signed, banned in the sentences before. */
function mover(reading: Reading, { trigger, context }: Place, search: Search): Role[] {
  const { linked, sentence } = reading;
  const objects = [trigger, context.carrier].flatMap((at) =>
    at === undefined ? [] : [...fill(sentence, at, 'obj'), ...fill(sentence, at, 'comp')],
  );
  if (!objects.some((object) => isOpenMove(sentence, object))) return [];
  const back = Array.from({ length: Math.min(REACH, sentence.index) }, (_, i) => sentence.index - 1 - i);
  for (const index of [...back, ...(sentence.index > REACH ? [0] : [])]) {
    const told = linked.sentences[index]!;
    for (const verb of tokensWith(told, MOVING)) {
      const { tag, label } = told.tokens[verb]!;
      if (!isVerb(told.tokens[verb]!) || tag === 'VBG' || !/^(ROOT|ccomp|conj)$/.test(label)) continue;
      const roles = agentsOf(told, verb).flatMap((at) =>
        rolesAt({ linked, sentence: told }, at, { types: ACTORS, direct: true, ...(search.except && { except: search.except }) }),
      );
      if (roles.length) return roles.slice(0, 1);
    }
  }
  return [];
}
const ACTORS = ['Person', 'State', 'Organization'] as const;

/** "the move", "this decision", "the proposed ban": known, and of nobody named beside it. */
function isOpenMove(sentence: Sentence, noun: number): boolean {
  if (!MOVES.has(lemmaOf(sentence.tokens[noun]!)) || childrenBy(sentence, noun, 'poss').length) return false;
  if (prepObjects(sentence, noun, OWNING).length) return false;
  return childrenBy(sentence, noun, 'det').some((child) => /^(the|this|that|these)$/i.test(sentence.tokens[child]!.text));
}
const OWNING = new Set(['by', 'of', 'from']);

/** The state that an article is about: whom protesters and groups of its people demand things of without naming it. */
function home({ linked }: Reading, _: Place, { except }: Search): Role[] {
  const sources = [...(except ?? [])].map((id) => linked.entity(id));
  const iso3 = homeState(linked);
  // foreign statesmen call for peace, of nobody in particular
  if (!iso3 || !sources.length || sources.some(({ type, identity }) => type !== 'Organization' || identity === 'gazetteer')) return [];
  return asRole(linked.mentions.find(({ entity, kind }) => entity === `state:${iso3}` && kind !== 'pronoun'));
}
