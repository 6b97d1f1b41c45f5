// Nodes as they are, to be added to. Parameters: ids. Row: id, node.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, n {.*, labels: labels(n)} AS node
