// Full text over names and aliases of all node types (NODETYPES), accents folded. No parameters, no rows.
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (n:NODETYPES) ON EACH [n.name, n.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}
