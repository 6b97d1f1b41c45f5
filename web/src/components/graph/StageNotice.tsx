import { Button, Loader } from '@mantine/core';
import { countSettings } from '../../graph/filter.ts';
import { useShown } from '../../state/useShown.tsx';
import { useView } from '../../state/useView.tsx';
import { Trouble } from '../common/Trouble.tsx';

/** What stands in the stage while there is no graph to see: loading, server away, nothing stored, nothing left by the filter. */
export const StageNotice = ({ laidOut }: { laidOut: boolean }) => {
  const { view, dispatch } = useView();
  const { status, error, retry, subgraph } = useShown();
  if (status === 'failed') {
    return (
      <div className="stage-notice">
        <Trouble title="The graph could not be loaded" error={error} retry={retry} />
      </div>
    );
  }
  if (status === 'loading' && (!laidOut || !subgraph.nodes.length)) {
    return (
      <div className="stage-notice" role="status">
        <Loader size="sm" color="gray" />
        <p>Laying out the graph …</p>
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
