import { EdgeProgram, type EdgeProgramType, type InstancedProgramDefinition, type ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { FRAGMENT_SHADER, KIND, VERTEX_SHADER } from './factEdgeShaders.ts';

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

/** Two triangles of a quad from `along` to `to`, over the full width. */
const quad = (along: number, to: number, kind: number): number[][] => [
  [along, -1, kind],
  [along, 1, kind],
  [to, -1, kind],
  [along, 1, kind],
  [to, 1, kind],
  [to, -1, kind],
];

const shapeOf = (segments: number): number[][] => [
  ...Array.from({ length: segments }, (_, n) => quad(n / segments, (n + 1) / segments, KIND.strip)).flat(),
  [0, -1, KIND.arrow],
  [0, 1, KIND.arrow],
  [1, 0, KIND.arrow],
  ...quad(0, 1, KIND.cross),
  ...quad(0, 1, KIND.cross + 1),
];

/** An edge program whose curves have so many segments: ten look round, one is a straight line for large graphs. */
export const createFactEdgeProgram = (segments: number): EdgeProgramType => {
  const shape = shapeOf(segments);
  return class FactEdgeProgram extends EdgeProgram<(typeof UNIFORMS)[number]> {
    getDefinition(): InstancedProgramDefinition<(typeof UNIFORMS)[number]> {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGL2RenderingContext;
      return {
        VERTICES: shape.length,
        VERTEX_SHADER_SOURCE: VERTEX_SHADER,
        FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER,
        METHOD: TRIANGLES,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_source', size: 2, type: FLOAT },
          { name: 'a_target', size: 2, type: FLOAT },
          { name: 'a_geometry', size: 4, type: FLOAT },
          { name: 'a_style', size: 4, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_shape', size: 3, type: FLOAT }],
        CONSTANT_DATA: shape,
      };
    }

    processVisibleItem(index: number, offset: number, source: NodeDisplayData, target: NodeDisplayData, edge: EdgeDisplayData): void {
      const look = edge as EdgeDisplayData & Partial<FactEdgeLook>;
      const values = [
        source.x,
        source.y,
        target.x,
        target.y,
        edge.size || 1,
        segments > 1 ? (look.bend ?? 0) : 0,
        source.size,
        target.size,
      ];
      values.push(look.period ?? 0, look.duty ?? 1, look.arrow ? 1 : 0, look.crossed ? 1 : 0, floatColor(edge.color), index);
      this.array.set(values, offset);
    }

    setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<(typeof UNIFORMS)[number]>): void {
      gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
      gl.uniform2f(uniformLocations.u_dimensions, params.width * params.pixelRatio, params.height * params.pixelRatio);
      gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio);
      gl.uniform1f(uniformLocations.u_pixelRatio, params.pixelRatio);
      gl.uniform1f(uniformLocations.u_minThickness, params.minEdgeThickness);
    }
  } as unknown as EdgeProgramType;
};
