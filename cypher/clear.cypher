// Empties the graph, for tests. No parameters, no rows.
MATCH (n) WHERE n:Entity OR n:Article OR n:Claim OR n:Decision OR n:Newsgraph
DETACH DELETE n
