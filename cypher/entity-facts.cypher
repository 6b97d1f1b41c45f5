// Facts (of RELATIONS) of a node, newest first. Parameters: id, limit. Row: fact, other (node).
MATCH (e:Entity {id: $id})-[r:RELATIONS]-(n:Entity)
WITH r, n ORDER BY coalesce(r.date, '') DESC, r.id LIMIT $limit
RETURN FACT AS fact, NODE AS other
