import MiniSearch, { type SearchOptions } from 'minisearch';
import type { SearchHit } from '../../model.ts';
import { type NodeType, readFact } from '../../ontology.ts';
import { editsFor, foldedWords } from '../fold.ts';
import { bestForm, rankHits } from '../hits.ts';
import { type Memory, nodeView } from './memory.ts';

type Kind = SearchHit['kind'];
interface SearchText {
  key: string;
  kind: Kind;
  name: string;
  text: string;
}

/** Full text over names, aliases, titles and evidence. What changed is indexed when the next search comes. */
export class SearchIndex {
  private readonly index = new MiniSearch<SearchText>({
    idField: 'key',
    fields: ['name', 'text'],
    storeFields: ['kind'],
    tokenize: foldedWords,
    processTerm: (term) => term,
  });
  private readonly changed = new Map<string, [Kind, string]>();

  readonly touched = (kind: Kind, id: string): void => {
    this.changed.set(`${kind} ${id}`, [kind, id]);
  };

  /** Without words of its own a query finds nothing. `types` narrows to entities of these types. */
  async search(memory: Memory, query: string, { limit, types }: { limit: number; types?: NodeType[] }): Promise<SearchHit[]> {
    await this.refresh(memory);
    const found = this.find(query, types !== undefined && types.length > 0);
    const hits = found.flatMap(({ id, score }) => hitOf(memory, { key: id as string, score, query }));
    return rankHits(types?.length ? hits.filter((hit) => hit.type && types.includes(hit.type)) : hits, query, limit);
  }

  private find(query: string, entitiesOnly: boolean) {
    const options: SearchOptions = {
      prefix: (term: string) => term.length > 1,
      fuzzy: editsFor,
      boost: { name: 2 },
      ...(entitiesOnly && { filter: ({ kind }) => kind === 'entity' }),
    };
    const all = this.index.search(query, { ...options, combineWith: 'AND' });
    return (all.length > 0 ? all : this.index.search(query, { ...options, combineWith: 'OR' })).slice(0, 500);
  }

  private async refresh(memory: Memory): Promise<void> {
    let done = 0;
    for (const [key, [kind, id]] of this.changed) {
      this.changed.delete(key);
      if (this.index.has(key)) this.index.discard(key);
      const texts = textOf(memory, kind, id);
      if (texts) this.index.add({ key, kind, ...texts });
      done += 1;
      // The first search after a large journal indexes it all; other requests get their turn meanwhile.
      if (done % 2000 === 0) await new Promise((resume) => setImmediate(resume));
    }
  }
}

function textOf(memory: Memory, kind: Kind, id: string): { name: string; text: string } | undefined {
  if (kind === 'claim') {
    const stored = memory.claims.get(id);
    return stored && { name: '', text: stored.claim.evidence.text };
  }
  if (kind === 'article') {
    const stored = memory.articles.get(id);
    return stored && { name: stored.extraction.article.title ?? '', text: '' };
  }
  if (!memory.graph.hasNode(id)) return undefined;
  const node = nodeView(memory, id);
  return { name: node.name, text: node.aliases.join('\n') };
}

function hitOf(memory: Memory, { key, score, query }: { key: string; score: number; query: string }): SearchHit[] {
  const at = key.indexOf(' ');
  const kind = key.slice(0, at) as Kind;
  const id = key.slice(at + 1);
  if (kind === 'article') {
    const title = memory.articles.get(id)?.extraction.article.title ?? id;
    return [{ kind, id, name: title, text: title, score }];
  }
  if (kind === 'claim') {
    const { claim, article, fact } = memory.claims.get(id)!;
    const [source, target] = [claim.source, claim.target].map((end) => nodeView(memory, memory.canonical(end)).name);
    return [{ kind, id, name: readFact(claim.type, source!, target!), text: claim.evidence.text, fact, article, score }];
  }
  const node = nodeView(memory, id);
  return [{ kind, id, type: node.type, name: node.name, text: bestForm([node.name, ...node.aliases], query), degree: node.degree, score }];
}
