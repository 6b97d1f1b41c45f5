// Which of these articles are stored, as what. Parameters: ids. Row: id, digest (of the article), whole (of its extraction).
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS id, a.digest AS digest, a._whole AS whole
