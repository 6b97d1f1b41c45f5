// Shortest paths over facts (of RELATIONS) only, either direction; HOPS at most. Parameters: ends (two ids), filter's. Row: ids (of the nodes in order).
MATCH (a:Entity {id: $ends[0]}), (b:Entity {id: $ends[1]})
MATCH p = allShortestPaths((a)-[:RELATIONS*..HOPS]-(b))
WHERE all(r IN relationships(p) WHERE FILTER)
WITH p LIMIT 200
WITH DISTINCT [n IN nodes(p) | n.id] AS ids
RETURN ids
