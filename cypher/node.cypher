// One node. Parameters: id. Row: node, tally.
MATCH (n:Entity {id: $id})
RETURN NODE AS node, n._tally AS tally
