import { useState } from 'react';
import type { CypherTable } from '../../../../src/model.ts';
import { useView } from '../../state/useView.tsx';
import { useOpenEntity } from '../common/EntityLink.tsx';
import { readCell, type Sorting, sortRows } from './sortRows.ts';

/** Rows drawn at once; more are fetched into sight by the button beneath. */
const STEP = 200;

const Cell = ({ value }: { value: unknown }) => {
  const { dispatch } = useView();
  const openEntity = useOpenEntity();
  const text = readCell(value);
  const node = value as { $node?: string; labels?: string[] } | null;
  if (!node?.$node) return text;
  const id = node.$node;
  const isArticle = node.labels?.includes('Article');
  if (!isArticle && !node.labels?.includes('Entity')) return text;
  const open = () => {
    if (!isArticle) return openEntity(id);
    dispatch({ do: 'open', page: 'articles' });
    dispatch({ do: 'focus', focus: { kind: 'article', id } });
  };
  return (
    <button type="button" className="text-button" onClick={open}>
      {text}
    </button>
  );
};

/** The rows of a query; a click on a heading sorts, a second one turns the order round. */
export const Table = ({ table }: { table: CypherTable }) => {
  const [sorting, setSorting] = useState<Sorting>();
  const [shown, setShown] = useState(STEP);
  const rows = sortRows(table.rows, sorting);
  const sortBy = (column: number) => setSorting((now) => ({ column, down: now?.column === column ? !now.down : false }));
  return (
    <div className="table-scroll">
      <table>
        <thead>
          <tr>
            {table.columns.map((name, column) => (
              <th key={name} aria-sort={sorting?.column === column ? (sorting.down ? 'descending' : 'ascending') : 'none'}>
                <button type="button" onClick={() => sortBy(column)}>
                  {name}
                  <span aria-hidden="true">{sorting?.column === column ? (sorting.down ? ' ↓' : ' ↑') : ''}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map((row, n) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a query have no identity of their own
            <tr key={n}>
              {row.map((value, column) => (
                <td key={table.columns[column]} data-number={typeof value === 'number'}>
                  <Cell value={value} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > shown && (
        <button type="button" className="text-button" onClick={() => setShown(shown + STEP)}>
          Show more rows
        </button>
      )}
    </div>
  );
};
