import type { Fact, Filter } from '../model.ts';
import type { NodeType } from '../ontology.ts';

/** Whether a fact between nodes of these types is to be shown. An empty list means everything. */
export function passes(fact: Fact, ends: readonly NodeType[], filter: Filter = {}): boolean {
  return (
    within(filter.relations, fact.type) &&
    within(filter.modalities, fact.modality) &&
    ends.every((type) => within(filter.types, type)) &&
    inTime(fact.date, filter)
  );
}

const within = <T>(list: readonly T[] | undefined, value: T): boolean => !list?.length || list.includes(value);

/** Compares as far as both dates are written: a fact of `2007` is in time for `from: 2007-02`. */
function inTime(date: string | undefined, { from, to, dated }: Filter): boolean {
  if (date === undefined) return !dated;
  if (from !== undefined && date.slice(0, from.length) < from.slice(0, date.length)) return false;
  return to === undefined || date.slice(0, to.length) <= to.slice(0, date.length);
}
