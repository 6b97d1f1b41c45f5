// Best attested: facts that most articles state
MATCH (a:Entity)-[f]->(b:Entity)
WHERE f.articles > 1
RETURN a.name AS source, type(f) AS relation, b.name AS target, f.date AS date, f.articles AS articles, f.claims AS claims
ORDER BY articles DESC, claims DESC
LIMIT 25
