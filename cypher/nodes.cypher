// Nodes by id. Parameters: ids. Row: node.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN NODE AS node
