// Decisions on identity, in the order in which they were made. No parameters. Row: decision.
MATCH (d:Decision)
RETURN d {.kind, .a, .b, .reason, .by} AS decision ORDER BY d.number
