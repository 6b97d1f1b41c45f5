// Empties the graph, for tests; who has remembered answers hears of it. No parameters, no rows.
MATCH (n) WHERE n:Entity OR n:Article OR n:Claim OR n:Decision
DETACH DELETE n
WITH count(*) AS gone
MATCH (g:Newsgraph {id: 'graph'})
SET g.writes = g.writes + 1, g.decided = coalesce(g.decided, 0) + 1
