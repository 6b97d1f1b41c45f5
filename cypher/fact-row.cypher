// A fact `r` as a map, put in for FACT. No parameters.
r {.id, .plover, .quad, .date, .modality, .polarity, .claims, .articles, type: type(r), source: startNode(r).id, target: endNode(r).id}
