import { existsSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** What holds the program against articles that are kept beside the checkout, not in it. */
const MEASURES = existsSync('../shared/eval') ? [] : ['test/ingest/sample-article.test.ts'];
if (MEASURES.length > 0) console.warn(`*** No ../shared/eval beside this checkout: left out ${MEASURES.join(', ')} ***`);

export default defineConfig({
  test: {
    // Two cores: more workers only wait for each other.
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: ['test/store/**', 'test/browser/**', ...MEASURES] },
      },
      {
        extends: true,
        test: { name: 'store', include: ['test/store/**/*.test.ts'], globalSetup: ['test/global-setup.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          // After all others and one file at a time: a browser that shares the cores is a flaky one.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
