import { Modal } from '@mantine/core';

const SHORTCUTS = [
  {
    title: 'Anywhere',
    keys: [
      ['/', 'Search'],
      ['?', 'This list'],
      ['Esc', 'Close, step back'],
    ],
  },
  {
    title: 'On the graph',
    keys: [
      ['← ↑ ↓ →', 'Walk to the neighbour on that side'],
      ['Enter', 'Go to the details'],
      ['E', 'Expand neighbours'],
      ['H', 'Hide'],
      ['P', 'Path from here; again: path to here'],
      ['F', 'Fit the whole graph'],
      ['+ −', 'Zoom'],
    ],
  },
  {
    title: 'With the mouse',
    keys: [
      ['Click', 'A node for its facts, a line for its sentences'],
      ['Double click', 'Expand neighbours'],
      ['Right click', 'Menu of a node'],
      ['Drag, wheel', 'Move and zoom'],
    ],
  },
] as const;

/** All keys, in one place. */
export const Help = ({ opened, close }: { opened: boolean; close: () => void }) => (
  <Modal opened={opened} onClose={close} title="Keyboard and mouse" centered size="md">
    {SHORTCUTS.map(({ title, keys }) => (
      <section key={title} className="shortcuts">
        <h2 className="section-title">{title}</h2>
        <dl>
          {keys.map(([key, does]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </section>
    ))}
  </Modal>
);
