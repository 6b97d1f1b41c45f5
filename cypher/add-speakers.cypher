// Who says a claim. Parameters: rows {claim, node}. No rows.
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
MATCH (n:Entity {id: row.node})
CREATE (c)-[:SAID_BY]->(n)
