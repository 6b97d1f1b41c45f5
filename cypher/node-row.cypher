// A node `n` as a map, put in for NODE. No parameters.
n {.id, .name, .aliases, .iso3, .country, .date, .degree, .articles, labels: labels(n)}
