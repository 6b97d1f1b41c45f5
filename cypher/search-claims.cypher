// Claims by full text over their evidence. Parameters: query (Lucene), limit. Row: id, type, text, fact, article, sourceName, targetName, score.
CALL db.index.fulltext.queryNodes('claim_texts', $query, {limit: $limit}) YIELD node AS c, score
MATCH (a:Article)-[:STATES]->(c)-[:SOURCE]->(s), (c)-[:TARGET]->(t)
RETURN c.id AS id, c.type AS type, c.text AS text, c.fact AS fact, a.id AS article, s.name AS sourceName, t.name AS targetName, score
