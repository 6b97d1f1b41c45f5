// Who speaks for whom: states and bodies with the people who represent them
MATCH (p:Person)-[:REPRESENTS]->(s)
RETURN s.name AS represented, collect(DISTINCT p.name) AS people
ORDER BY size(people) DESC
