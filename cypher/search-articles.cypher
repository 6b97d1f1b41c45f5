// Articles by full text over titles. Parameters: query (Lucene), limit. Row: id, title, score.
CALL db.index.fulltext.queryNodes('article_titles', $query, {limit: $limit}) YIELD node AS a, score
RETURN a.id AS id, a.title AS title, score
