import { lowFrequencies } from './cosineTransform';
import { type Patch, patchSize } from './patch';
import { toUnit } from './unitVector';

/** Directions of an edge (upright, rising, level, falling), and cells a side that edges are counted in. */
const directions = 4;
const cells = 4;
/** Of the 16 cells of each direction this many frequencies are kept. */
const frequencies = 6;
export const edgeLayoutLength = directions * frequencies;

/** The outline is one edge among others: a mask's step counts as this step of lightness. */
const outlineStep = 0.3;
/** Steps of colour beside steps of lightness; OKLab's a and b span less. */
const colourStep = 2;
/** Weaker ones are noise. */
const leastStep = 0.02;

/**
 * Which way edges run, and where `[24]`: per direction the strength of edges in 4 × 4 cells, shared out to neighbouring cells and directions
 * as in HOG (Dalal & Triggs 2005), of which six frequencies are kept (MPEG-7's Edge Histogram Descriptor takes the same 4 × 4 cells with
 * five kinds of edge: 80 numbers). Square roots keep one strong outline from drowning all else; scaled to length 1, less the value of
 * equally strong edges everywhere. At each point the channel with the strongest step speaks: L, a, b or the mask.
 */
export function edgeLayout(patch: Patch): Float32Array {
  const strength = edgeStrength(patch);
  const out = new Float32Array(edgeLayoutLength);
  for (let direction = 0; direction < directions; direction++) {
    const grid = strength.subarray(direction * cells * cells, (direction + 1) * cells * cells).map(Math.sqrt);
    out.set(lowFrequencies(grid, cells, frequencies), direction * frequencies);
  }
  const unit = toUnit(out);
  // A thing without any edge is as far from all of them.
  return unit.map((value, at) => (at % frequencies === 0 ? value - Math.sqrt(1 / directions) : value));
}

/** `[directions, cells, cells]`. */
function edgeStrength(patch: Patch): Float32Array {
  const out = new Float32Array(directions * cells * cells);
  const step: Step = { x: 0, y: 0, size: 0 };
  for (let y = 0; y < patchSize; y++) {
    for (let x = 0; x < patchSize; x++) {
      strongestStep(patch, x, y, step);
      if (step.size < leastStep) continue;
      const turn = ((Math.atan2(step.y, step.x) / Math.PI + 1) % 1) * directions;
      const first = Math.floor(turn) % directions;
      const towardsNext = turn - Math.floor(turn);
      share(out, first, x, y, step.size * (1 - towardsNext));
      share(out, (first + 1) % directions, x, y, step.size * towardsNext);
    }
  }
  return out;
}

/** Adds to the up to four cells about a point, by nearness to their centres. */
function share(out: Float32Array, direction: number, x: number, y: number, amount: number): void {
  const column = ((x + 0.5) / patchSize) * cells - 0.5;
  const row = ((y + 0.5) / patchSize) * cells - 0.5;
  for (let corner = 0; corner < 4; corner++) {
    const atColumn = Math.floor(column) + (corner & 1);
    const atRow = Math.floor(row) + (corner >> 1);
    if (atColumn < 0 || atRow < 0 || atColumn >= cells || atRow >= cells) continue;
    const at = (direction * cells + atRow) * cells + atColumn;
    out[at] = (out[at] as number) + amount * (1 - Math.abs(column - atColumn)) * (1 - Math.abs(row - atRow));
  }
}

interface Step {
  x: number;
  y: number;
  size: number;
}

function strongestStep({ lab, mask }: Patch, x: number, y: number, step: Step): void {
  const left = y * patchSize + Math.max(0, x - 1);
  const right = y * patchSize + Math.min(patchSize - 1, x + 1);
  const above = Math.max(0, y - 1) * patchSize + x;
  const below = Math.min(patchSize - 1, y + 1) * patchSize + x;
  step.size = 0;
  for (let k = 0; k < 3; k++) {
    const weight = k === 0 ? 1 : colourStep;
    const across = weight * ((lab[right * 3 + k] as number) - (lab[left * 3 + k] as number));
    const down = weight * ((lab[below * 3 + k] as number) - (lab[above * 3 + k] as number));
    keepLarger(step, across, down);
  }
  // Beyond the patch there is nothing: a thing that fills it ends there.
  const across = (x + 1 < patchSize ? (mask[right] as number) : 0) - (x > 0 ? (mask[left] as number) : 0);
  const down = (y + 1 < patchSize ? (mask[below] as number) : 0) - (y > 0 ? (mask[above] as number) : 0);
  keepLarger(step, outlineStep * across, outlineStep * down);
}

function keepLarger(step: Step, x: number, y: number): void {
  const size = Math.hypot(x, y);
  if (size <= step.size) return;
  step.x = x;
  step.y = y;
  step.size = size;
}
