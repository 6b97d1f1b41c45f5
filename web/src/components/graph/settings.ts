import { createNodeBorderProgram } from '@sigma/node-border';
import { NodePointProgram, type NodeProgramType } from 'sigma/rendering';
import type { Settings } from 'sigma/settings';
import type { EdgeLook, NodeLook } from '../../graph/contents.ts';
import { createFactEdgeProgram } from '../../graph/factEdgeProgram.ts';

/** sigma draws a hovered node once more, above its mark; a program that draws nothing keeps the mark in sight. */
class NothingProgram extends NodePointProgram {
  override render(): void {}
}

const EntityProgram = createNodeBorderProgram<NodeLook, EdgeLook>({
  borders: [
    { size: { attribute: 'ringSize', defaultValue: 2, mode: 'pixels' }, color: { attribute: 'ring' } },
    { size: { fill: true }, color: { attribute: 'color' } },
  ],
  drawHover: () => {},
  drawLabel: () => {},
});

/** Constant, so that the renderer is never created a second time; what depends on the theme or the size is set later. */
export const SETTINGS: Partial<Settings<NodeLook, EdgeLook>> = {
  allowInvalidContainer: true,
  renderLabels: false,
  renderEdgeLabels: false,
  enableEdgeEvents: true,
  zIndex: true,
  defaultNodeType: 'entity',
  defaultEdgeType: 'fact',
  nodeProgramClasses: { entity: EntityProgram },
  nodeHoverProgramClasses: { entity: NothingProgram as unknown as NodeProgramType<NodeLook, EdgeLook> },
  edgeProgramClasses: {
    fact: createFactEdgeProgram(10) as NonNullable<Settings<NodeLook, EdgeLook>['edgeProgramClasses']>[string],
    straight: createFactEdgeProgram(1) as NonNullable<Settings<NodeLook, EdgeLook>['edgeProgramClasses']>[string],
  },
  defaultDrawNodeHover: () => {},
  stagePadding: 18,
  minEdgeThickness: 1,
  minCameraRatio: 0.04,
  maxCameraRatio: 5,
  doubleClickZoomingRatio: 1.6,
  zoomDuration: 180,
  // Nodes grow a little when one goes near, but never into each other.
  zoomToSizeRatioFunction: (ratio) => (ratio < 1 ? Math.max(ratio ** 0.35, 0.6) : Math.sqrt(ratio)),
};

/** Above so many nodes hovering fades nothing; above so many lines they rest while the camera moves, and above more they cannot be pointed at. */
export const LARGE = { nodes: 1500, restingEdges: 1200, edges: 2500 };
