// New facts of one relation (RELATION). Parameters: rows {source, target, properties}. No rows.
UNWIND $rows AS row
MATCH (s:Entity {id: row.source})
MATCH (t:Entity {id: row.target})
CREATE (s)-[r:RELATION]->(t)
SET r = row.properties
