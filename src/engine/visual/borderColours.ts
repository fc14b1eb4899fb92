import { type Lab, labDistance } from './oklab';
import type { LabPicture } from './raster';

export interface BorderColour {
  /** At a place given in shares of width and height: light from one side makes it change across the picture. */
  readonly colourAt: (x: number, y: number) => Lab;
  /** OKLab distance within which a cell counts as this colour. */
  readonly tolerance: number;
}

/** Wall and table, perhaps a cloth: more colours would eat into the thing. */
const mostColours = 3;
/** A colour with less of the border than this may be the thing itself, reaching out of the picture. */
const leastShare = 0.12;
/** A cell farther than this from every colour so far begins another. */
const splitFrom = 0.06;
const rounds = 8;
const leastTolerance = 0.02;
const mostTolerance = 0.1;
/** Holds planes towards level ones: a group in one corner says nothing about slopes. In squared shares of the picture's side. */
const levelling = 0.01;

interface BorderCell {
  readonly lab: Lab;
  readonly x: number;
  readonly y: number;
}

/** Cells of the outermost ring, a twentieth of the shorter side wide. */
export function borderCells(width: number, height: number): number[] {
  const ring = Math.max(1, Math.round(Math.min(width, height) / 20));
  const cells: number[] = [];
  for (let cell = 0; cell < width * height; cell++) {
    const x = cell % width;
    const y = Math.floor(cell / width);
    if (x < ring || y < ring || x >= width - ring || y >= height - ring) cells.push(cell);
  }
  return cells;
}

/**
 * Up to three colours that make up the border, each a plane over the picture: k-planes, that is Lloyd's k-means (1982) with a plane fitted by
 * least squares in place of the mean. One plane is tried first, others begin where it fits worst. The tolerance grows with the noise that a
 * plane leaves.
 */
export function borderColours({ width, height, lab }: LabPicture): BorderColour[] {
  const cells = borderCells(width, height).map(
    (cell): BorderCell => ({
      lab: [lab[cell * 3] as number, lab[cell * 3 + 1] as number, lab[cell * 3 + 2] as number],
      x: (cell % width) / width,
      y: Math.floor(cell / width) / height,
    }),
  );
  let planes = [planeThrough(cells)];
  while (planes.length < mostColours) {
    const worst = cells.reduce((far, cell) => (misfit(planes, cell) > misfit(planes, far) ? cell : far));
    if (misfit(planes, worst) < splitFrom) break;
    planes.push(() => worst.lab);
    for (let round = 0; round < rounds; round++) planes = groupByPlane(cells, planes).map(planeThrough);
  }
  return groupByPlane(cells, planes)
    .filter((group) => group.length >= leastShare * cells.length)
    .map((group) => {
      const colourAt = planeThrough(group);
      const noise = group.reduce((sum, { lab, x, y }) => sum + labDistance(lab, colourAt(x, y)), 0) / group.length;
      return { colourAt, tolerance: Math.min(mostTolerance, leastTolerance + 2 * noise) };
    });
}

type Plane = BorderColour['colourAt'];

const misfit = (planes: readonly Plane[], { lab, x, y }: BorderCell): number =>
  Math.min(...planes.map((plane) => labDistance(plane(x, y), lab)));

/** Groups without cells are dropped. */
function groupByPlane(cells: readonly BorderCell[], planes: readonly Plane[]): BorderCell[][] {
  const groups = planes.map((): BorderCell[] => []);
  for (const cell of cells) {
    const distances = planes.map((plane) => labDistance(plane(cell.x, cell.y), cell.lab));
    groups[distances.indexOf(Math.min(...distances))]?.push(cell);
  }
  return groups.filter((group) => group.length > 0);
}

function planeThrough(cells: readonly BorderCell[]): Plane {
  const mean = (value: (cell: BorderCell) => number): number => cells.reduce((sum, cell) => sum + value(cell), 0) / cells.length;
  const middleX = mean(({ x }) => x);
  const middleY = mean(({ y }) => y);
  const xx = levelling + mean(({ x }) => (x - middleX) ** 2);
  const yy = levelling + mean(({ y }) => (y - middleY) ** 2);
  const xy = mean(({ x, y }) => (x - middleX) * (y - middleY));
  const channels = ([0, 1, 2] as const).map((k) => {
    const middle = mean(({ lab }) => lab[k]);
    const xv = mean(({ x, lab }) => (x - middleX) * (lab[k] - middle));
    const yv = mean(({ y, lab }) => (y - middleY) * (lab[k] - middle));
    const determinant = xx * yy - xy * xy;
    const [slopeX, slopeY] = [(yy * xv - xy * yv) / determinant, (xx * yv - xy * xv) / determinant];
    return (x: number, y: number): number => middle + slopeX * (x - middleX) + slopeY * (y - middleY);
  });
  const [l, a, b] = channels as [Channel, Channel, Channel];
  return (x, y) => [l(x, y), a(x, y), b(x, y)];
}

type Channel = (x: number, y: number) => number;
