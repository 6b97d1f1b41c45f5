import { extract } from '../../ingest/pipeline.ts';
import { messageOf } from '../errors.ts';
import type { Article, Extraction } from '../model.ts';

/** Extracts in this thread, one after the other. */
export async function* extractAll(
  articles: AsyncIterable<Article>,
  { signal }: { signal?: AbortSignal; workers?: number } = {},
): AsyncGenerator<{ extraction: Extraction } | { problem: string }> {
  for await (const article of articles) {
    if (signal?.aborted) return;
    try {
      yield { extraction: extract(article) };
    } catch (error) {
      yield { problem: `${article.id}: ${messageOf(error)}` };
    }
    await new Promise((done) => setImmediate(done));
  }
}
