/**
 * Shaders of a fact's edge: a quadratic Bézier drawn as a strip of segments, clamped to the rims of its nodes, with dashes, an arrow head and a
 * cross for a negated fact. Working on the strip instead of a bounding box touches few pixels, which is what software rendering pays for.
 * Lengths are physical pixels. Colours leave premultiplied, as sigma blends them.
 */

/** Kinds of vertex: on the strip, on the arrow head, on a bar of the cross. */
export const KIND = { strip: 0, arrow: 1, cross: 2 } as const;

export const VERTEX_SHADER = /* glsl */ `
attribute vec3 a_shape;     // along 0…1, side -1…1, kind
attribute vec2 a_source;
attribute vec2 a_target;
attribute vec4 a_geometry;  // thickness, bend, source radius, target radius
attribute vec4 a_style;     // dash period (0: none), share drawn, arrow head (0/1), cross (0/1)
attribute vec4 a_color;

uniform mat3 u_matrix;
uniform vec2 u_dimensions;
uniform float u_sizeRatio;
uniform float u_pixelRatio;
uniform float u_minThickness;

varying vec4 v_color;
varying float v_across;
varying float v_half;
varying float v_along;
varying vec2 v_dash;

const float FEATHER = 1.0;

vec2 toPixels(vec2 position) {
  return ((u_matrix * vec3(position, 1.0)).xy + 1.0) * u_dimensions * 0.5;
}
vec2 curve(vec2 a, vec2 b, vec2 c, float t) {
  return mix(mix(a, b, t), mix(b, c, t), t);
}
vec2 heading(vec2 a, vec2 b, vec2 c, float t) {
  vec2 d = mix(b - a, c - b, t);
  return d / max(length(d), 0.0001);
}

void main() {
  vec2 a = toPixels(a_source);
  vec2 c = toPixels(a_target);
  vec2 chord = c - a;
  float straight = max(length(chord), 0.0001);
  vec2 b = (a + c) * 0.5 + vec2(-chord.y, chord.x) * a_geometry.y;
  float hull = length(b - a) + length(c - b);
  float len = (2.0 * straight + hull) / 3.0;

  float scale = u_pixelRatio / u_sizeRatio;
  float thickness = max(u_minThickness * u_pixelRatio, a_geometry.x * scale);
  float head = a_style.z * min((5.0 + 2.4 * a_geometry.x) * scale, 0.4 * len);
  float start = min((a_geometry.z * scale + u_pixelRatio) / hull, 0.5);
  float tip = max(1.0 - (a_geometry.w * scale + 1.5 * u_pixelRatio) / hull, 0.5);
  float end = max(tip - head / hull, start);

  float along = a_shape.x;
  float side = a_shape.y;
  vec2 position;
  v_half = thickness * 0.5;
  v_dash = a_style.xy * vec2(u_pixelRatio, 1.0);
  v_along = 0.0;
  v_across = 0.0;
  if (a_shape.z < 0.5) {
    float t = mix(start, end, along);
    vec2 dir = heading(a, b, c, t);
    v_across = side * (v_half + FEATHER);
    v_along = (t - start) * len;
    position = curve(a, b, c, t) + vec2(-dir.y, dir.x) * v_across;
  } else if (a_shape.z < 1.5) {
    vec2 base = curve(a, b, c, end);
    vec2 point = curve(a, b, c, tip);
    vec2 dir = (point - base) / max(length(point - base), 0.0001);
    position = mix(base, point, along) + vec2(-dir.y, dir.x) * side * head * 0.42;
    v_dash = vec2(0.0);
  } else {
    float t = mix(start, tip, 0.5);
    vec2 dir = heading(a, b, c, t);
    // Bars at ±45° to the line: kind 2 and 3.
    vec2 bar = a_shape.z < 2.5 ? vec2(dir.x - dir.y, dir.x + dir.y) : vec2(dir.x + dir.y, dir.y - dir.x);
    bar *= 0.7071;
    float reach = a_style.w * (4.2 + 0.8 * a_geometry.x) * scale;
    v_half = a_style.w * max(1.7, a_geometry.x) * scale * 0.5;
    v_across = side * (v_half + FEATHER * a_style.w);
    position = curve(a, b, c, t) + bar * (along * 2.0 - 1.0) * reach + vec2(-bar.y, bar.x) * v_across;
    v_dash = vec2(0.0);
  }
  gl_Position = vec4(position / u_dimensions * 2.0 - 1.0, 0.0, 1.0);

  v_color = a_color;
  v_color.a *= 255.0 / 254.0;
}
`;

export const FRAGMENT_SHADER = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying float v_across;
varying float v_half;
varying float v_along;
varying vec2 v_dash;

void main() {
  if (v_dash.x > 0.0 && fract(v_along / v_dash.x) > v_dash.y) discard;
  float cover = 1.0 - smoothstep(v_half - 0.5, v_half + 0.75, abs(v_across));
  float alpha = v_color.a * cover;
  gl_FragColor = vec4(v_color.rgb * alpha, alpha);
}
`;
