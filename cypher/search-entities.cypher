// Nodes by full text. Parameters: query (Lucene), limit, types (null: all). Row: node, score.
CALL db.index.fulltext.queryNodes('entity_names', $query) YIELD node AS n, score
WHERE $types IS NULL OR any(l IN labels(n) WHERE l IN $types)
RETURN NODE AS node, score LIMIT $limit
