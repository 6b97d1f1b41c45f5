// The next nodes in order of id. Parameters: after, limit. Row: node.
MATCH (n:Entity) WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $limit
RETURN NODE AS node
