import type { LinkedArticle } from '../4-entities/linked.ts';

/** Fewest mentions of a state and its places that make an article one about it. */
const FEWEST = 3;
/** Its share among all mentions of states and their places. */
const SHARE = 0.6;

const known = new WeakMap<LinkedArticle, { iso3: string | undefined }>();

/** The state that an article is about: most of what it names of states and their places is its own. Nothing where several share it. */
export function homeState(linked: LinkedArticle): string | undefined {
  const before = known.get(linked);
  if (before) return before.iso3;
  const counts = new Map<string, number>();
  let all = 0;
  for (const { kind, iso3, country, entity } of linked.mentions) {
    if (kind !== 'name' && kind !== 'adjective') continue;
    const { type } = linked.entity(entity);
    const state = type === 'State' ? linked.entity(entity).iso3 : type === 'Place' ? (country ?? iso3) : undefined;
    if (!state) continue;
    all++;
    counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  const iso3 = most && most[1] >= FEWEST && most[1] >= all * SHARE ? most[0] : undefined;
  known.set(linked, { iso3 });
  return iso3;
}
