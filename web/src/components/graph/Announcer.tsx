import { VisuallyHidden } from '@mantine/core';
import { NODE_TYPES } from '../../../../src/ontology.ts';
import type { Canvas } from '../../graph/contents.ts';
import { useShown } from '../../state/useShown.tsx';
import { useView } from '../../state/useView.tsx';
import { count } from '../common/count.ts';

/** Says to a screen reader which entity was stepped to. */
export const Announcer = ({ canvas }: { canvas: Canvas }) => {
  const { view } = useView();
  const { nodes } = useShown();
  const node = view.focus?.kind === 'entity' ? nodes.get(view.focus.id) : undefined;
  const neighbours = node && canvas.hasNode(node.id) ? canvas.neighbors(node.id).length : 0;
  return (
    <VisuallyHidden aria-live="polite">
      {node && `${node.name}, ${NODE_TYPES[node.type].label}, ${count(neighbours, 'neighbour')} shown, ${count(node.degree, 'fact')}`}
    </VisuallyHidden>
  );
};
