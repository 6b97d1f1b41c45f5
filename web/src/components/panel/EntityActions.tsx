import { Button } from '@mantine/core';
import { useShown } from '../../state/useShown.tsx';
import { useView } from '../../state/useView.tsx';
import { Icon } from '../common/Icon.tsx';

const expandLabel = (onScreen: boolean, more: number | undefined): string => {
  if (!onScreen) return 'Show in graph';
  if (more === undefined) return 'Expand';
  return more > 0 ? `${more} more` : 'All shown';
};

/** What can be done with the chosen entity in the graph. */
export const EntityActions = ({ id }: { id: string }) => {
  const { view, dispatch } = useView();
  const { nodes, more } = useShown();
  const onScreen = nodes.has(id);
  const left = more.get(id);
  const pathTarget = view.pathFrom !== undefined && view.pathFrom !== id;
  return (
    <div className="entity-actions">
      <Button
        size="xs"
        variant="light"
        leftSection={<Icon name="expand" size={16} />}
        disabled={onScreen && left === 0}
        onClick={() => dispatch({ do: 'expand', id })}
      >
        {expandLabel(onScreen, left)}
      </Button>
      <Button
        size="xs"
        variant={pathTarget ? 'filled' : 'default'}
        leftSection={<Icon name="route" size={16} />}
        onClick={() => dispatch(pathTarget ? { do: 'path-to', id } : { do: 'path-from', id })}
      >
        {pathTarget ? 'Path to here' : 'Path from here'}
      </Button>
      {onScreen && (
        <Button size="xs" variant="default" leftSection={<Icon name="eyeOff" size={16} />} onClick={() => dispatch({ do: 'hide', id })}>
          Hide
        </Button>
      )}
    </div>
  );
};
