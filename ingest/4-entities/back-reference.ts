import type { Entity } from '../../src/model.ts';
import type { FoundMention } from '../3-mentions/mention.ts';
import { nameKey } from '../lexicon/fold.ts';
import { candidatesBefore, type LinkContext } from './context.ts';
import type { LinkedMention } from './linked.ts';

/** What "the airline", "the ministry", "the rebels", "the bank", "the city" refers back to: the nearest mention that is called so or may be. */
export function backReference(context: LinkContext, mention: FoundMention): string | undefined {
  const { noun, nominal } = mention;
  if (!mention.definite || mention.owner || !nominal || /^(official|force|people|country|facility|place)$/.test(nominal)) return undefined;
  // "American banks" are not "the bank"
  const named = (other: LinkedMention): boolean => calledSo(context, other, noun!) && !(other.plural && !mention.plural);
  const [exact] = candidatesBefore(context, mention, (other) => /^(Organization|Bank)$/.test(other.type) && named(other));
  if (exact) return exact.entity;
  if (nominal === 'group' && (mention.plural || !BODIES.test(noun!))) return undefined;
  const wanted = nominal === 'bank' ? /^Bank$/ : nominal === 'company' || nominal === 'group' ? /^(Organization|Bank)$/ : undefined;
  if (!wanted) return undefined;
  const [loose] = candidatesBefore(
    context,
    mention,
    (other) => other.kind === 'name' && wanted.test(other.type) && mayBe(context.book.get(other.entity)!, nominal),
  );
  return loose?.entity;
}

/** The mention's own noun, a noun before the name ("airline Mahan Air"), or a word of the name is the one. */
function calledSo(context: LinkContext, other: LinkedMention, noun: string): boolean {
  if (other.noun) return other.noun === noun;
  const sentence = context.sentences[other.sentence]!;
  const before = sentence.tokens[other.first - 1]?.lemma;
  return before === noun || nameKey(other.name).split(' ').includes(noun);
}

/** Nouns for a body of people; "the attacker" is one of them and nobody in particular. */
const BODIES = /^(group|organi[sz]ation|movement|party|militia|faction|union|coalition|alliance|network|gang|cartel|charity|bloc)$/;

/** A ministry is no company, a company no militia. */
const mayBe = (entity: Entity, nominal: string): boolean =>
  nominal !== 'company' ||
  !/\b(Ministry|Department|Union|Nations|Council|Committee|Party|Agency|Court|Army|Office|Guard|Commission)\b/.test(entity.name);
