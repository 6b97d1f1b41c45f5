// Claims of an article in order, with the names of their ends. Parameters: id. Row: claim, sourceName, targetName, saidByName.
MATCH (:Article {id: $id})-[states:STATES]->(c:Claim)
MATCH (c)-[:SOURCE]->(s), (c)-[:TARGET]->(t)
OPTIONAL MATCH (c)-[:SAID_BY]->(w)
RETURN c {.*} AS claim, s.name AS sourceName, t.name AS targetName, w.name AS saidByName
ORDER BY states.index
