// What is said of banks, in order of time
MATCH (x:Entity)-[f]-(b:Bank)
WHERE x.name <> b.name
RETURN f.date AS date, startNode(f).name AS source, type(f) AS relation, endNode(f).name AS target, f.modality AS modality
ORDER BY date
