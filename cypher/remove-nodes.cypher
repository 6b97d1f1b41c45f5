// Takes nodes out that no article mentions any more. Parameters: ids. No rows.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
DETACH DELETE n
