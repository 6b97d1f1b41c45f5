import type { KeyboardEvent } from 'react';
import type { Canvas } from '../../graph/contents.ts';
import { DIRECTIONS, type Direction, stepTowards } from '../../graph/walk.ts';
import { useView } from '../../state/useView.tsx';
import { fitCamera, revealNode, zoomCamera } from './camera.ts';
import { useSigma } from './sigmaReact.ts';

/** Keys while the graph has the focus: arrows walk, Enter goes to the panel, letters act on the chosen node. */
export const useStageKeys = (canvas: Canvas) => {
  const sigma = useSigma();
  const { view, dispatch } = useView();
  const chosen = view.focus?.kind === 'entity' && canvas.hasNode(view.focus.id) ? view.focus.id : undefined;

  const choose = (id: string | undefined) => {
    if (!id) return;
    dispatch({ do: 'focus', focus: { kind: 'entity', id } });
    revealNode(sigma, id);
  };
  const pointOf = (id: string) => sigma.framedGraphToViewport(sigma.getNodeDisplayData(id)!);
  const walk = (direction: Direction) => {
    if (!chosen) {
      const degree = (id: string) => canvas.getNodeAttribute(id, 'degree');
      return choose(canvas.nodes().sort((a, b) => degree(b) - degree(a))[0]);
    }
    const others = canvas.neighbors(chosen).map((id) => ({ id, ...pointOf(id) }));
    choose(stepTowards(pointOf(chosen), others, direction));
  };

  const onChosen = (act: (id: string) => void) => () => chosen && act(chosen);
  const keys = new Map<string, () => unknown>([
    ['e', onChosen((id) => dispatch({ do: 'expand', id }))],
    ['h', onChosen((id) => dispatch({ do: 'hide', id }))],
    ['p', onChosen((id) => (view.pathFrom && view.pathFrom !== id ? dispatch({ do: 'path-to', id }) : dispatch({ do: 'path-from', id })))],
    ['f', () => fitCamera(sigma)],
    ['+', () => zoomCamera(sigma, 1.4)],
    ['=', () => zoomCamera(sigma, 1.4)],
    ['-', () => zoomCamera(sigma, 1 / 1.4)],
    ['Enter', () => document.getElementById('panel')?.focus()],
    ['Escape', () => dispatch(view.pathFrom ? { do: 'path-from' } : { do: 'focus' })],
  ]);

  return (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = event.key in DIRECTIONS ? () => walk(event.key as Direction) : keys.get(event.key);
    if (!act) return;
    event.preventDefault();
    act();
  };
};
