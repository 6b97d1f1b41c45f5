import type { ProgramInfo } from 'sigma/rendering';

/** What of sigma's programs is needed to bind one; protected there. */
interface Bindable {
  array: Float32Array;
  ATTRIBUTES: { name: string; size: number; type: number }[];
  bindAttribute(attribute: Bindable['ATTRIBUTES'][number], program: ProgramInfo, offset: number): number;
}

/** The array that each buffer holds, by its count of changes. */
const held = new WeakMap<WebGLBuffer, number>();

/**
 * Binds the vertices of a program and sends them only if they changed: `changes` counts that. sigma sends all at every frame.
 *
 * No program of ours is instanced: SwiftShader, which draws where there is no graphics card, makes a drawing of its own out of each
 * instance, some 20 microseconds for a node of three vertices, a fifth of a second for ten thousand.
 */
export const bindSteadily = (program: unknown, info: ProgramInfo, changes: number): void => {
  const { array, ATTRIBUTES } = program as Bindable;
  const { gl, buffer } = info;
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  let offset = 0;
  for (const attribute of ATTRIBUTES) offset += (program as Bindable).bindAttribute(attribute, info, offset);
  if (held.get(buffer) !== changes) gl.bufferData(gl.ARRAY_BUFFER, array, gl.DYNAMIC_DRAW);
  held.set(buffer, changes);
  gl.bindBuffer(gl.ARRAY_BUFFER, null);
};
