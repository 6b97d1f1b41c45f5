// Facts of one relation (RELATION) that more or fewer claims state now. Parameters: rows {id, changed}. No rows.
UNWIND $rows AS row
MATCH ()-[r:RELATION {id: row.id}]->()
SET r += row.changed
