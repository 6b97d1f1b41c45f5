// The same rows as facts-among, for nodes that all have many facts: looks through those once, not for each two. Parameters: ids, perPair, limit, filter's. Row: fact.
UNWIND $ids AS id
MATCH (a:Entity {id: id})-[r:RELATIONS]->(b:Entity)
WHERE b.id IN $ids AND FILTER
WITH CASE WHEN a.id < b.id THEN [a.id, b.id] ELSE [b.id, a.id] END AS pair, r
ORDER BY r.claims DESC, coalesce(r.date, '') DESC, r.id
WITH pair, collect(r)[..$perPair] AS strongest
UNWIND range(0, size(strongest) - 1) AS rank
WITH strongest[rank] AS r, rank
ORDER BY rank, r.claims DESC, coalesce(r.date, '') DESC, r.id
LIMIT $limit
RETURN FACT AS fact
