/** The API's end of the pipeline: posted articles are read, extracted and merged like those of `ingest`. */
import { type ReadOutcome, readDocument } from '../../ingest/1-read/read.ts';
import type { Ingest, PostedArticle } from '../api/route.ts';
import { messageOf } from '../errors.ts';
import type { Settings } from '../settings.ts';
import type { Store } from '../store/store.ts';
import { intake } from './intake.ts';

export const postedArticles =
  (store: Store, { workers }: Settings): Ingest =>
  async (articles) => {
    const outcomes: Awaited<ReturnType<Ingest>>['outcomes'] = [];
    const problems: string[] = [];
    await intake(store, readPosted(articles), {
      workers,
      tell: (event) => {
        if ('problem' in event) problems.push(event.problem);
        else if (event.status === 'skipped') problems.push(`${event.article}: skipped, ${event.reason}`);
        else outcomes.push(event);
      },
    });
    return { outcomes, problems };
  };

async function* readPosted(articles: readonly PostedArticle[]): AsyncGenerator<ReadOutcome> {
  for (const [index, posted] of articles.entries()) {
    try {
      yield { article: readDocument(posted) };
    } catch (error) {
      yield { problem: `${posted.id ?? posted.url ?? `article ${index + 1}`}: ${messageOf(error)}` };
    }
  }
}
