import { ActionIcon, Menu } from '@mantine/core';
import { apiPath } from '../../api/client.ts';
import { say } from '../../state/toasts.ts';
import { useStage } from '../../state/useStage.tsx';
import { useView } from '../../state/useView.tsx';
import { Icon } from '../common/Icon.tsx';

const FORMATS = [
  { label: 'GEXF', note: 'for Gephi', query: { format: 'gexf' } },
  { label: 'GraphML', note: 'for yEd, Cytoscape', query: { format: 'graphml' } },
  { label: 'CSV, facts', note: 'one fact a row', query: { format: 'csv', table: 'facts' } },
  { label: 'CSV, entities', note: 'one entity a row', query: { format: 'csv', table: 'nodes' } },
  { label: 'JSON lines', note: 'articles with all claims', query: { format: 'jsonl' } },
] as const;

/** The whole graph as a file, or the picture on screen. */
export const ExportMenu = () => {
  const stage = useStage();
  const { view } = useView();
  const savePicture = async () => {
    try {
      const address = URL.createObjectURL(await stage.current!.picture());
      const link = Object.assign(document.createElement('a'), { href: address, download: 'newsgraph.png' });
      link.click();
      setTimeout(() => URL.revokeObjectURL(address), 10_000);
    } catch (error) {
      say({ text: (error as Error).message, bad: true });
    }
  };
  return (
    <Menu position="bottom-end" shadow="md" width={250}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label="Export">
          <Icon name="download" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>The whole graph</Menu.Label>
        {FORMATS.map(({ label, note, query }) => (
          <Menu.Item key={label} component="a" href={apiPath('export', query)} download rightSection={<span className="meta">{note}</span>}>
            {label}
          </Menu.Item>
        ))}
        {view.page === 'graph' && (
          <>
            <Menu.Divider />
            <Menu.Label>This view</Menu.Label>
            <Menu.Item leftSection={<Icon name="image" size={16} />} onClick={savePicture}>
              Picture (PNG)
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
};
