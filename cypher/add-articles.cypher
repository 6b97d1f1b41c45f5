// New articles. Parameters: rows {properties}. No rows.
UNWIND $rows AS row
CREATE (a:Article)
SET a = row.properties
