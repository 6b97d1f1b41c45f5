import { useEffect, useRef, useState } from 'react';
import type { MouseCoords } from 'sigma/types';
import { isMoving, onRest } from '../../graph/moving.ts';
import { useView } from '../../state/useView.tsx';
import { useSigma } from './sigmaReact.ts';
import type { Hover } from './useEmphasis.ts';

/** Connects the mouse to the view: click chooses, double click expands, right click opens the menu, hovering is handed back. */
export const useGraphEvents = (openMenu: (node: string, at: { x: number; y: number }) => void): Hover => {
  const sigma = useSigma();
  const { view, dispatch } = useView();
  const [hover, setHover] = useState<Hover>({});
  const pathFrom = useRef(view.pathFrom);
  pathFrom.current = view.pathFrom;

  useEffect(() => {
    const graph = sigma.getGraph();
    // While the stage moves under the mouse nothing is hovered anew: each would draw the page once more. Made good when it rests.
    let latest: Hover = {};
    const note = (next: Hover) => {
      latest = next;
      if (!isMoving(sigma)) setHover(latest);
    };
    const point = (cursor: string) => {
      sigma.getContainer().style.cursor = cursor;
    };
    // The keys follow the mouse: after a click the arrows walk on from there.
    const takeFocus = () => sigma.getContainer().parentElement?.querySelector<HTMLElement>('[data-stage]')?.focus({ preventScroll: true });
    const handlers = {
      moveBody: ({ event }: { event: MouseCoords }) => {
        mouse = event;
      },
      leaveStage: () => {
        mouse = undefined;
      },
      downNode: takeFocus,
      downStage: takeFocus,
      enterNode: ({ node }: { node: string }) => {
        point('pointer');
        note({ node });
      },
      leaveNode: () => {
        point('');
        note({});
      },
      enterEdge: ({ edge }: { edge: string }) => {
        point('pointer');
        note(latest.node ? latest : { edge });
      },
      leaveEdge: () => {
        point('');
        note(latest.edge ? {} : latest);
      },
      clickNode: ({ node }: { node: string }) => {
        if (pathFrom.current && pathFrom.current !== node) dispatch({ do: 'path-to', id: node });
        else dispatch({ do: 'focus', focus: { kind: 'entity', id: node } });
      },
      doubleClickNode: ({ node, preventSigmaDefault }: { node: string; preventSigmaDefault: () => void }) => {
        preventSigmaDefault();
        dispatch({ do: 'expand', id: node, focus: true });
      },
      rightClickNode: ({ node, event, preventSigmaDefault }: Parameters<Parameters<typeof sigma.on<'rightClickNode'>>[1]>[0]) => {
        preventSigmaDefault();
        event.original.preventDefault();
        openMenu(node, { x: event.x, y: event.y });
      },
      clickEdge: ({ edge }: { edge: string }) => dispatch({ do: 'focus', focus: { kind: 'strand', id: edge } }),
      clickStage: () => dispatch({ do: 'focus' }),
    };
    for (const [name, handler] of Object.entries(handlers)) sigma.on(name as 'clickNode', handler as never);
    let mouse: MouseCoords | undefined;
    // The stage has moved, and other lines may be drawn, under a mouse that stands still.
    const stop = onRest(sigma, () => {
      setTimeout(() => {
        if (mouse) sigma.getMouseCaptor().emit('mousemove', mouse);
        setHover(latest);
      }, 60);
    });
    const forget = () => {
      latest = {};
      setHover(latest);
    };
    graph.on('nodeDropped', forget);
    graph.on('edgeDropped', forget);
    const container = sigma.getContainer();
    const noMenu = (event: Event) => event.preventDefault();
    container.addEventListener('contextmenu', noMenu);
    return () => {
      stop();
      for (const [name, handler] of Object.entries(handlers)) sigma.off(name as 'clickNode', handler as never);
      graph.off('nodeDropped', forget);
      graph.off('edgeDropped', forget);
      container.removeEventListener('contextmenu', noMenu);
    };
  }, [sigma, dispatch, openMenu]);

  return hover;
};
