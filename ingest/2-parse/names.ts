/** Named entities: BILUO moves from left to right, the best allowed one each time. */
import type { Scorer } from './scorer.ts';
import type { NameSpan } from './sentence.ts';

const ACTIONS = 'BILUO';
const [BEGIN, INSIDE, LAST, UNIT] = [0, 1, 2, 3];

/** Finds names in `n` vectors at an address; a name never crosses a sentence start. */
export type NameFinder = (vectors: number, n: number, sentenceStarts: Uint8Array) => NameSpan[];

interface Place {
  open: number;
  label: string;
  lastToken: boolean;
  sentenceEnds: boolean;
}

function isAllowed(action: number, label: string, place: Place): boolean {
  const isOpen = place.open >= 0;
  if (action === BEGIN) return !isOpen && !place.lastToken && !place.sentenceEnds;
  if (action === INSIDE) return isOpen && !place.lastToken && !place.sentenceEnds && place.label === label;
  if (action === LAST) return isOpen && place.label === label;
  if (action === UNIT) return !isOpen && label !== '';
  return !isOpen;
}

export function openNameFinder(scorer: Scorer): NameFinder {
  const action = Uint8Array.from(scorer.moves, (move) => ACTIONS.indexOf(move[0]!));
  const label = scorer.moves.map((move) => move.slice(2));
  const features = new Int32Array(3);

  function bestMove(place: Place): number {
    const scores = scorer.score(features);
    let best = -1;
    for (let move = 0; move < action.length; move++) {
      if (best >= 0 && scores[move]! <= scores[best]!) continue;
      if (isAllowed(action[move]!, label[move]!, place)) best = move;
    }
    return best;
  }

  return (vectors, n, sentenceStarts) => {
    scorer.prepare(vectors, n);
    const names: NameSpan[] = [];
    const place: Place = { open: -1, label: '', lastToken: false, sentenceEnds: false };
    for (let i = 0; i < n; i++) {
      features[0] = i;
      features[1] = place.open;
      features[2] = place.open < 0 ? -1 : i - 1;
      place.lastToken = i === n - 1;
      place.sentenceEnds = sentenceStarts[i + 1] === 1;
      const move = bestMove(place);
      if (action[move] === BEGIN) {
        place.open = i;
        place.label = label[move]!;
      } else if (action[move] === LAST) {
        names.push({ start: place.open, end: i + 1, label: place.label });
        place.open = -1;
      } else if (action[move] === UNIT) names.push({ start: i, end: i + 1, label: label[move]! });
    }
    return names;
  };
}
