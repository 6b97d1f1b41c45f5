// For each type the nodes that most facts (of RELATIONS) let through by the filter touch. Parameters: limit, nodeTypes, filter's. Row: id, type, degree.
MATCH ()-[r:RELATIONS]->()
WHERE FILTER
UNWIND CASE WHEN startNode(r) = endNode(r) THEN [startNode(r)] ELSE [startNode(r), endNode(r)] END AS n
WITH n, count(*) AS degree
WITH [l IN labels(n) WHERE l IN $nodeTypes][0] AS type, n.id AS id, degree
ORDER BY degree DESC, id
WITH type, collect({id: id, type: type, degree: degree})[..$limit] AS best
UNWIND best AS one
RETURN one.id AS id, one.type AS type, one.degree AS degree
