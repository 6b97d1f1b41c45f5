import { relation } from '../../src/ontology.ts';
import type { Sentence } from '../2-parse/sentence.ts';
import type { LinkedArticle } from '../4-entities/linked.ts';
import { rolesAt } from './actors.ts';
import type { Trial } from './match.ts';
import { agentsOf } from './subject.ts';
import { childBy, childrenBy } from './tree.ts';

/** "her friends alleged": the owner of a noun is not who speaks. */
const SEARCH = { types: relation('ACCUSES').from, direct: true };

/** Id of who says so: the subject of the nearest verb of saying above the act, or whom "according to" names. */
export function speakerOf(linked: LinkedArticle, sentence: Sentence, { trigger, context }: Trial): string | undefined {
  if (standsApart(sentence, trigger)) return accordingTo(linked, sentence, trigger);
  for (const verb of context.sayers)
    for (const token of agentsOf(sentence, verb)) {
      const [role] = rolesAt({ linked, sentence }, token, SEARCH);
      if (role) return role.mention.entity;
    }
  return accordingTo(linked, sentence, trigger);
}

/** "He said that it was fair, and critics blame him": a further clause with a subject of its own, no longer under the saying. */
function standsApart(sentence: Sentence, trigger: number): boolean {
  const { label, head } = sentence.tokens[trigger]!;
  return (
    label === 'conj' &&
    sentence.tokens[head]!.label === 'ccomp' &&
    childBy(sentence, trigger, 'nsubj', 'nsubjpass') !== undefined &&
    childBy(sentence, trigger, 'mark') === undefined
  );
}

/** "…, according to the ministry": anywhere on the way from the act to the root. */
function accordingTo(linked: LinkedArticle, sentence: Sentence, trigger: number): string | undefined {
  for (let at = trigger, step = 0; step < 12; step++) {
    for (const child of childrenBy(sentence, at, 'prep').filter((one) => sentence.tokens[one]!.text.toLowerCase() === 'according')) {
      const named = childrenBy(sentence, child, 'prep').flatMap((to) => childrenBy(sentence, to, 'pobj'));
      for (const token of named) {
        const [role] = rolesAt({ linked, sentence }, token, SEARCH);
        if (role) return role.mention.entity;
      }
    }
    const { head } = sentence.tokens[at]!;
    if (head === at) return undefined;
    at = head;
  }
  return undefined;
}
