import { anchorOf } from '../3-mentions/article-dates.ts';
import type { LinkedArticle, LinkedMention } from '../4-entities/linked.ts';
import type { FoundClaim } from './claim.ts';
import type { Finding } from './structure-claim.ts';

/** A visit as told, before it is a claim. */
export interface Visit {
  sentence: number;
  trigger: number;
  source: Finding['source'];
  place: LinkedMention;
  date?: string | undefined;
  ahead: boolean;
}

/** A VISITS claim; what lies ahead in grammar but behind by date ("is traveling" on the second day) is under way. */
export function visit(linked: LinkedArticle, { sentence, trigger, source, place, date, ahead }: Visit): FoundClaim {
  const anchor = anchorOf(linked.article);
  const begun = date !== undefined && anchor !== undefined && date.length === 10 && date < anchor;
  return {
    type: 'VISITS',
    plover: 'CONSULT',
    source: source.entity,
    target: place.entity,
    sourceText: source.text,
    targetText: place.text,
    ...(date && { date }),
    modality: ahead && !begun ? 'planned' : 'actual',
    polarity: 'positive',
    sentence,
    trigger,
    rule: 'travel',
    confidence: 0.85,
  };
}
