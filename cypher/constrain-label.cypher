// One node an id, for a label of the graph model. LABEL is put in from the model. No parameters, no rows.
CREATE CONSTRAINT LABEL_id IF NOT EXISTS FOR (n:LABEL) REQUIRE n.id IS UNIQUE
