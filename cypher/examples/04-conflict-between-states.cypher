// Conflict between states, as a graph: accusations, demands, threats, sanctions
MATCH (a:State)-[f]->(b:State)
WHERE f.quad ENDS WITH 'conflict' AND f.polarity = 'positive'
RETURN a, f, b
ORDER BY f.date
