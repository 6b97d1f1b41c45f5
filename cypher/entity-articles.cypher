// Heads of articles that mention a node, newest first. Parameters: id, limit. Row: article.
MATCH (:Entity {id: $id})<-[:MENTIONS]-(a:Article)
WITH a ORDER BY coalesce(a.published, '') DESC, a.id LIMIT $limit
RETURN a {.id, .title, .published, .source, .url, .language, claims: COUNT { (a)-[:STATES]->() }} AS article
