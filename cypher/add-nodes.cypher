// New nodes of one type (NODETYPE). Parameters: rows {properties}. No rows.
UNWIND $rows AS row
CREATE (n:Entity:NODETYPE)
SET n = row.properties
