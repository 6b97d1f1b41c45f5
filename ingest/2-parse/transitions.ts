/**
 * The arc-eager dependency parser with spaCy's additions: unshift instead of reduce for a token without a head, sentence
 * breaks as moves, and pseudo-projective labels (`dobj||ccomp`) that are lifted afterwards.
 */
import { attachLifted } from './projectivize.ts';
import type { Scorer } from './scorer.ts';
import { openState, type ParserState } from './state.ts';

/** Heads (a root heads itself) and labels of the tokens of one text. */
export interface DependencyTree {
  heads: Int32Array;
  labels: string[];
}

/** In the order of the move names' first letters. */
const ACTIONS = 'SDLRB';
const [SHIFT, REDUCE, LEFT, RIGHT, BREAK] = [0, 1, 2, 3, 4];

interface Moves {
  action: Uint8Array;
  label: string[];
}

const readMoves = (moves: string[]): Moves => ({
  action: Uint8Array.from(moves, (move) => ACTIONS.indexOf(move[0]!)),
  label: moves.map((move) => move.slice(2)),
});

/** Which actions the state allows, by spaCy's rules. */
function allow(state: ParserState, allowed: Uint8Array): void {
  const next = state.buffer(0);
  const startsSentence = next >= 0 && state.isSentenceStart(next);
  const stacked = state.stackSize > 0;
  const left = state.bufferSize;
  allowed[SHIFT] = !stacked || (left >= 2 && !startsSentence && !state.wasUnshifted(next)) ? 1 : 0;
  allowed[REDUCE] = stacked ? 1 : 0;
  allowed[LEFT] = allowed[RIGHT] = stacked && left > 0 && !startsSentence ? 1 : 0;
  const second = state.buffer(1);
  allowed[BREAK] = left >= 2 && second === next + 1 && !state.isSentenceStart(second) ? 1 : 0;
}

function bestMove(scores: Float32Array, action: Uint8Array, allowed: Uint8Array): number {
  let best = -1;
  let bestScore = -Infinity;
  for (let move = 0; move < action.length; move++) {
    const score = scores[move]!;
    if (allowed[action[move]!] && score > bestScore) {
      best = move;
      bestScore = score;
    }
  }
  return best;
}

function apply(state: ParserState, action: number, label: string): void {
  if (action === SHIFT) state.shift();
  else if (action === REDUCE) state.reduce();
  else if (action === LEFT) state.attachTop(label);
  else if (action === RIGHT) state.attachNext(label);
  else state.breakBefore(state.buffer(1));
}

/** A parser over one scorer. */
export function openParser(scorer: Scorer): (vectors: number, n: number) => DependencyTree {
  const moves = readMoves(scorer.moves);
  const allowed = new Uint8Array(ACTIONS.length);
  const features = new Int32Array(8);
  return (vectors, n) => {
    scorer.prepare(vectors, n);
    const state = openState(n);
    while (state.stackSize > 0 || state.bufferSize > 0) {
      state.readFeatures(features);
      allow(state, allowed);
      const move = bestMove(scorer.score(features), moves.action, allowed);
      if (move < 0) break;
      apply(state, moves.action[move]!, moves.label[move]!);
    }
    const tree = { heads: state.heads, labels: state.labels };
    for (let i = 0; i < n; i++) {
      if (tree.heads[i]! >= 0) continue;
      tree.heads[i] = i;
      tree.labels[i] = 'ROOT';
    }
    attachLifted(tree);
    return tree;
  };
}
