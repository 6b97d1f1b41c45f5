/** State of the arc-eager parser: stack, buffer, arcs. Typed arrays of the text's length; nothing is allocated per move. */

export interface ParserState {
  /** -1 until attached. */
  heads: Int32Array;
  labels: string[];
  readonly stackSize: number;
  readonly bufferSize: number;
  /** i-th token from the front of the buffer, -1 beyond its end. */
  buffer(i: number): number;
  isSentenceStart(token: number): boolean;
  wasUnshifted(token: number): boolean;
  /** Buffer 0, 1; stack 0, 1, 2; last left child of buffer 0 and of stack 0; last right child of stack 0. */
  readFeatures(features: Int32Array): void;
  /** Moves the front of the buffer onto the stack. */
  shift(): void;
  /** Pops the stack; a token without a head goes back to the buffer once. */
  reduce(): void;
  /** The top of the stack becomes a child of the buffer's front, and leaves the stack. */
  attachTop(label: string): void;
  /** The buffer's front becomes a child of the stack's top, and is shifted. */
  attachNext(label: string): void;
  breakBefore(token: number): void;
}

/**
 * Children of each token on one side, in the order in which they were attached: a linked list through `previous`, since only the
 * latest is asked for and a child may be detached again.
 */
function openArcs(n: number) {
  const latest = new Int32Array(n).fill(-1);
  const previous = new Int32Array(n).fill(-1);
  return {
    latestOf: (head: number) => (head < 0 ? -1 : latest[head]!),
    add: (head: number, child: number) => {
      previous[child] = latest[head]!;
      latest[head] = child;
    },
    remove: (head: number, child: number) => {
      if (latest[head] === child) {
        latest[head] = previous[child]!;
        return;
      }
      let after = latest[head]!;
      while (after >= 0 && previous[after] !== child) after = previous[after]!;
      if (after >= 0) previous[after] = previous[child]!;
    },
  };
}

export function openState(n: number): ParserState {
  const heads = new Int32Array(n).fill(-1);
  const labels: string[] = new Array(n).fill('');
  const stack = new Int32Array(n + 1);
  const returned = new Int32Array(n + 1);
  const unshifted = new Uint8Array(n);
  const starts = new Uint8Array(n + 1);
  const left = openArcs(n);
  const right = openArcs(n);
  let stackSize = 0;
  let returnedSize = 0;
  let front = 0;

  const fromStack = (i: number) => (i < stackSize ? stack[stackSize - 1 - i]! : -1);
  const buffer = (i: number) => {
    if (i < returnedSize) return returned[returnedSize - 1 - i]!;
    const token = front + i - returnedSize;
    return token < n ? token : -1;
  };
  const attach = (head: number, child: number, label: string) => {
    const before = heads[child]!;
    if (before >= 0) (before > child ? left : right).remove(before, child);
    (head > child ? left : right).add(head, child);
    heads[child] = head;
    labels[child] = label;
  };
  const shift = () => {
    stack[stackSize++] = returnedSize > 0 ? returned[--returnedSize]! : front++;
  };

  return {
    heads,
    labels,
    get stackSize() {
      return stackSize;
    },
    get bufferSize() {
      return n - front + returnedSize;
    },
    buffer,
    isSentenceStart: (token) => starts[token] === 1,
    wasUnshifted: (token) => unshifted[token] === 1,
    readFeatures: (features) => {
      const next = buffer(0);
      const top = fromStack(0);
      features[0] = next;
      features[1] = buffer(1);
      features[2] = top;
      features[3] = fromStack(1);
      features[4] = fromStack(2);
      features[5] = left.latestOf(next);
      features[6] = left.latestOf(top);
      features[7] = right.latestOf(top);
    },
    shift,
    reduce: () => {
      const top = fromStack(0);
      const keep = heads[top]! < 0 && stackSize > 1;
      stackSize--;
      if (!keep) return;
      unshifted[top] = 1;
      returned[returnedSize++] = top;
    },
    attachTop: (label) => {
      const next = buffer(0);
      attach(next, fromStack(0), label);
      unshifted[next] = 0;
      stackSize--;
    },
    attachNext: (label) => {
      attach(fromStack(0), buffer(0), label);
      shift();
    },
    breakBefore: (token) => {
      starts[token] = 1;
    },
  };
}
