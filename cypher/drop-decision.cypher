// Withdraws the decision on a pair of ids. Parameter: id. No rows.
MATCH (d:Decision {id: $id})
DETACH DELETE d
WITH count(*) AS dropped
MATCH (g:Newsgraph {id: 'graph'})
SET g.decided = coalesce(g.decided, 0) + 1
