import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBuiltin } from '../../src/store/builtin.ts';
import type { Store } from '../../src/store/store.ts';
import { storeContract } from './contract.ts';

storeContract('built-in', async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'newsgraph-store-'));
  const subject = {
    store: undefined as unknown as Store,
    clear: async () => {
      await subject.store?.close();
      await rm(dataFolder, { recursive: true });
      subject.store = await openBuiltin({ dataFolder });
    },
    close: async () => {
      await subject.store?.close();
      await rm(dataFolder, { recursive: true });
    },
  };
  return subject;
});
