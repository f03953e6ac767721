import { required } from '../../shared/kernel/assert.ts';
import { base64Of } from './embedded-fonts.ts';

/** Paints a self-contained SVG at a size in device pixels and returns the PNG as base64. */
export async function pngOf(svg: string, size: { readonly width: number; readonly height: number }): Promise<string> {
  const image = new Image(size.width, size.height);
  image.src = `data:image/svg+xml;base64,${base64Of(new TextEncoder().encode(svg))}`;
  await image.decode();
  const canvas = new OffscreenCanvas(size.width, size.height);
  required(canvas.getContext('2d'), 'a canvas has a drawing context').drawImage(image, 0, 0, size.width, size.height);
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return base64Of(new Uint8Array(await blob.arrayBuffer()));
}
