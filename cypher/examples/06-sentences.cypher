// The sentences behind a relation: every claim of sanctions, with article and date
MATCH (article:Article)-[:STATES]->(c:Claim {type: 'SANCTIONS'})
MATCH (c)-[:SOURCE]->(s), (c)-[:TARGET]->(t)
RETURN s.name AS source, t.name AS target, c.text AS sentence, article.title AS article, article.published AS published
ORDER BY published
