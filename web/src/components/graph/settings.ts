import { type EdgeProgramType, NodePointProgram } from 'sigma/rendering';
import type { Settings } from 'sigma/settings';
import type { EdgeLook, NodeLook } from '../../graph/contents.ts';
import { discProgram, dotProgram } from '../../graph/discProgram.ts';
import { createFactEdgeProgram } from '../../graph/factEdgeProgram.ts';

/** sigma draws a hovered node once more, above its mark; a program that draws nothing keeps the mark in sight. */
class NothingProgram extends NodePointProgram {
  override render(): void {}
}

type NodePrograms = NonNullable<Settings<NodeLook, EdgeLook>['nodeProgramClasses']>;
type EdgePrograms = NonNullable<Settings<NodeLook, EdgeLook>['edgeProgramClasses']>;

/** Lines that are not drawn at this zoom cost nothing here; hidden ones sigma would send to be drawn at no size. */
class UnseenProgram {
  drawLabel = () => {};
  process(): void {}
  reallocate(): void {}
  render(): void {}
  kill(): void {}
}

/** Constant, so that the renderer is never created a second time; what depends on the theme or the size is set later. */
export const SETTINGS: Partial<Settings<NodeLook, EdgeLook>> = {
  allowInvalidContainer: true,
  renderLabels: false,
  renderEdgeLabels: false,
  enableEdgeEvents: true,
  zIndex: true,
  defaultNodeType: 'disc',
  defaultEdgeType: 'straight',
  nodeProgramClasses: { disc: discProgram, dot: dotProgram } as unknown as NodePrograms,
  nodeHoverProgramClasses: { disc: NothingProgram, dot: NothingProgram } as unknown as NodePrograms,
  edgeProgramClasses: {
    curved: createFactEdgeProgram({ segments: 10, crosses: false }),
    curvedCrossed: createFactEdgeProgram({ segments: 10, crosses: true }),
    straight: createFactEdgeProgram({ segments: 1, crosses: false }),
    straightCrossed: createFactEdgeProgram({ segments: 1, crosses: true }),
    unseen: UnseenProgram as unknown as EdgeProgramType,
  } as unknown as EdgePrograms,
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

/** Above so many nodes hovering fades nothing; above so many lines they rest while the camera moves. */
export const LARGE = { nodes: 1500, restingEdges: 1200 };
