import neo4j, { type Node, type Path, type Relationship } from 'neo4j-driver';
import type { CypherTable, Fact, GraphNode } from '../../model.ts';
import { NODE_TYPE_NAMES } from '../../ontology.ts';
import type { Row } from './connection.ts';
import { factRowOf, isOwn, nodeOf } from './rows.ts';
import { plain } from './values.ts';

/** What a relationship's ends are, by its element id: see `cypher/relationship-ends.cypher`. */
export type Ends = Map<string, Row>;

const shown = (properties: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(properties).flatMap(([key, value]) => (isOwn(key) ? [] : [[key, json(value, new Map())]])));

const nodeId = (node: Node): string => (typeof node.properties.id === 'string' ? node.properties.id : node.elementId);

/** A value of a row as JSON; a node as `$node`, a relationship as `$relationship`, a path as `$path`. Nothing is `null`. */
export function json(value: unknown, ends: Ends): unknown {
  if (neo4j.isNode(value)) return { $node: nodeId(value), labels: value.labels, properties: shown(value.properties) };
  if (neo4j.isRelationship(value)) return relationshipJson(value, ends);
  if (neo4j.isPath(value)) return { $path: partsOf(value).map((part) => json(part, ends)) };
  if (Array.isArray(value)) return value.map((one) => json(one, ends));
  if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, json(one, ends)]));
  }
  // Infinity and NaN are no JSON.
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  return plain(value) ?? null;
}

function relationshipJson({ elementId, type, startNodeElementId, endNodeElementId, properties }: Relationship, ends: Ends): unknown {
  const { source = startNodeElementId, target = endNodeElementId } = ends.get(elementId) ?? {};
  return { $relationship: properties.id ?? elementId, type, source, target, properties: shown(properties) };
}

const partsOf = ({ start, segments }: Path): (Node | Relationship)[] => [
  start,
  ...segments.flatMap(({ relationship, end }) => [relationship, end]),
];

/** Every node and relationship somewhere in a value. */
export function* foundIn(value: unknown): Iterable<Node | Relationship> {
  if (neo4j.isNode(value) || neo4j.isRelationship(value)) yield value;
  else if (neo4j.isPath(value)) yield* partsOf(value);
  else if (Array.isArray(value)) for (const one of value) yield* foundIn(one);
  else if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    for (const one of Object.values(value)) yield* foundIn(one);
  }
}

/** The entities and facts among what was found, with both ends of every fact. */
export function graphOf(found: readonly (Node | Relationship)[], ends: Ends): CypherTable['graph'] {
  const nodes = new Map<string, GraphNode>();
  const facts = new Map<string, Fact>();
  for (const { fact, nodes: both } of ends.values()) {
    if (!fact) continue;
    facts.set(fact.id, factRowOf(fact));
    for (const node of both as Row[]) nodes.set(node.id, nodeOf(node));
  }
  for (const one of found) {
    if (!neo4j.isNode(one) || !one.labels.includes('Entity') || !one.labels.some((label) => NODE_TYPE_NAMES.includes(label as never)))
      continue;
    const properties = Object.fromEntries(Object.entries(one.properties).filter(([key]) => !isOwn(key)));
    const node = nodeOf({ ...(plain(properties) as Row), labels: one.labels });
    nodes.set(node.id, node);
  }
  return { nodes: [...nodes.values()], facts: [...facts.values()] };
}
