// The claims of articles, with both ends. Parameters: rows {article, index, source, target, properties}. No rows.
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MATCH (s:Entity {id: row.source})
MATCH (t:Entity {id: row.target})
CREATE (c:Claim)
SET c = row.properties
CREATE (a)-[:STATES {index: row.index}]->(c)
CREATE (c)-[:SOURCE]->(s)
CREATE (c)-[:TARGET]->(t)
