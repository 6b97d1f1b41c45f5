// Nodes whose type most articles see otherwise now. Parameters: rows {id, was, type}, types from the ontology. No rows.
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
REMOVE n:$(row.was)
SET n:$(row.type)
