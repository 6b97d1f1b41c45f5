// Go-betweens: who meets or negotiates with two sides that have no such talks with each other
MATCH (a:Entity)-[:MEETS|NEGOTIATES_WITH]-(between:Entity)-[:MEETS|NEGOTIATES_WITH]-(b:Entity)
WHERE a.id < b.id AND NOT (a)-[:MEETS|NEGOTIATES_WITH]-(b)
RETURN DISTINCT between.name AS between, a.name AS one, b.name AS other
ORDER BY between, one
LIMIT 100
