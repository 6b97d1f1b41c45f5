import type { NodeType, RelationType } from '../../src/ontology.ts';
import type { Sentence } from '../2-parse/sentence.ts';
import type { Reading, Role } from './role.ts';
import { childBy, childrenBy, isVerb, lemmaOf } from './tree.ts';

/** Slots that take any noun below the trigger: the further off, the less it is what the act is aimed at. */
const LOOSE: ReadonlySet<string> = new Set(['any', 'rest']);
export const isLoose = (slot: string): boolean => LOOSE.has(slot);

/** "messages sent by Telegram", "cover with the air force", "a pledge without approval from Congress": means and circumstance. */
const MEANS: ReadonlySet<string> = new Set(
  'with by via through using without like as despite after before since during until amid alongside besides'.split(' '),
);

/** Acts aimed at someone: "promised to close the plant at Oslo" is no promise to the plant. */
const AT_SOMEONE: ReadonlySet<RelationType> = new Set(['AGREES_WITH', 'CONCEDES_TO', 'THREATENS', 'AIDS']);
const SOMEONE: ReadonlySet<NodeType> = new Set(['Person', 'State', 'Organization', 'Bank']);

/** The node types that an act may have as its target when it is found in a loose slot. */
export const aimsFrom = (relation: RelationType, types: readonly NodeType[]): readonly NodeType[] =>
  AT_SOMEONE.has(relation) ? types.filter((type) => SOMEONE.has(type)) : types;

const SITES: ReadonlySet<string> = new Set(['in', 'at', 'near', 'inside', 'outside', 'around', 'along', 'across']);

interface Told {
  relation: RelationType;
  /** The words that tell the act: trigger and carrier. */
  words: readonly (number | undefined)[];
}

/** Whether a noun below the words that tell an act is near enough to be aimed at: in no relative clause, and where someone is meant, no means nor site. */
export function isNear(sentence: Sentence, { relation, words }: Told, token: number): boolean {
  for (let at = token, step = 0; !words.includes(at) && step < 12; step++) {
    const { label, head } = sentence.tokens[at]!;
    // "agreed to add two members but did not accede to the demands of Oslo": the next act is another
    if (label === 'relcl' || (AT_SOMEONE.has(relation) && label === 'conj' && isVerb(sentence.tokens[at]!))) return false;
    const preposition = label === 'prep' ? lemmaOf(sentence.tokens[at]!) : '';
    if (AT_SOMEONE.has(relation) && (SITES.has(preposition) || (MEANS.has(preposition) && !isCompany(sentence, at)))) return false;
    if (head === at) break;
    at = head;
  }
  return true;
}

/** "to work with Oslo": a verb without object does it in company; with one, `with` tells the means. */
function isCompany(sentence: Sentence, preposition: number): boolean {
  const { head } = sentence.tokens[preposition]!;
  if (lemmaOf(sentence.tokens[preposition]!) !== 'with') return false;
  return !isVerb(sentence.tokens[head]!) || childBy(sentence, head, 'dobj') === undefined;
}

/** Acts towards the land that one's own thing stands on: "evacuated its base in Sweden". */
const ABROAD: ReadonlySet<RelationType> = new Set(['RETREATS_FROM', 'CONCEDES_TO', 'MOBILIZES_AGAINST', 'ATTACKS']);
export const sparesOwnSites = (relation: RelationType): boolean => !ABROAD.has(relation);

/** "Oslo closed its reactor at Bergen": where the actor's own thing lies is not whom the act is done to. */
export function isOwnSite({ linked, sentence }: Reading, token: number, role: Role, actors: ReadonlySet<string>): boolean {
  const { head, entity } = role.mention;
  if (head === token || !['Place', 'State'].includes(linked.entity(entity).type)) return false;
  const owned = childrenBy(sentence, token, 'poss').some((owner) =>
    linked.mentionAt(sentence.index, owner).some((mention) => mention.head === owner && actors.has(mention.entity)),
  );
  const above = sentence.tokens[sentence.tokens[head]!.head]!;
  return owned && above.label === 'prep' && SITES.has(lemmaOf(above));
}
