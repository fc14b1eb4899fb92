import { type BorderColour, borderCells, borderColours } from './borderColours';
import type { LabPicture } from './raster';

/** What was taken for the thing itself, and what was not. */
export interface Foreground {
  /** `[height, width]` in [0, 1]. */
  readonly mask: Float32Array;
  /**
   * `transparency`: the picture says itself what is background. `border`: what looks like its border and hangs together with it is
   * background. `centre`: nothing could be told apart, so that the middle counts more than the rim.
   */
  readonly how: 'transparency' | 'border' | 'centre';
}

/** Below the first a cell counts as empty (our drawings' ground shadows have 0.15), from the second on as wholly there. */
const alphaFrom = 0.2;
const alphaTo = 0.5;
/** Share of see-through cells from which on transparency means background. */
const transparentFrom = 0.05;
/** Parts smaller than this share of the largest are specks. */
const speckBelow = 0.1;
/** Less of the picture than the first, or more than the second, is no thing in front of anything. */
const leastShare = 0.015;
const mostShare = 0.96;
/** Within a shade running over the background, cells this near to their neighbour are followed. */
const shadeStep = 0.012;

export function findForeground(picture: LabPicture): Foreground {
  const { alpha } = picture;
  const empty = alpha.reduce((sum, value) => sum + (value < alphaTo ? 1 : 0), 0) / alpha.length;
  if (empty >= transparentFrom) {
    const mask = alpha.map((value) => Math.min(1, Math.max(0, (value - alphaFrom) / (alphaTo - alphaFrom))));
    if (mask.some((value) => value > 0)) return { mask, how: 'transparency' };
  }
  const mask = withoutSpecks(picture, floodFromBorder(picture));
  const share = mask.reduce((sum, value) => sum + value, 0) / mask.length;
  return share < leastShare || share > mostShare ? { mask: centreMask(picture), how: 'centre' } : { mask, how: 'border' };
}

/**
 * Region growing (Adams & Bischof 1994) from the border's cells: a neighbour belongs to the background when it is like one of the border's
 * colours, or nearly so and hardly different from the cell it was reached from, as in the shade a lamp leaves on a wall. It grows by
 * blocks of three by three cells, so that it does not leak through the gaps of a pale outline.
 */
function floodFromBorder(picture: LabPicture): Float32Array {
  const { width, height, lab } = picture;
  const strangeness = strangenessOf(picture, borderColours(picture));
  const blocks = strangestOfBlocks(strangeness, width, height);
  const reached = new Uint8Array(width * height);
  const queue = borderCells(width, height).filter((cell) => (blocks[cell] as number) < 1);
  for (const cell of queue) reached[cell] = 1;
  for (let at = 0; at < queue.length; at++) {
    const cell = queue[at] as number;
    forNeighbours(cell, width, height, (next) => {
      if (reached[next] === 1) return;
      const strange = blocks[next] as number;
      if (strange >= 2 || (strange >= 1 && cellDistance(lab, cell, next) >= shadeStep)) return;
      reached[next] = 1;
      queue.push(next);
    });
  }
  const mask = new Float32Array(width * height).fill(1);
  // The middles of blocks were reached; their rims are background where they look like it.
  for (const cell of queue) {
    forBlock(cell, width, height, (near) => {
      if ((strangeness[near] as number) < 2) mask[near] = 0;
    });
  }
  return mask;
}

/** Distance of each cell to the nearest colour of the border, in units of its tolerance. */
function strangenessOf({ width, height, lab }: LabPicture, colours: readonly BorderColour[]): Float32Array {
  return Float32Array.from({ length: width * height }, (_, cell) => {
    let least = Number.POSITIVE_INFINITY;
    for (const { colourAt, tolerance } of colours) {
      const colour = colourAt((cell % width) / width, Math.floor(cell / width) / height);
      // Shadows change lightness, seldom colour.
      const l = 0.7 * ((lab[cell * 3] as number) - colour[0]);
      const a = (lab[cell * 3 + 1] as number) - colour[1];
      const b = (lab[cell * 3 + 2] as number) - colour[2];
      least = Math.min(least, Math.sqrt(l * l + a * a + b * b) / tolerance);
    }
    return least;
  });
}

function strangestOfBlocks(strangeness: Float32Array, width: number, height: number): Float32Array {
  return strangeness.map((value, cell) => {
    let most = value;
    forBlock(cell, width, height, (near) => {
      most = Math.max(most, strangeness[near] as number);
    });
    return most;
  });
}

/** The cell and those about it. */
function forBlock(cell: number, width: number, height: number, visit: (cell: number) => void): void {
  const x = cell % width;
  const y = Math.floor(cell / width);
  for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++) {
    for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column++) visit(row * width + column);
  }
}

function cellDistance(lab: Float32Array, one: number, other: number): number {
  let squares = 0;
  for (let k = 0; k < 3; k++) squares += ((lab[one * 3 + k] as number) - (lab[other * 3 + k] as number)) ** 2;
  return Math.sqrt(squares);
}

function forNeighbours(cell: number, width: number, height: number, visit: (cell: number) => void): void {
  const x = cell % width;
  if (x > 0) visit(cell - 1);
  if (x < width - 1) visit(cell + 1);
  if (cell >= width) visit(cell - width);
  if (cell < width * (height - 1)) visit(cell + width);
}

/** Keeps the connected parts that are not small beside the largest one. */
function withoutSpecks({ width, height }: LabPicture, mask: Float32Array): Float32Array {
  const parts: number[][] = [];
  const seen = new Uint8Array(mask.length);
  for (let start = 0; start < mask.length; start++) {
    if (mask[start] === 0 || seen[start] === 1) continue;
    const part = [start];
    seen[start] = 1;
    for (let at = 0; at < part.length; at++) {
      forNeighbours(part[at] as number, width, height, (next) => {
        if (mask[next] === 0 || seen[next] === 1) return;
        seen[next] = 1;
        part.push(next);
      });
    }
    parts.push(part);
  }
  const largest = parts.reduce((most, part) => Math.max(most, part.length), 0);
  const kept = new Float32Array(mask.length);
  for (const part of parts) if (part.length >= speckBelow * largest) for (const cell of part) kept[cell] = 1;
  return kept;
}

/** A Gaussian about the middle, a third of the side wide. */
function centreMask({ width, height }: LabPicture): Float32Array {
  const away = (at: number, size: number): number => ((at + 0.5) / size - 0.5) / 0.33;
  return Float32Array.from({ length: width * height }, (_, cell) =>
    Math.exp(-0.5 * (away(cell % width, width) ** 2 + away(Math.floor(cell / width), height) ** 2)),
  );
}
