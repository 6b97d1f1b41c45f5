// Makes a decision on a pair of ids the latest. Parameters: id, decision. No rows.
MERGE (d:Decision {id: $id})
SET d += $decision
WITH d
MATCH (g:Newsgraph {id: 'graph'})
SET g.decided = coalesce(g.decided, 0) + 1, d.number = g.decided
