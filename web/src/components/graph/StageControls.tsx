import { ActionIcon, Tooltip } from '@mantine/core';
import type { IconName } from '../../icons.ts';
import { useStage } from '../../state/useStage.tsx';
import { Icon } from '../common/Icon.tsx';

/** Zoom, fit and a new layout, at the corner of the stage. */
export const StageControls = () => {
  const stage = useStage();
  const controls: { icon: IconName; label: string; act: () => void }[] = [
    { icon: 'plus', label: 'Zoom in', act: () => stage.current?.zoom(1.5) },
    { icon: 'minus', label: 'Zoom out', act: () => stage.current?.zoom(1 / 1.5) },
    { icon: 'fit', label: 'Fit the whole graph', act: () => stage.current?.fit() },
    { icon: 'shuffle', label: 'Lay out again', act: () => stage.current?.rearrange() },
  ];
  return (
    <div className="stage-controls" role="toolbar" aria-label="Graph controls">
      {controls.map(({ icon, label, act }) => (
        <Tooltip key={label} label={label} position="left" openDelay={400}>
          <ActionIcon variant="default" size="lg" aria-label={label} onClick={act}>
            <Icon name={icon} />
          </ActionIcon>
        </Tooltip>
      ))}
    </div>
  );
};
