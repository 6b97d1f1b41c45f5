import { ActionIcon, Indicator, Tooltip } from '@mantine/core';
import { countSettings } from '../../graph/filter.ts';
import type { IconName } from '../../icons.ts';
import { useSchemeSwitch } from '../../state/useScheme.ts';
import { useView } from '../../state/useView.tsx';
import { PAGES, type Page } from '../../state/view.ts';
import { Icon } from '../common/Icon.tsx';
import { SearchBox } from '../search/SearchBox.tsx';
import { Brand } from './Brand.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { ShareButton } from './ShareButton.tsx';
import { TokenButton } from './TokenButton.tsx';

const PAGE_LABELS: Record<Page, { label: string; icon: IconName }> = {
  graph: { label: 'Graph', icon: 'graph' },
  articles: { label: 'Articles', icon: 'article' },
  cypher: { label: 'Cypher', icon: 'terminal' },
};

const SCHEME_ICONS = { light: 'sun', dark: 'moon', auto: 'auto' } as const;

const Pages = () => {
  const { view, dispatch } = useView();
  return (
    <nav className="pages" aria-label="Pages">
      {PAGES.map((page) => (
        <button
          key={page}
          type="button"
          aria-current={view.page === page ? 'page' : undefined}
          onClick={() => dispatch({ do: 'open', page })}
        >
          <Icon name={PAGE_LABELS[page].icon} size={17} />
          <span>{PAGE_LABELS[page].label}</span>
        </button>
      ))}
    </nav>
  );
};

interface TopBarProps {
  filtersOpen: boolean;
  toggleFilters: () => void;
  showHelp: () => void;
}

export const TopBar = ({ filtersOpen, toggleFilters, showHelp }: TopBarProps) => {
  const { view, dispatch } = useView();
  const { scheme, next, advance } = useSchemeSwitch();
  const settings = countSettings(view.filter);
  return (
    <header className="top-bar">
      <Brand home={() => dispatch({ do: 'reset' })} />
      <Pages />
      <SearchBox />
      <div className="top-tools">
        <span className="filter-button" data-away={view.page !== 'graph'}>
          <Tooltip label={filtersOpen ? 'Hide legend and filter' : 'Show legend and filter'} openDelay={400}>
            <Indicator disabled={!settings} label={settings} size={16} offset={5}>
              <ActionIcon
                variant={filtersOpen ? 'light' : 'subtle'}
                color={filtersOpen ? undefined : 'gray'}
                size="lg"
                aria-label="Legend and filter"
                aria-pressed={filtersOpen}
                onClick={toggleFilters}
              >
                <Icon name="filter" />
              </ActionIcon>
            </Indicator>
          </Tooltip>
        </span>
        <ShareButton />
        <ExportMenu />
        <TokenButton />
        <Tooltip label={`Colours: ${scheme}. Switch to ${next}`} openDelay={400}>
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label={`Colours: ${scheme}. Switch to ${next}`} onClick={advance}>
            <Icon name={SCHEME_ICONS[scheme]} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label="Keyboard" openDelay={400}>
          <ActionIcon className="help-button" variant="subtle" color="gray" size="lg" aria-label="Keyboard shortcuts" onClick={showHelp}>
            <Icon name="help" />
          </ActionIcon>
        </Tooltip>
      </div>
    </header>
  );
};
