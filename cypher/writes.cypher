// How often the graph was written. No parameters. Row: writes.
MATCH (g:Newsgraph {id: 'graph'}) RETURN g.writes AS writes
