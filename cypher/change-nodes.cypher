// Nodes that another article mentions now. Parameters: rows {id, changed}. No rows.
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
SET n += row.changed
