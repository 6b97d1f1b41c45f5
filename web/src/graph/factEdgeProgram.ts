import { EdgeProgram, type EdgeProgramType, type ProgramDefinition, type ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { FRAGMENT_SHADER, KIND, VERTEX_SHADER } from './factEdgeShaders.ts';
import { isMoving, restingStages } from './moving.ts';
import { bindSteadily } from './steady.ts';

/** What an edge carries beside sigma's own: see `strandAttributes`. */
export interface FactEdgeLook {
  /** Height of the curve's control point over the chord, as a share of the chord. */
  bend: number;
  /** Length of dash and gap in CSS pixels (0: drawn through), and the share that is drawn. */
  period: number;
  duty: number;
  arrow: boolean;
  crossed: boolean;
}

const UNIFORMS = ['u_matrix', 'u_dimensions', 'u_sizeRatio', 'u_pixelRatio', 'u_minThickness'] as const;
type Uniform = (typeof UNIFORMS)[number];

/** Two triangles of a quad from `along` to `to`, over the full width. */
const quad = (along: number, to: number, kind: number): number[][] => [
  [along, -1, kind],
  [along, 1, kind],
  [to, -1, kind],
  [along, 1, kind],
  [to, 1, kind],
  [to, -1, kind],
];

interface Shape {
  /** Ten look round, one is a straight line for large graphs. */
  segments: number;
  /** Whether some are crossed; the bars cost as much as all the rest of a straight line. */
  crosses: boolean;
}

const shapeOf = ({ segments, crosses }: Shape): number[][] => [
  ...Array.from({ length: segments }, (_, n) => quad(n / segments, (n + 1) / segments, KIND.strip)).flat(),
  [0, -1, KIND.arrow],
  [0, 1, KIND.arrow],
  [1, 0, KIND.arrow],
  ...(crosses ? [...quad(0, 1, KIND.cross), ...quad(0, 1, KIND.cross + 1)] : []),
];

/** Floats of a vertex: its place in the shape, then what it shares with all others of its line. */
const FLOATS = 16;

/** An edge program of this shape. It draws once, as nothing is found by reading pixels back; see `usePointing`. */
export const createFactEdgeProgram = ({ segments, crosses }: Shape): EdgeProgramType => {
  const shape = shapeOf({ segments, crosses });
  return class FactEdgeProgram extends EdgeProgram<Uniform> {
    changes = 0;

    constructor(...[gl, , renderer]: ConstructorParameters<EdgeProgramType>) {
      super(gl, null, renderer as never);
    }

    getDefinition(): ProgramDefinition<Uniform> {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGL2RenderingContext;
      return {
        VERTICES: shape.length,
        VERTEX_SHADER_SOURCE: VERTEX_SHADER,
        FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER,
        METHOD: TRIANGLES,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_shape', size: 3, type: FLOAT },
          { name: 'a_source', size: 2, type: FLOAT },
          { name: 'a_target', size: 2, type: FLOAT },
          { name: 'a_geometry', size: 4, type: FLOAT },
          { name: 'a_style', size: 4, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
      };
    }

    override process(...line: Parameters<EdgeProgram['process']>): void {
      this.changes++;
      super.process(...line);
    }

    processVisibleItem(_: number, start: number, source: NodeDisplayData, target: NodeDisplayData, edge: EdgeDisplayData): void {
      const look = edge as EdgeDisplayData & Partial<FactEdgeLook>;
      const { x, y, size } = source;
      const shared = [x, y, target.x, target.y, edge.size || 1, segments > 1 ? (look.bend ?? 0) : 0, size, target.size];
      shared.push(look.period ?? 0, look.duty ?? 1, look.arrow ? 1 : 0, look.crossed ? 1 : 0, floatColor(edge.color));
      for (const [n, vertex] of shape.entries()) {
        this.array.set(vertex, start + n * FLOATS);
        this.array.set(shared, start + n * FLOATS + vertex.length);
      }
    }

    override render(params: RenderParams): void {
      const stage = this.renderer as unknown as Parameters<typeof isMoving>[0];
      if (!restingStages.has(stage) || !isMoving(stage)) super.render(params);
    }

    override bindProgram(info: ProgramInfo): void {
      bindSteadily(this, info, this.changes);
    }

    setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
      gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
      gl.uniform2f(uniformLocations.u_dimensions, params.width * params.pixelRatio, params.height * params.pixelRatio);
      gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio);
      gl.uniform1f(uniformLocations.u_pixelRatio, params.pixelRatio);
      gl.uniform1f(uniformLocations.u_minThickness, params.minEdgeThickness);
    }
  } as unknown as EdgeProgramType;
};
