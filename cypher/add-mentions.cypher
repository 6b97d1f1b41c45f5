// Which nodes an article mentions, how often. Parameters: rows {article, node, count}. No rows.
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MATCH (n:Entity {id: row.node})
CREATE (a)-[:MENTIONS {count: row.count}]->(n)
