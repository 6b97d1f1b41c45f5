// The best connected nodes of a type (NODETYPE) first. No parameters, no rows.
CREATE INDEX NODETYPE_degree IF NOT EXISTS FOR (n:NODETYPE) ON (n.degree)
