import { UserError } from '../../errors.ts';
import type { Extraction, IdentityDecision, MergeOutcome } from '../../model.ts';
import { extractionDigest } from '../digest.ts';
import { addDecision, type Canonical, canonicalOf, checkDecision, movedIds } from '../identity.ts';
import { applyChange } from './change.ts';
import type { Connection, Run } from './connection.ts';
import { extractionOf } from './rows.ts';

/** Claims and entities of the articles of one transaction; a single article may have more. */
const ROWS_PER_TRANSACTION = 10_000;

/** Stores checked extractions, several articles a transaction. Where one of them is refused, the others are stored one by one. */
export async function mergeAll(connection: Connection, extractions: readonly Extraction[], decided: DecidedIds): Promise<MergeOutcome[]> {
  const outcomes: MergeOutcome[] = [];
  let refused: unknown;
  for (const batch of batchesOf(extractions)) {
    try {
      outcomes.push(...(await mergeBatch(connection, batch, decided)));
    } catch (error) {
      if (!isRefusal(error)) throw error;
      if (batch.length === 1) refused ??= refusal(batch[0]!);
      else
        for (const extraction of batch)
          await mergeBatch(connection, [extraction], decided).catch((one) => (refused ??= isRefusal(one) ? refusal(extraction) : one));
    }
  }
  if (refused) throw refused;
  return outcomes;
}

const isRefusal = (error: unknown): boolean => (error as { code?: string }).code === 'Neo.ClientError.Schema.ConstraintValidationFailed';

const refusal = ({ article }: Extraction): UserError =>
  new UserError(`Article ${article.id}: one of its claims is already in another article. Nothing of it was stored.`);

/** In turn, never the same article twice in one batch. */
function* batchesOf(extractions: readonly Extraction[]): Iterable<Extraction[]> {
  let batch: Extraction[] = [];
  let rows = 0;
  const ids = new Set<string>();
  for (const extraction of extractions) {
    const size = 1 + extraction.claims.length + extraction.entities.length;
    if (batch.length > 0 && (rows + size > ROWS_PER_TRANSACTION || ids.has(extraction.article.id))) {
      yield batch;
      [batch, rows] = [[], 0];
      ids.clear();
    }
    batch.push(extraction);
    ids.add(extraction.article.id);
    rows += size;
  }
  if (batch.length > 0) yield batch;
}

function mergeBatch(connection: Connection, batch: readonly Extraction[], decided: DecidedIds): Promise<MergeOutcome[]> {
  const ids = batch.map(({ article }) => article.id);
  return connection.write(async (run) => {
    const [lock, stored] = await Promise.all([run('lock'), run('article-digests', { ids })]);
    const canonical = await decided.canonical(run, lock[0]!.decided);
    const before = new Map(stored.map(({ id, whole }) => [id as string, whole as string]));
    const outcomes = batch.map((extraction): MergeOutcome => {
      const was = before.get(extraction.article.id);
      const status = was === undefined ? 'added' : was === extractionDigest(extraction) ? 'unchanged' : 'replaced';
      return { article: extraction.article.id, status, entities: extraction.entities.length, claims: extraction.claims.length };
    });
    const statusOf = new Map(outcomes.map(({ article, status }) => [article, status]));
    const add = batch.filter(({ article }) => statusOf.get(article.id) !== 'unchanged');
    const replaced = ids.filter((id) => statusOf.get(id) === 'replaced');
    const remove = await recordsOf(run, replaced);
    if (add.length > 0) await applyChange(run, { remove, removeAs: canonical, add, addAs: canonical });
    return outcomes;
  });
}

export function retractOne(connection: Connection, id: string, decided: DecidedIds): Promise<boolean> {
  return connection.write(async (run) => {
    const [lock, remove] = await Promise.all([run('lock'), recordsOf(run, [id])]);
    const canonical = await decided.canonical(run, lock[0]!.decided);
    if (remove.length > 0) await applyChange(run, { remove, removeAs: canonical, add: [], addAs: canonical });
    return remove.length > 0;
  });
}

/** Makes a decision: the articles that speak of ids which it moves are taken out and put back under the new ids, in one transaction. */
export function decideOne(connection: Connection, decision: IdentityDecision): Promise<void> {
  const checked = checkDecision(decision);
  return connection.write(async (run) => {
    await run('lock');
    const before = await decisionsOf(run);
    const after = addDecision(before, checked);
    const [removeAs, addAs] = [canonicalOf(before), canonicalOf(after)];
    const moved = movedIds([...before, ...after], removeAs, addAs);
    const rows = await run('articles-of', { ids: [...new Set(moved.map(removeAs))] });
    const extractions = await recordsOf(
      run,
      rows.map(({ id }) => id as string),
    );
    await applyChange(run, { remove: extractions, removeAs, add: extractions, addAs });
    const id = `${checked.a}\n${checked.b}`;
    if (after.includes(checked)) await run('put-decision', { id, decision: checked });
    else if (after.length < before.length) await run('drop-decision', { id });
  });
}

export const decisionsOf = async (run: Run): Promise<IdentityDecision[]> =>
  (await run('decisions')).map(({ decision }) => decision as IdentityDecision);

export async function recordsOf(run: Run, ids: readonly string[]): Promise<Extraction[]> {
  return ids.length === 0 ? [] : (await run('article-records', { ids })).map(extractionOf);
}

/** The mapping of ids that decisions make, read again only when another decision was made. */
export class DecidedIds {
  private known: { decided: number; canonical: Canonical } | undefined;

  async canonical(run: Run, decided: number): Promise<Canonical> {
    if (this.known?.decided !== decided) this.known = { decided, canonical: canonicalOf(await decisionsOf(run)) };
    return this.known.canonical;
  }
}
