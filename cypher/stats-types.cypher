// How many nodes of one type (NODETYPE). No parameters. Row: count.
MATCH (n:NODETYPE) RETURN count(n) AS count
