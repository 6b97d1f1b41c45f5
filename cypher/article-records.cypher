// Articles with their claims, as they were merged. Parameters: ids. Row: article, claims (in order).
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a {.*} AS article,
  COLLECT { MATCH (a)-[s:STATES]->(c:Claim) RETURN c {.*} ORDER BY s.index } AS claims
ORDER BY a.id
