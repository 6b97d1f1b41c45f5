import { Button } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import type { CypherTable } from '../../../../src/model.ts';
import type { ApiError } from '../../api/client.ts';
import { at } from '../../api/endpoints.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useHealth } from '../../api/useHealth.ts';
import { askCypher } from '../../state/readShown.ts';
import { useView } from '../../state/useView.tsx';
import { count } from '../common/count.ts';
import { Icon } from '../common/Icon.tsx';
import { Lines } from '../common/Lines.tsx';
import { Editor } from './Editor.tsx';
import { NoCypher } from './NoCypher.tsx';
import { Table } from './Table.tsx';

interface Example {
  title: string;
  query: string;
}
type Run = { status: 'none' } | { status: 'running' } | { status: 'done'; table: CypherTable } | { status: 'failed'; error: ApiError };

const START = 'MATCH (p:Person)-[r:REPRESENTS]->(s)\nRETURN p, r, s\nLIMIT 50';

const Outcome = ({ run, draw }: { run: Run; draw: () => void }) => {
  if (run.status === 'running') return <Lines count={6} />;
  if (run.status === 'failed') {
    return (
      <p className="query-error" role="alert">
        <Icon name="alert" /> {run.error.message}
      </p>
    );
  }
  if (run.status === 'none')
    return <p className="quiet">Choose a query, or write your own. Queries read only; nothing can be changed here.</p>;
  const { table } = run;
  return (
    <>
      <div className="outcome-head" role="status">
        <span className="meta">
          {count(table.rows.length, 'row')}
          {table.truncated && ' (cut off at the limit)'} · {Math.round(table.milliseconds)} ms
        </span>
        {table.graph.nodes.length > 0 && (
          <Button size="xs" variant="light" leftSection={<Icon name="graph" size={16} />} onClick={draw}>
            Show {count(table.graph.nodes.length, 'entity')} as a graph
          </Button>
        )}
      </div>
      {table.rows.length ? <Table table={table} /> : <p className="quiet">No rows.</p>}
    </>
  );
};

/** Asking the graph in its own language. */
export const CypherPage = () => {
  const { view, dispatch } = useView();
  const health = useHealth();
  const examples = useAnswer<Example[]>(at.cypherExamples()).value ?? [];
  const [query, setQuery] = useState(view.query ?? START);
  const [run, setRun] = useState<Run>({ status: 'none' });
  const can = health?.cypher !== false;

  const ask = useCallback((asked: string) => {
    setRun({ status: 'running' });
    askCypher(asked, true).then(
      (table) => setRun({ status: 'done', table }),
      (error: ApiError) => setRun({ status: 'failed', error }),
    );
  }, []);
  // The page opens with an answer; coming back from the graph of a query finds its rows.
  useEffect(() => {
    if (health?.cypher) ask(view.query ?? START);
  }, [view.query, health?.cypher, ask]);

  return (
    <main className="cypher-page">
      <nav className="examples" aria-label="Ready queries">
        <h1 className="panel-title">Cypher</h1>
        <h2 className="section-title">Ready queries</h2>
        <ul className="plain-list">
          {examples.map((example) => (
            <li key={example.title}>
              <button
                type="button"
                className="example"
                aria-current={example.query === query}
                onClick={() => {
                  setQuery(example.query);
                  if (can) ask(example.query);
                }}
              >
                {example.title}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <section className="query">
        {!can && <NoCypher />}
        <Editor query={query} change={setQuery} run={() => can && ask(query)} />
        <div className="query-tools">
          <Button
            leftSection={<Icon name="play" size={15} />}
            disabled={!can || !query.trim()}
            loading={run.status === 'running'}
            onClick={() => ask(query)}
          >
            Run
          </Button>
          <span className="meta">Ctrl + Enter</span>
        </div>
        <div className="outcome">{can && <Outcome run={run} draw={() => dispatch({ do: 'draw', query })} />}</div>
      </section>
    </main>
  );
};
