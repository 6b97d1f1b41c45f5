import { Menu } from '@mantine/core';
import type { IconName } from '../../icons.ts';
import { useView } from '../../state/useView.tsx';
import { Icon } from '../common/Icon.tsx';

export interface OpenMenu {
  node: string;
  x: number;
  y: number;
}

/** What can be done with a node: the menu of a right click. The same actions stand in the panel. */
export const NodeMenu = ({ menu, close }: { menu: OpenMenu | undefined; close: () => void }) => {
  const { view, dispatch } = useView();
  if (!menu) return null;
  const { node } = menu;
  const entries: { icon: IconName; label: string; act: () => void }[] = [
    { icon: 'expand', label: 'Expand neighbours', act: () => dispatch({ do: 'expand', id: node, focus: true }) },
    view.pathFrom && view.pathFrom !== node
      ? { icon: 'route', label: 'Path to here', act: () => dispatch({ do: 'path-to', id: node }) }
      : { icon: 'route', label: 'Path from here', act: () => dispatch({ do: 'path-from', id: node }) },
    { icon: 'eyeOff', label: 'Hide', act: () => dispatch({ do: 'hide', id: node }) },
  ];
  return (
    <Menu opened onClose={close} position="bottom-start" shadow="md" withinPortal={false} returnFocus>
      <Menu.Target>
        <div style={{ position: 'absolute', left: menu.x, top: menu.y, width: 1, height: 1 }} />
      </Menu.Target>
      <Menu.Dropdown>
        {entries.map(({ icon, label, act }) => (
          <Menu.Item key={label} leftSection={<Icon name={icon} />} onClick={act}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
};
