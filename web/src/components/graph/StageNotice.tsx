import { Button, Loader } from '@mantine/core';
import { countSettings } from '../../graph/filter.ts';
import { useShown } from '../../state/useShown.tsx';
import { useView } from '../../state/useView.tsx';
import { count } from '../common/count.ts';
import { Trouble } from '../common/Trouble.tsx';

/** What stands in the stage while there is no graph to see: loading, server away, nothing stored, nothing left by the filter. */
export const StageNotice = ({ laidOut, working }: { laidOut: boolean; working: boolean }) => {
  const { view, dispatch } = useView();
  const { status, error, retry, subgraph } = useShown();
  if (status === 'failed') {
    return (
      <div className="stage-notice">
        <Trouble title="The graph could not be loaded" error={error} retry={retry} />
      </div>
    );
  }
  if (working && laidOut) {
    return (
      <p className="stage-working" role="status">
        <Loader size={14} color="gray" /> Laying out {count(subgraph.nodes.length, 'entity')} …
      </p>
    );
  }
  if (working || (status === 'loading' && (!laidOut || !subgraph.nodes.length))) {
    return (
      <div className="stage-notice" role="status">
        <Loader size="sm" color="gray" />
        <p>{working ? `Laying out ${count(subgraph.nodes.length, 'entity')} …` : 'Reading the graph …'}</p>
      </div>
    );
  }
  if (status !== 'ready' || subgraph.nodes.length) return null;
  const filtered = countSettings(view.filter) > 0;
  return (
    <div className="stage-notice" role="status">
      <h2>{filtered ? 'Nothing passes this filter' : 'Nothing here yet'}</h2>
      <p>{filtered ? 'Widen the dates or switch types back on.' : 'Add an article, and what it says appears as a graph.'}</p>
      {filtered ? (
        <Button variant="default" onClick={() => dispatch({ do: 'narrow', filter: {} })}>
          Clear the filter
        </Button>
      ) : (
        <Button onClick={() => dispatch({ do: 'open', page: 'articles' })}>Add an article</Button>
      )}
    </div>
  );
};
