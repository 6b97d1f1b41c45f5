// Disputed: one claim says it is so, another that it is not
MATCH (a:Entity)-[yes]->(b:Entity)<-[no]-(a)
WHERE type(yes) = type(no) AND yes.polarity = 'positive' AND no.polarity = 'negative'
RETURN a.name AS source, type(yes) AS relation, b.name AS target, yes.date AS said, no.date AS denied
