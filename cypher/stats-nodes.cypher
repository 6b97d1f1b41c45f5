// How many nodes of one label (LABEL). No parameters. Row: count.
MATCH (n:LABEL) RETURN count(n) AS count
