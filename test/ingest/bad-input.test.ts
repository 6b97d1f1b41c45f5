import { describe, expect, it } from 'vitest';
import { extract } from '../../ingest/pipeline.ts';

describe('extract on input that nobody would call an article', () => {
  it.each([
    [
      'words that every JavaScript object knows',
      'The constructor met the toString team and the valueOf envoy. They hasOwnProperty said constructor.',
    ],
    ['one that heads a trip', 'They will __proto__ to Oslo, and constructor to Lima on Monday.'],
    ['nothing', ''],
    ['marks only', '( ( [ "" -- …… ) ] !'],
  ])('%s: no crash', (_, text) => {
    expect(() => extract({ id: 'a', text })).not.toThrow();
  });
});
