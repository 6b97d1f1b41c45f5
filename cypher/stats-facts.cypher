// How many facts by relation (of RELATIONS) and modality, first and last date. No parameters. Row: type, modality, count, first, last.
MATCH ()-[r:RELATIONS]->()
RETURN type(r) AS type, r.modality AS modality, count(r) AS count, min(r.date) AS first, max(r.date) AS last
