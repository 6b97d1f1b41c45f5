// Facts (of RELATIONS) that the filter lets through among these nodes: of each two the strongest, first one of each. Parameters: ids, perPair, limit, filter's. Row: fact.
UNWIND $ids AS id
MATCH (a:Entity {id: id})
UNWIND $ids AS other
MATCH (b:Entity {id: other})
MATCH (a)-[r:RELATIONS]->(b)
WHERE FILTER
WITH CASE WHEN a.id < b.id THEN [a.id, b.id] ELSE [b.id, a.id] END AS pair, r
ORDER BY r.claims DESC, coalesce(r.date, '') DESC, r.id
WITH pair, collect(r)[..$perPair] AS strongest
UNWIND range(0, size(strongest) - 1) AS rank
WITH strongest[rank] AS r, rank
ORDER BY rank, r.claims DESC, coalesce(r.date, '') DESC, r.id
LIMIT $limit
RETURN FACT AS fact
