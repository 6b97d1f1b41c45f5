/** What to do for free Cypher, where the store has none. */
export const NO_CYPHER =
  'This store has no Cypher. Set NEO4J_URI to your Neo4j, or install Docker or Java 17 and start with a new data folder (NEWSGRAPH_DATA).';
