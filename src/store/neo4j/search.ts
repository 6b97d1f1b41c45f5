import type { SearchHit } from '../../model.ts';
import { type NodeType, readFact } from '../../ontology.ts';
import { editsFor, foldedWords } from '../fold.ts';
import { bestForm, rankHits } from '../hits.ts';
import type { Row, Run } from './connection.ts';
import { nodeOf } from './rows.ts';
import { whole } from './values.ts';

/** Hits of each kind that are ranked against each other. */
const PER_KIND = 50;

/** Full text over names, titles and evidence: all words if something has them all, else any. */
export async function searchIn(run: Run, text: string, { limit, types }: { limit: number; types?: NodeType[] }): Promise<SearchHit[]> {
  const words = foldedWords(text);
  if (words.length === 0) return [];
  const narrow = types !== undefined && types.length > 0;
  for (const joint of [' AND ', ' OR ']) {
    const query = words.map(luceneOf).join(joint);
    const bound = { query, limit: whole(Math.max(PER_KIND, limit)) };
    const [entities, articles, claims] = await Promise.all([
      run('search-entities', { ...bound, types: narrow ? types : null }),
      narrow ? [] : run('search-articles', bound),
      narrow ? [] : run('search-claims', bound),
    ]);
    const hits = [...entities.map((row) => entityHit(row, text)), ...articles.map(articleHit), ...claims.map(claimHit)];
    if (hits.length > 0 || words.length === 1) return rankHits(hits, text, limit);
  }
  return [];
}

/**
 * A word as Lucene takes it: whole, at the beginning of a longer word, or with letters wrong. It is folded to letters and
 * digits, so that none of Lucene's own signs is left in it; quotes keep `and`, `or`, `not` plain words.
 */
function luceneOf(word: string): string {
  const edits = editsFor(word);
  const forms = [`"${word}"^4`, ...(word.length > 1 ? [`${word}*^2`] : []), ...(edits > 0 ? [`${word}~${edits}`] : [])];
  return `(${forms.join(' OR ')})`;
}

function entityHit({ node: row, score }: Row, query: string): SearchHit {
  const node = nodeOf(row);
  const { id, type, name, degree } = node;
  return { kind: 'entity', id, type, name, text: bestForm([name, ...node.aliases], query), degree, score };
}

const articleHit = ({ id, title, score }: Row): SearchHit => ({ kind: 'article', id, name: title ?? id, text: title ?? id, score });

const claimHit = ({ id, type, text, fact, article, sourceName, targetName, score }: Row): SearchHit => ({
  kind: 'claim',
  id,
  name: readFact(type, sourceName, targetName),
  text,
  fact,
  article,
  score,
});
