import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Raster } from '../../src/engine/visual/raster';

let ready: Promise<void> | null = null;

/** Loads the rasteriser; once a process. */
export function loadRasteriser(): Promise<void> {
  ready ??= initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return ready;
}

/**
 * An SVG as pixels with straight alpha, as a canvas would give them. Call `loadRasteriser` first.
 * @throws Error for text that is no SVG.
 */
export function drawRaster(svg: string, width: number): Raster {
  const drawing = new Resvg(svg, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } });
  const image = drawing.render();
  const raster = { width: image.width, height: image.height, pixels: straight(image.pixels) };
  image.free();
  drawing.free();
  return raster;
}

function straight(premultiplied: Uint8Array): Uint8Array {
  const pixels = new Uint8Array(premultiplied.length);
  for (let at = 0; at < pixels.length; at += 4) {
    const alpha = premultiplied[at + 3] as number;
    pixels[at + 3] = alpha;
    if (alpha === 0) continue;
    for (let k = at; k < at + 3; k++) pixels[k] = Math.min(255, Math.round(((premultiplied[k] as number) * 255) / alpha));
  }
  return pixels;
}
