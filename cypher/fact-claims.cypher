// Claims that state a fact, of the newest article first. Parameters: id, limit. Row: claim, article, sourceName, targetName, saidByName.
MATCH (c:Claim {fact: $id})<-[:STATES]-(a:Article)
WITH c, a ORDER BY coalesce(a.published, '') DESC, a.id, c.start LIMIT $limit
MATCH (c)-[:SOURCE]->(s), (c)-[:TARGET]->(t)
OPTIONAL MATCH (c)-[:SAID_BY]->(w)
RETURN c {.*} AS claim, s.name AS sourceName, t.name AS targetName, w.name AS saidByName,
  a {.id, .title, .published, .source, .url, .language, claims: COUNT { (a)-[:STATES]->() }} AS article
ORDER BY coalesce(article.published, '') DESC, article.id, claim.start
