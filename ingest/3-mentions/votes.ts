import type { Sentence } from '../2-parse/sentence.ts';
import { headOf, textOf } from '../2-parse/tree.ts';
import { type EvidenceWeights, evidenceWeights } from '../lexicon/evidence.ts';
import { hasLetter } from '../lexicon/letters.ts';
import { CONTEXT_EVIDENCE } from './evidence-context.ts';
import { FORM_EVIDENCE } from './evidence-form.ts';
import type { Votes } from './mention.ts';
import type { NameView } from './name-view.ts';
import type { Piece } from './split.ts';

const EVIDENCE = [...FORM_EVIDENCE, ...CONTEXT_EVIDENCE];

export function viewOf(sentence: Sentence, piece: Piece): NameView {
  const words = sentence.tokens.slice(piece.first, piece.last).map((token) => token.text);
  const letters = words.filter((word) => hasLetter(word));
  return { sentence, piece, words, letters, text: textOf(sentence, piece), head: headOf(sentence, piece) };
}

/** The votes of all evidence on one name. */
export function voteOn(view: NameView): Votes {
  const sum: Votes = {};
  // "Hurricane Ana": a storm bears a given name
  if (view.words.length > 1 && /^(Hurricane|Typhoon|Cyclone)$/.test(view.words.at(-2)!)) return { none: 9 };
  add(sum, evidenceWeights('any', ''));
  for (const { name, find } of EVIDENCE) for (const value of find(view)) add(sum, evidenceWeights(name, value));
  if (endsAsBody(view)) delete sum.Person;
  return sum;
}

function add(sum: Votes, weights: EvidenceWeights): void {
  for (const [type, weight] of weights) sum[type] = (sum[type] ?? 0) + weight;
}

/** "Orion Commission", "Beta Metals": a last word that nobody has for a surname, without a title. */
const endsAsBody = ({ words, piece }: NameView): boolean =>
  words.length > 1 &&
  !piece.title &&
  /^(Metals|Cargo|Airlines|Airways|Resources|Agency|Commission|Committee|University|Council|Ministry|Institute|Association|Company|Corporation|Industries|Foundation)$/.test(
    words.at(-1)!,
  );

/** The winner of a vote; `none` for what is no node. A bank stands with the organizations against the others. */
export function winner(votes: Votes): keyof Votes {
  const bank = (votes.Bank ?? 0) > 0;
  const rows: [keyof Votes, number][] = [
    ['none', votes.none ?? 0],
    ['State', votes.State ?? 0],
    ['Person', votes.Person ?? 0],
    [bank ? 'Bank' : 'Organization', (votes.Organization ?? 0) + (votes.Bank ?? 0)],
    ['Place', votes.Place ?? 0],
  ];
  return rows.reduce((best, row) => (row[1] > best[1] ? row : best))[0];
}
