/** The API's end of the pipeline: posted articles are read, extracted and merged like those of `ingest`. */
import { type ReadOutcome, readDocument, readUrl } from '../../ingest/1-read/read.ts';
import type { Ingest, PostedArticle } from '../api/route.ts';
import { messageOf } from '../errors.ts';
import type { MergeOutcome } from '../model.ts';
import type { Settings } from '../settings.ts';
import type { Store } from '../store/store.ts';
import { type IntakeEvent, intake } from './intake.ts';

/** One post after the other: two at once would each start threads for every core. */
export function postedArticles(store: Store, settings: Settings): Ingest {
  let last: Promise<unknown> = Promise.resolve();
  return (articles) => {
    const answer = last.then(() => takeIn(store, articles, settings));
    last = answer.catch(() => {});
    return answer;
  };
}

async function takeIn(store: Store, articles: readonly PostedArticle[], { workers }: Settings): ReturnType<Ingest> {
  const outcomes: MergeOutcome[] = [];
  const problems: string[] = [];
  const tell = (event: IntakeEvent) => {
    if ('problem' in event) problems.push(event.problem);
    else if (event.status === 'skipped') problems.push(`${event.article}: skipped, ${event.reason}`);
    else outcomes.push(event);
  };
  await intake(store, readPosted(articles), { workers, tell });
  return { outcomes, problems };
}

async function* readPosted(articles: readonly PostedArticle[]): AsyncGenerator<ReadOutcome> {
  for (const [index, posted] of articles.entries()) {
    try {
      const isAddress = posted.text === undefined && posted.html === undefined && posted.url !== undefined;
      if (isAddress) yield* readAddress(posted.url as string, posted);
      else yield { article: readDocument(posted) };
    } catch (error) {
      yield { problem: `${posted.id ?? posted.url ?? `article ${index + 1}`}: ${messageOf(error)}` };
    }
  }
}

/** A page, or every article of a feed. Private addresses are refused by the reader; what was posted beside the URL goes before what a page says. */
async function* readAddress(url: string, { id, title, source }: PostedArticle): AsyncGenerator<ReadOutcome> {
  const outcomes: ReadOutcome[] = [];
  for await (const outcome of readUrl(url)) outcomes.push(outcome);
  const [only] = outcomes;
  if (outcomes.length !== 1 || !only || 'problem' in only) return yield* outcomes;
  yield { article: { ...only.article, ...(id && { id }), ...(title && { title }), ...(source && { source }) } };
}
