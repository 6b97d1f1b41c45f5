import { NodeProgram, type NodeProgramType, type ProgramDefinition, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { bindSteadily } from './steady.ts';

const UNIFORMS = ['u_matrix', 'u_dimensions', 'u_sizeRatio', 'u_pixelRatio'] as const;
type Uniform = (typeof UNIFORMS)[number];

const VERTEX_SHADER = /* glsl */ `
attribute vec2 a_position;
attribute vec4 a_disc;   // corner (unit vector), radius, width of the ring: the last two in CSS pixels
attribute vec4 a_color;
attribute vec4 a_ring;

uniform mat3 u_matrix;
uniform vec2 u_dimensions;
uniform float u_sizeRatio;
uniform float u_pixelRatio;

varying vec4 v_color;
varying vec4 v_ring;
varying vec2 v_offset;
varying vec2 v_radii;

void main() {
  vec2 center = ((u_matrix * vec3(a_position, 1.0)).xy + 1.0) * u_dimensions * 0.5;
  float radius = a_disc.z * u_pixelRatio / u_sizeRatio;
  // The triangle around a disc reaches twice its radius; a point has no corner and is as wide as the disc.
  v_offset = a_disc.xy * 2.0 * (radius + 1.0);
  v_radii = vec2(radius, radius - a_disc.w * u_pixelRatio);
  gl_PointSize = 2.0 * radius + 1.0;
  gl_Position = vec4((center + v_offset) / u_dimensions * 2.0 - 1.0, 0.0, 1.0);
  v_color = a_color;
  v_ring = a_ring;
}
`;

const RINGED = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec4 v_ring;
varying vec2 v_offset;
varying vec2 v_radii;

void main() {
  float distance = length(v_offset);
  if (distance > v_radii.x + 0.75) discard;
  vec4 color = mix(v_color, v_ring, smoothstep(v_radii.y - 0.5, v_radii.y + 0.5, distance));
  float alpha = 1.0 - smoothstep(v_radii.x - 0.5, v_radii.x + 0.75, distance);
  gl_FragColor = vec4(color.rgb * alpha, alpha);
}
`;

/** Of a dot the ring would be half a pixel in the colour of the ground: left out, as it keeps dots apart. */
const PLAIN = /* glsl */ `
precision mediump float;
varying vec4 v_color;
varying vec2 v_radii;

void main() {
  float alpha = clamp(v_radii.y + 0.5 - length(gl_PointCoord - 0.5) * (2.0 * v_radii.x + 1.0), 0.0, 1.0);
  gl_FragColor = vec4(v_color.rgb * alpha, alpha);
}
`;

const POINT = [[0, 0]] as const;
const CORNERS = [0, 1, 2].map((n) => [Math.cos((n * 2 * Math.PI) / 3), Math.sin((n * 2 * Math.PI) / 3)] as const);

interface Form {
  corners: readonly (readonly [number, number])[];
  /** Which of WebGL's primitives. */
  method: 'TRIANGLES' | 'POINTS';
  shader: string;
}

/** A disc with a ring; see `bindSteadily` for why none is an instance. */
const createDiscProgram = ({ corners, method, shader }: Form): NodeProgramType =>
  class DiscProgram extends NodeProgram<Uniform> {
    changes = 0;

    constructor(...[gl, , renderer]: ConstructorParameters<NodeProgramType>) {
      // Nothing is found by reading pixels back, see `usePointing`: no second drawing for it.
      super(gl, null, renderer as never);
    }

    getDefinition(): ProgramDefinition<Uniform> {
      const { FLOAT, UNSIGNED_BYTE } = WebGL2RenderingContext;
      return {
        VERTICES: corners.length,
        VERTEX_SHADER_SOURCE: VERTEX_SHADER,
        FRAGMENT_SHADER_SOURCE: shader,
        METHOD: WebGL2RenderingContext[method],
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_position', size: 2, type: FLOAT },
          { name: 'a_disc', size: 4, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_ring', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
      };
    }

    override process(index: number, offset: number, node: NodeDisplayData): void {
      this.changes++;
      super.process(index, offset, node);
    }

    processVisibleItem(_: number, start: number, node: NodeDisplayData): void {
      const { ring, ringSize } = node as NodeDisplayData & { ring?: string; ringSize?: number };
      const color = floatColor(node.color);
      const rim = floatColor(ring ?? node.color);
      for (const [n, [x, y]] of corners.entries())
        this.array.set([node.x, node.y, x, y, node.size, ringSize ?? 0, color, rim], start + n * 8);
    }

    override bindProgram(info: ProgramInfo): void {
      bindSteadily(this, info, this.changes);
    }

    setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
      gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
      gl.uniform2f(uniformLocations.u_dimensions, params.width * params.pixelRatio, params.height * params.pixelRatio);
      gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio);
      gl.uniform1f(uniformLocations.u_pixelRatio, params.pixelRatio);
    }
  } as unknown as NodeProgramType;

export const discProgram = createDiscProgram({ corners: CORNERS, method: 'TRIANGLES', shader: RINGED });
/** For small discs in their thousands: a third of the vertices. It goes when its centre leaves the stage, which nobody sees of a small one. */
export const dotProgram = createDiscProgram({
  corners: POINT,
  method: 'POINTS',
  shader: PLAIN,
});
