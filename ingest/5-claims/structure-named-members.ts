import type { LinkedArticle, LinkedMention } from '../4-entities/linked.ts';
import { namedBy } from './pair-names.ts';
import { endOf, type StructureRule } from './structure-claim.ts';

/** MEMBER_OF by a name: "the Norway-Chile Alliance", "a Norwegian-led coalition"; the states must be spoken of in the article as well. */
export const findNamedMembers: StructureRule = (linked) =>
  linked.mentions.flatMap((body) => {
    if (body.kind === 'pronoun' || linked.entity(body.entity).type !== 'Organization') return [];
    return statesIn(linked, body).map((state) => ({
      type: 'MEMBER_OF' as const,
      source: endOf(state),
      target: endOf(body),
      sentence: body.sentence,
      trigger: body.head,
      rule: 'named-after-members',
      confidence: 0.75,
    }));
  });

const JOINT = /(?:^|\s)(\p{Lu}[^\s-]*)[-–](\p{Lu}[^\s-]*) (?:\p{Lu}\S* )?(?:Alliance|Union|Coalition)$/u;
const LED = /(?:^|\s)(\p{Lu}[^\s-]*)[-–]led (?:\S+ ){0,2}(?:coalition|alliance|bloc)\b/iu;

function statesIn(linked: LinkedArticle, { text }: LinkedMention): LinkedMention[] {
  const words = JOINT.exec(text)?.slice(1) ?? LED.exec(text)?.slice(1) ?? [];
  const states = words.flatMap((word) => namedBy(linked, word) ?? []).filter(({ entity }) => linked.entity(entity).type === 'State');
  return states.length === words.length ? states : [];
}
