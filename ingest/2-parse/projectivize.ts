/** Undoes pseudo-projective labels (Nivre and Nilsson 2005, "head" scheme), as spaCy's `nonproj.deprojectivize` does. */
import type { DependencyTree } from './transitions.ts';

function childrenOf(heads: Int32Array): number[][] {
  const children: number[][] = Array.from(heads, () => []);
  heads.forEach((head, i) => {
    if (head !== i) children[head]!.push(i);
  });
  return children;
}

/** First token with that label below `head`, breadth first, not passing through `token`; -1 if none. */
function findBelow(children: number[][], labels: string[], search: { head: number; token: number; label: string }): number {
  let level = [search.head];
  while (level.length) {
    const below: number[] = [];
    for (const parent of level) {
      for (const child of children[parent]!) {
        if (child === search.token) continue;
        if (labels[child] === search.label) return child;
        below.push(child);
      }
    }
    level = below;
  }
  return -1;
}

/** `dobj||ccomp`: the true head is the nearest `ccomp` below the head found; the label becomes `dobj`. Changes the tree. */
export function attachLifted(tree: DependencyTree): void {
  let children: number[][] | undefined;
  tree.labels.forEach((decorated, token) => {
    const cut = decorated.indexOf('||');
    if (cut < 0) return;
    children ??= childrenOf(tree.heads);
    const head = findBelow(children, tree.labels, { head: tree.heads[token]!, token, label: decorated.slice(cut + 2) });
    if (head >= 0) tree.heads[token] = head;
    tree.labels[token] = decorated.slice(0, cut);
  });
}
