// The part of a WHERE that narrows facts `r`, put in for FILTER. Parameters: types, modalities, from, to (null: everything), dated.
($modalities IS NULL OR r.modality IN $modalities)
AND CASE
  WHEN r.date IS NULL THEN NOT $dated
  ELSE ($from IS NULL OR left(r.date, size($from)) >= left($from, size(r.date)))
    AND ($to IS NULL OR left(r.date, size($to)) <= left($to, size(r.date)))
END
AND ($types IS NULL
  OR any(l IN labels(startNode(r)) WHERE l IN $types) AND any(l IN labels(endNode(r)) WHERE l IN $types))
