// Takes articles out with their claims. Parameters: ids. No rows.
UNWIND $ids AS id
MATCH (a:Article {id: id})
OPTIONAL MATCH (a)-[:STATES]->(c:Claim)
DETACH DELETE c
WITH DISTINCT a
DETACH DELETE a
