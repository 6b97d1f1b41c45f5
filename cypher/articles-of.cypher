// Articles that mention any of these nodes. Parameters: ids. Row: id.
UNWIND $ids AS id
MATCH (n:Entity {id: id})<-[:MENTIONS]-(a:Article)
RETURN DISTINCT a.id AS id ORDER BY id
