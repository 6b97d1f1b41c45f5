import type { GraphNode } from '../../../../src/model.ts';
import { useShown } from '../../state/useShown.tsx';
import { useStage } from '../../state/useStage.tsx';
import { useView } from '../../state/useView.tsx';
import { TypeMark } from './TypeMark.tsx';

/** Opens an entity: chosen where it is on screen already, else brought in with its neighbours. */
export const useOpenEntity = () => {
  const { view, dispatch } = useView();
  const { nodes } = useShown();
  const stage = useStage();
  return (id: string) => {
    if (view.page !== 'graph') dispatch({ do: 'open', page: 'graph' });
    if (!nodes.has(id)) return dispatch({ do: 'expand', id, focus: true });
    dispatch({ do: 'focus', focus: { kind: 'entity', id } });
    stage.current?.reveal(id);
  };
};

export const EntityLink = ({ node }: { node: Pick<GraphNode, 'id' | 'name' | 'type'> }) => {
  const open = useOpenEntity();
  return (
    <button type="button" className="entity-link" onClick={() => open(node.id)}>
      <TypeMark type={node.type} size={18} />
      <span>{node.name}</span>
    </button>
  );
};
