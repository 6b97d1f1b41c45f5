import type { Store } from '../store/store.ts';

/** Every extraction, one a line, in order of article id. */
export async function* jsonl(store: Store): AsyncGenerator<string> {
  for await (const extraction of store.extractions()) yield `${JSON.stringify(extraction)}\n`;
}
