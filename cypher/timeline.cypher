// Facts (of RELATIONS) by the first letters of their date and quad class. Parameters: length (4 or 7), filter's. Row: date, quad, facts.
MATCH ()-[r:RELATIONS]->()
WHERE r.date IS NOT NULL AND FILTER
RETURN left(r.date, $length) AS date, r.quad AS quad, count(*) AS facts
ORDER BY date
