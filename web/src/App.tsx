import { Drawer } from '@mantine/core';
import { useDisclosure, useHotkeys, useMediaQuery } from '@mantine/hooks';
import { ArticlesPage } from './components/articles/ArticlesPage.tsx';
import { CypherPage } from './components/cypher/CypherPage.tsx';
import { FilterPanel } from './components/filters/FilterPanel.tsx';
import { GraphStage } from './components/graph/GraphStage.tsx';
import { StageStatus } from './components/graph/StageStatus.tsx';
import { Panel } from './components/panel/Panel.tsx';
import { Help } from './components/shell/Help.tsx';
import { ServerAway } from './components/shell/ServerAway.tsx';
import { Toasts } from './components/shell/Toasts.tsx';
import { TokenDialog } from './components/shell/TokenDialog.tsx';
import { TopBar } from './components/shell/TopBar.tsx';
import { Timeline } from './components/timeline/Timeline.tsx';
import { useTitle } from './state/useTitle.ts';
import { useView } from './state/useView.tsx';

const GraphPage = ({ wide, filtersOpen, closeFilters }: { wide: boolean; filtersOpen: boolean; closeFilters: () => void }) => (
  <main className="graph-page" data-filters={wide && filtersOpen}>
    {wide && filtersOpen && (
      <aside className="filter-side" aria-label="Legend and filter">
        <FilterPanel />
      </aside>
    )}
    {!wide && (
      <Drawer opened={filtersOpen} onClose={closeFilters} size="19rem" title="Legend and filter" keepMounted={false}>
        <FilterPanel />
      </Drawer>
    )}
    <div className="stage-column">
      <div className="stage-frame">
        <GraphStage />
        <StageStatus />
      </div>
      <Timeline />
    </div>
    <Panel />
  </main>
);

export const App = () => {
  useTitle();
  const { view } = useView();
  const wide = useMediaQuery('(min-width: 75em)', true, { getInitialValueInEffect: false });
  const [help, { open: showHelp, close: closeHelp }] = useDisclosure();
  const [filtersWide, { toggle: toggleWide }] = useDisclosure(true);
  const [filtersNarrow, { toggle: toggleNarrow, close: closeNarrow }] = useDisclosure();
  useHotkeys([
    ['/', () => document.getElementById('search')?.focus()],
    ['shift+?', showHelp],
    ['?', showHelp],
  ]);
  return (
    <div className="app">
      <TopBar filtersOpen={wide ? filtersWide : filtersNarrow} toggleFilters={wide ? toggleWide : toggleNarrow} showHelp={showHelp} />
      <ServerAway />
      {view.page === 'graph' && <GraphPage wide={wide} filtersOpen={wide ? filtersWide : filtersNarrow} closeFilters={closeNarrow} />}
      {view.page === 'articles' && <ArticlesPage />}
      {view.page === 'cypher' && <CypherPage />}
      <Help opened={help} close={closeHelp} />
      <TokenDialog />
      <Toasts />
    </div>
  );
};
