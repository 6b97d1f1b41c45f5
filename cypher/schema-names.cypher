// What constraints and indexes are there. No parameters. Row: names.
SHOW INDEXES YIELD name, state WHERE state = 'ONLINE'
RETURN collect(name) AS names
