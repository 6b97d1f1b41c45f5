import { ActionIcon, Tooltip } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useView } from '../../state/useView.tsx';
import type { Focus } from '../../state/view.ts';
import { ArticleReader } from '../articles/ArticleReader.tsx';
import { Icon } from '../common/Icon.tsx';
import { EntityPanel } from './EntityPanel.tsx';
import { FactPanel } from './FactPanel.tsx';
import { PathPanel } from './PathPanel.tsx';
import { StoryPanel } from './StoryPanel.tsx';
import { StrandPanel } from './StrandPanel.tsx';

const KIND_LABELS: Record<Focus['kind'], string> = { entity: 'Entity', strand: 'Connection', fact: 'Fact', article: 'Article' };

const Body = ({ focus, onPath }: { focus: Focus | undefined; onPath: boolean }) => {
  if (!focus) return onPath ? <PathPanel /> : <StoryPanel />;
  if (focus.kind === 'entity') return <EntityPanel id={focus.id} />;
  if (focus.kind === 'strand') return <StrandPanel id={focus.id} />;
  if (focus.kind === 'fact') return <FactPanel id={focus.id} />;
  return <ArticleReader id={focus.id} claim={focus.claim} />;
};

/** The side panel (a sheet at the bottom of narrow screens): what is chosen, or the story at a glance. */
export const Panel = () => {
  const { view, dispatch, depth } = useView();
  const [tall, setTall] = useState(false);
  const scroller = useRef<HTMLDivElement>(null);
  const { focus } = view;
  const place = focus ? `${focus.kind}:${focus.id}` : '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place starts at its top
  useEffect(() => {
    // Newer browsers answer a promise, which is no clean-up.
    scroller.current?.scrollTo(0, 0);
  }, [place]);
  return (
    <aside
      className="panel"
      aria-label={focus ? KIND_LABELS[focus.kind] : view.path ? 'Path' : 'The story at a glance'}
      data-open={focus !== undefined || view.path !== undefined}
      data-tall={tall}
    >
      <button
        type="button"
        className="sheet-grip"
        aria-label={tall ? 'Make the sheet lower' : 'Make the sheet taller'}
        onClick={() => setTall(!tall)}
      />
      {focus && (
        <div className="panel-bar">
          {depth > 0 && (
            <Tooltip label="Back" openDelay={400}>
              <ActionIcon variant="subtle" color="gray" aria-label="Back" onClick={() => history.back()}>
                <Icon name="back" />
              </ActionIcon>
            </Tooltip>
          )}
          <span className="panel-kind">{KIND_LABELS[focus.kind]}</span>
          <ActionIcon variant="subtle" color="gray" aria-label="Close" onClick={() => dispatch({ do: 'focus' })}>
            <Icon name="close" />
          </ActionIcon>
        </div>
      )}
      <div className="panel-scroll" id="panel" tabIndex={-1} ref={scroller}>
        <Body focus={focus} onPath={view.path !== undefined} />
      </div>
    </aside>
  );
};
