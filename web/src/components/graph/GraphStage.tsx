import '@react-sigma/core/lib/style.css';
import { useCallback, useState } from 'react';
import { createCanvas } from '../../graph/contents.ts';
import { useView } from '../../state/useView.tsx';
import { Announcer } from './Announcer.tsx';
import { HoverCard } from './HoverCard.tsx';
import { LinesNote } from './LinesNote.tsx';
import { NodeMenu, type OpenMenu } from './NodeMenu.tsx';
import { StageControls } from './StageControls.tsx';
import { StageNotice } from './StageNotice.tsx';
import { SETTINGS } from './settings.ts';
import { SigmaContainer } from './sigmaReact.ts';
import { useContents } from './useContents.ts';
import { useEmphasis } from './useEmphasis.ts';
import { useGraphEvents } from './useGraphEvents.ts';
import { usePointing } from './usePointing.ts';
import { useResize } from './useResize.ts';
import { useStageHandle } from './useStageHandle.ts';
import { useStageKeys } from './useStageKeys.ts';

// One for the life of the page: going to another page and back finds it as it was.
const canvas = createCanvas();

const Contents = () => {
  const [menu, setMenu] = useState<OpenMenu>();
  const { dispatch } = useView();
  const openMenu = useCallback(
    (node: string, at: { x: number; y: number }) => {
      dispatch({ do: 'focus', focus: { kind: 'entity', id: node } });
      setMenu({ node, ...at });
    },
    [dispatch],
  );
  const { version, working, rearrange } = useContents(canvas);
  const hover = useGraphEvents(openMenu);
  const lines = useEmphasis(canvas, { hover, version });
  usePointing();
  useResize();
  useStageHandle(canvas, { laidOut: version > 0, rearrange });
  const onKeyDown = useStageKeys(canvas);
  return (
    <>
      <div
        className="stage-keys"
        data-stage
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the graph is walked with the arrow keys
        tabIndex={0}
        role="application"
        aria-label="Graph. Arrow keys walk from entity to entity, Enter opens the details, question mark lists all keys."
        onKeyDown={onKeyDown}
      />
      <HoverCard canvas={canvas} hover={menu ? {} : hover} />
      <LinesNote lines={lines} />
      <NodeMenu menu={menu} close={() => setMenu(undefined)} />
      <StageControls />
      <StageNotice laidOut={version > 0} working={working} />
      <Announcer canvas={canvas} />
    </>
  );
};

/** The graph on screen. */
export const GraphStage = () => (
  <SigmaContainer graph={canvas} settings={SETTINGS} className="stage">
    <Contents />
  </SigmaContainer>
);
