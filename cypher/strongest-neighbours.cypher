// Nodes that share most facts (of RELATIONS) with a node. Parameters: id, limit, filter's. Row: shown (ids), total.
MATCH (n:Entity {id: $id})-[r:RELATIONS]-(m:Entity)
WHERE m <> n AND FILTER
WITH m, count(r) AS facts, sum(r.claims) AS claims
ORDER BY facts DESC, claims DESC, m.id
WITH collect(m.id) AS ids
RETURN ids[..$limit] AS shown, size(ids) AS total
