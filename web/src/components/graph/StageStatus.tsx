import { CloseButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useShown } from '../../state/useShown.tsx';
import { useView } from '../../state/useView.tsx';
import { count } from '../common/count.ts';
import { Icon } from '../common/Icon.tsx';

const Note = ({ children, close, label }: { children: ReactNode; close: () => void; label: string }) => (
  <div className="stage-note">
    {children}
    <CloseButton size="xs" aria-label={label} onClick={close} />
  </div>
);

/** What makes this picture other than the plain overview: a path, a query, hidden nodes; each can be taken back here. */
export const StageStatus = () => {
  const { view, dispatch } = useView();
  const { path, nodes } = useShown();
  const nameOf = (id: string) => nodes.get(id)?.name ?? path?.nodes.find((node) => node.id === id)?.name ?? id.replace(/^\w+:/, '');
  return (
    <div className="stage-status" role="status">
      {view.pathFrom && (
        <Note close={() => dispatch({ do: 'path-from' })} label="Choose no path">
          <Icon name="route" size={16} /> Path from <strong>{nameOf(view.pathFrom)}</strong> to …? Click the other end, or search for it.
        </Note>
      )}
      {view.path && path && (
        <Note close={() => dispatch({ do: 'clear-path' })} label="Forget the path">
          <Icon name="route" size={16} />
          {path.found ? (
            <span>
              <strong>{nameOf(view.path.from)}</strong> to <strong>{nameOf(view.path.to)}</strong>: {count(path.length, 'step')}
            </span>
          ) : (
            <span>
              No path from <strong>{nameOf(view.path.from)}</strong> to <strong>{nameOf(view.path.to)}</strong> within six steps
            </span>
          )}
        </Note>
      )}
      {view.query && (
        <Note close={() => dispatch({ do: 'draw' })} label="Back to the overview">
          <Icon name="terminal" size={16} /> Graph of a query
          <button type="button" className="text-button" onClick={() => dispatch({ do: 'open', page: 'cypher' })}>
            Edit it
          </button>
        </Note>
      )}
      {view.hidden.length > 0 && (
        <Note close={() => dispatch({ do: 'unhide' })} label="Show hidden nodes again">
          <Icon name="eyeOff" size={16} /> {count(view.hidden.length, 'entity')} hidden
        </Note>
      )}
    </div>
  );
};
