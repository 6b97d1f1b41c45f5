// Takes facts of one relation (RELATION) out that no claim states any more. Parameters: ids. No rows.
UNWIND $ids AS id
MATCH ()-[r:RELATION {id: id}]->()
DELETE r
