/** A drawing kept as a picture, with its size in CSS pixels. */
export interface Sprite {
  picture: HTMLCanvasElement;
  width: number;
  height: number;
}

const KEPT = 900;
const sprites = new Map<string, Sprite>();

/**
 * The picture that `draw` paints, painted once for each key and pixel density: outlined text costs software rendering some tenths of
 * a millisecond, a copy of its picture almost nothing. The longest unused go first. `draw` gets a context whose origin is the centre.
 */
export const spriteOf = (
  key: string,
  size: { width: number; height: number },
  draw: (context: CanvasRenderingContext2D) => void,
): Sprite => {
  const density = globalThis.devicePixelRatio || 1;
  const full = `${density} ${key}`;
  const known = sprites.get(full);
  if (known) {
    sprites.delete(full);
    sprites.set(full, known);
    return known;
  }
  const picture = document.createElement('canvas');
  picture.width = Math.max(1, Math.ceil(size.width * density));
  picture.height = Math.max(1, Math.ceil(size.height * density));
  const context = picture.getContext('2d')!;
  context.scale(density, density);
  context.translate(size.width / 2, size.height / 2);
  draw(context);
  const sprite = { picture, width: picture.width / density, height: picture.height / density };
  sprites.set(full, sprite);
  const oldest = sprites.keys().next().value;
  if (sprites.size > KEPT && oldest !== undefined) sprites.delete(oldest);
  return sprite;
};

/** Puts a sprite with its centre at a point, on whole pixels so that letters stay sharp. */
export const stamp = (context: CanvasRenderingContext2D, { picture, width, height }: Sprite, at: { x: number; y: number }): void => {
  const density = globalThis.devicePixelRatio || 1;
  const snap = (value: number) => Math.round(value * density) / density;
  context.drawImage(picture, snap(at.x - width / 2), snap(at.y - height / 2), width, height);
};
