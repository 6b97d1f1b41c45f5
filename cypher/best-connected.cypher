// The nodes of one type (NODETYPE) that most facts touch. Parameters: limit. Row: id, type, degree.
MATCH (n:NODETYPE) WHERE n.degree > 0
RETURN n.id AS id, 'NODETYPE' AS type, n.degree AS degree
ORDER BY n.degree DESC, n.id LIMIT $limit
