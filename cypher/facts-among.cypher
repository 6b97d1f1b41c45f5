// Facts (of RELATIONS) that let the filter through among these nodes, the strongest between each two. Parameters: ids, perPair, filter's. Row: fact.
UNWIND $ids AS id
MATCH (a:Entity {id: id})
UNWIND $ids AS other
MATCH (b:Entity {id: other})
MATCH (a)-[r:RELATIONS]->(b)
WHERE FILTER
WITH CASE WHEN a.id < b.id THEN [a.id, b.id] ELSE [b.id, a.id] END AS pair, r
ORDER BY r.claims DESC, coalesce(r.date, '') DESC, r.id
WITH pair, collect(r)[..$perPair] AS strongest
UNWIND strongest AS r
RETURN FACT AS fact
ORDER BY fact.claims DESC, coalesce(fact.date, '') DESC, fact.id
