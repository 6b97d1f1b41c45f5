// Who says what about whom: claims that an article attributes to a speaker
MATCH (c:Claim)-[:SAID_BY]->(speaker)
MATCH (c)-[:SOURCE]->(s), (c)-[:TARGET]->(t)
RETURN speaker.name AS speaker, s.name AS source, c.type AS relation, t.name AS target, c.modality AS modality, c.text AS sentence
ORDER BY speaker, c.date
