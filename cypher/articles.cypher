// Heads of articles, newest first, with all these words in title, source or id. Parameters: words (lower case), offset, limit. Row: total, articles.
MATCH (a:Article)
WHERE all(word IN $words WHERE toLower(coalesce(a.title, '') + '\n' + coalesce(a.source, '') + '\n' + a.id) CONTAINS word)
WITH a ORDER BY coalesce(a.published, '') DESC, a.id
WITH count(a) AS total, collect(a) AS found
RETURN total, COLLECT {
  UNWIND found[$offset..$offset + $limit] AS a
  RETURN a {.id, .title, .published, .source, .url, .language, claims: COUNT { (a)-[:STATES]->() }}
} AS articles
