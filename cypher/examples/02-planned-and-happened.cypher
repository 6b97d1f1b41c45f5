// Planned first, happened later: the same two, the same kind of fact
MATCH (a:Entity)-[plan]->(b:Entity)<-[done]-(a)
WHERE type(plan) = type(done) AND plan.modality = 'planned' AND done.modality = 'actual'
  AND (plan.date IS NULL OR done.date IS NULL OR done.date >= plan.date)
RETURN a.name AS source, type(plan) AS relation, b.name AS target, plan.date AS planned, done.date AS happened
ORDER BY happened
