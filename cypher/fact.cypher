// A fact by its id, found through its claims. Parameters: id. Row: fact, source, target (nodes).
MATCH (c:Claim {fact: $id})
WITH c LIMIT 1
MATCH (c)-[:SOURCE]->(s:Entity), (c)-[:TARGET]->(t:Entity)
MATCH (s)-[r:RELATIONS]-(t) WHERE r.id = $id
WITH DISTINCT r LIMIT 1
RETURN FACT AS fact,
  COLLECT { WITH startNode(r) AS n RETURN NODE }[0] AS source,
  COLLECT { WITH endNode(r) AS n RETURN NODE }[0] AS target
