import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { required } from '../../shared/kernel/assert.ts';
import type { PictureSpec } from '../../shared/documents/charts/picture-spec.ts';
import { ChartPicture } from '../charts/chart-picture.tsx';
import { slideLook } from '../charts/chart-look.ts';
import { loadMapGeometry } from '../charts/map/load-geometry.ts';
import { MapPicture } from '../charts/map/map-picture.tsx';
import { TilePicture } from '../charts/map/tile-picture.tsx';
import { embeddedFonts } from './embedded-fonts.ts';
import { pngOf } from './png-of.ts';
import { selfContainedSvg } from './self-contained-svg.ts';

/** What to draw. */
export interface DrawRequest {
  readonly spec: PictureSpec;
  readonly format: 'svg' | 'png';
  readonly widthPx: number;
  readonly heightPx: number;
  readonly scale: number;
}

/** Draws one chart or map with its frame and returns the SVG's text, or the PNG as base64. */
export async function drawChart({ spec, format, widthPx, heightPx, scale }: DrawRequest): Promise<string> {
  const place = required(document.getElementById('chart'), 'the page has a place for the chart');
  const root = createRoot(place);
  const size = { width: widthPx, height: heightPx };
  try {
    const picture = await pictureOf(spec, size);
    flushSync(() => root.render(picture));
    await nextFrame();
    await nextFrame();
    const drawn = required(place.querySelector('svg'), 'a chart is an SVG');
    const svg = selfContainedSvg(drawn, {
      spec,
      size,
      fonts: await embeddedFonts(place.textContent),
      ground: slideLook.ground,
    });
    return format === 'svg' ? svg : await pngOf(svg, { width: widthPx * scale, height: heightPx * scale });
  } finally {
    root.unmount();
  }
}

async function pictureOf(
  spec: PictureSpec,
  size: { readonly width: number; readonly height: number },
): Promise<ReactElement> {
  switch (spec.kind) {
    case 'district-map':
      return <MapPicture spec={spec} geometry={await loadMapGeometry()} size={size} look={slideLook} />;
    case 'tile-map':
      return <TilePicture spec={spec} size={size} look={slideLook} />;
    default:
      return <ChartPicture spec={spec} size={size} look={slideLook} prefix="fill" />;
  }
}

// recharts measures in effects and draws its shapes in the frame after.
function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}
