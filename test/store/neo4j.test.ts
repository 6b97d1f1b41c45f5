import { describe, it } from 'vitest';
import { openNeo4j } from '../../src/store/neo4j.ts';
import { storeContract } from './contract.ts';
import { neo4jForTests } from './neo4j-for-tests.ts';

const database = await neo4jForTests();

if (database) {
  storeContract('Neo4j', async () => {
    const store = await openNeo4j(database.address);
    const close = async (): Promise<void> => {
      await store.close();
      await database.release();
    };
    return { store, clear: database.clear, close };
  });
} else {
  describe('store contract: Neo4j', () => it.skip('needs a Neo4j', () => undefined));
}
