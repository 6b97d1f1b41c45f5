// Both ends of relationships that a query answered. Parameters: ids (element ids). Row: id, source, target, fact, nodes (facts between entities only).
UNWIND $ids AS id
MATCH ()-[r]->() WHERE elementId(r) = id
WITH id, r, startNode(r) AS s, endNode(r) AS t
RETURN id, coalesce(s.id, elementId(s)) AS source, coalesce(t.id, elementId(t)) AS target,
  CASE WHEN type(r) IN $relations AND s:Entity AND t:Entity THEN FACT END AS fact,
  COLLECT { UNWIND [s, t] AS n WITH n WHERE n:Entity RETURN NODE } AS nodes
