import type { GraphNode } from '../../../../src/model.ts';
import { MODALITIES, NODE_TYPES } from '../../../../src/ontology.ts';
import type { Canvas } from '../../graph/contents.ts';
import { edgePoint } from '../../graph/edgePoint.ts';
import type { Strand } from '../../graph/strands.ts';
import { useShown } from '../../state/useShown.tsx';
import { useView } from '../../state/useView.tsx';
import { count } from '../common/count.ts';
import { FactWords } from '../common/FactWords.tsx';
import { TypeMark } from '../common/TypeMark.tsx';
import { useSigma } from './sigmaReact.ts';
import type { Hover } from './useEmphasis.ts';

const NodeCard = ({ node, more }: { node: GraphNode; more: number | undefined }) => (
  <>
    <div className="hover-card-title">
      <TypeMark type={node.type} />
      {node.name}
    </div>
    <div className="hover-card-line">
      {NODE_TYPES[node.type].label} · {count(node.degree, 'fact')} · {count(node.articles, 'article')}
    </div>
    <div className="hover-card-hint">{more ? `${more} more neighbours · double-click to add` : 'Double-click to expand'}</div>
  </>
);

const StrandCard = ({ strand, names }: { strand: Strand; names: (id: string) => string }) => {
  const dates = strand.facts.flatMap(({ date }) => date ?? []).sort();
  const modalities = [...new Set(strand.facts.map(({ modality }) => MODALITIES[modality].label))];
  const span = dates.length > 1 ? `${dates[0]} – ${dates.at(-1)}` : dates[0];
  return (
    <>
      <div className="hover-card-title">
        <FactWords fact={strand} sourceName={names(strand.source)} targetName={names(strand.target)} />
      </div>
      <div className="hover-card-line">{[modalities.join(', '), span, count(strand.claims, 'claim')].filter(Boolean).join(' · ')}</div>
      <div className="hover-card-hint">Click for the sentences</div>
    </>
  );
};

/** What lies under the mouse, in words. */
export const HoverCard = ({ canvas, hover }: { canvas: Canvas; hover: Hover }) => {
  const sigma = useSigma();
  const { nodes, more } = useShown();
  const { view } = useView();
  // The card of the chosen node would only cover its neighbours: the panel says it all.
  const isChosen = view.focus?.kind === 'entity' && view.focus.id === hover.node;
  const node = hover.node && !isChosen && canvas.hasNode(hover.node) ? nodes.get(hover.node) : undefined;
  const strand = hover.edge && canvas.hasEdge(hover.edge) ? canvas.getEdgeAttribute(hover.edge, 'strand') : undefined;
  const display = node && sigma.getNodeDisplayData(node.id);
  const at = display ? sigma.framedGraphToViewport(display) : strand && edgePoint(sigma, strand.id);
  if (!at || (!node && !strand)) return null;
  // In the corner, where it covers no neighbour; in the upper one when the lower is what is pointed at.
  const low = at.y > sigma.getDimensions().height - 170 && at.x < 360;
  return (
    <div className="hover-card" data-up={low} aria-hidden="true">
      {node && <NodeCard node={node} more={more.get(node.id)} />}
      {strand && <StrandCard strand={strand} names={(id) => nodes.get(id)?.name ?? id} />}
    </div>
  );
};
