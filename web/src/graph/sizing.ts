/**
 * Radius of a node in CSS pixels at the first view; by the root of its degree, so that areas compare. In a crowd (a factor of
 * `crowding`) the many shrink, and less so those that the rest hangs on.
 */
export const radiusOf = (degree: number, largest: number, crowd = 1): number =>
  6.5 * crowd + 15.5 * Math.sqrt((degree * crowd) / Math.max(largest, 12));

/** Factor on radii and widths where there are so many nodes that they could not lie side by side: 1 up to 600, 0.3 from 6,700. */
export const crowding = (nodes: number): number => Math.max(0.3, Math.min(1, Math.sqrt(600 / Math.max(1, nodes))));

/** Width of a line in CSS pixels, by how many claims state it. */
export const widthOf = (claims: number): number => Math.min(1.3 + 0.55 * Math.log2(Math.max(1, claims)), 4);
