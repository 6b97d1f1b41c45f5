// Visits that were planned: who, where, when
MATCH (p:Person)-[v:VISITS]->(x)
WHERE v.modality = 'planned'
RETURN p.name AS visitor, x.name AS destination, v.date AS date
ORDER BY date
