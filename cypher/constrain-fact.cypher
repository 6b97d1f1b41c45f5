// One relationship an id, for a relation of the ontology (RELATION). No parameters, no rows.
CREATE CONSTRAINT RELATION_id IF NOT EXISTS FOR ()-[r:RELATION]-() REQUIRE r.id IS UNIQUE
