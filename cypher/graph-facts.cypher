// The next facts of one relation (RELATION) in order of id. Parameters: after, limit. Row: fact.
MATCH ()-[r:RELATION]->() WHERE r.id > $after
WITH r ORDER BY r.id LIMIT $limit
RETURN FACT AS fact
