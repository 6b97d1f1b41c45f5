/** What the exports say of nodes and facts: name, type and value of each column, once for all formats. */
import type { Fact, GraphNode } from '../model.ts';

export interface Column<T> {
  name: string;
  type: 'string' | 'integer';
  value: (row: T) => string | number | undefined;
}

const text = <T>(name: string, value: Column<T>['value']): Column<T> => ({ name, type: 'string', value });
const whole = <T>(name: string, value: Column<T>['value']): Column<T> => ({ name, type: 'integer', value });

/** Columns of a node besides id and name. */
export const NODE_COLUMNS: Column<GraphNode>[] = [
  text('type', (node) => node.type),
  // "; " may stand in no name: aliases are read back by splitting at it.
  text('aliases', (node) => node.aliases.join('; ') || undefined),
  text('iso3', (node) => node.iso3),
  text('country', (node) => node.country),
  text('date', (node) => node.date),
  whole('degree', (node) => node.degree),
  whole('articles', (node) => node.articles),
];

/** Columns of a fact besides id and ends. */
export const FACT_COLUMNS: Column<Fact>[] = [
  text('type', (fact) => fact.type),
  text('date', (fact) => fact.date),
  text('modality', (fact) => fact.modality),
  text('polarity', (fact) => fact.polarity),
  text('plover', (fact) => fact.plover),
  text('quad', (fact) => fact.quad),
  whole('claims', (fact) => fact.claims),
  whole('articles', (fact) => fact.articles),
];
