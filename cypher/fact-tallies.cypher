// Facts of one relation (RELATION) as they are, to be added to. Parameters: ids. Row: id, fact.
UNWIND $ids AS id
MATCH ()-[r:RELATION {id: id}]->()
RETURN id, r {.claims, .articles, .plover, ._tally} AS fact
