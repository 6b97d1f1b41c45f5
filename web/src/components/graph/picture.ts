import type { Renderer } from './sigmaReact.ts';

const LAYERS = ['edges', 'nodes', 'labels'] as const;

/** A PNG of what the stage shows. The layers are copied in the same turn as they are drawn: WebGL keeps its picture no longer. */
export const pictureOf = (sigma: Renderer, background: string): Promise<Blob> => {
  sigma.refresh();
  const layers = sigma.getCanvases();
  const { width, height } = layers.nodes!;
  const sheet = document.createElement('canvas');
  sheet.width = width;
  sheet.height = height;
  const context = sheet.getContext('2d')!;
  context.fillStyle = background;
  context.fillRect(0, 0, width, height);
  for (const layer of LAYERS) context.drawImage(layers[layer]!, 0, 0, width, height);
  return new Promise((resolve, reject) => {
    sheet.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be drawn.'))), 'image/png');
  });
};
