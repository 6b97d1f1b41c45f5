// Lets one writer in at a time; the others wait for its transaction. No parameters. Row: writes, decided (how many writes, and changes of decisions).
MERGE (g:Newsgraph {id: 'graph'})
SET g.writes = coalesce(g.writes, 0) + 1
RETURN g.writes AS writes, coalesce(g.decided, 0) AS decided
