import { type Lab, labDistance } from './oklab';
import type { Patch } from './patch';

export interface DominantColour {
  readonly lab: Lab;
  /** Of the thing's area, in (0, 1]. */
  readonly share: number;
}

export const mostDominantColours = 4;
const rounds = 10;
/** Colours nearer than this are one colour in two lights. */
const mergeWithin = 0.07;
/** Less of the thing than this is a seam or a label's print. */
const leastShare = 0.05;

interface Cluster {
  readonly lab: Lab;
  readonly weight: number;
}

/**
 * Up to four colours that make up the thing, largest share first: MPEG-7's Dominant Color Descriptor (ISO/IEC 15938-3; Manjunath et al. 2001),
 * by k-means in OKLab from cells chosen far from each other, near ones merged and small ones dropped.
 */
export function dominantColours({ lab, mask }: Patch): DominantColour[] {
  const cells: Cluster[] = [];
  mask.forEach((weight, cell) => {
    if (weight > 0.5) cells.push({ lab: [lab[cell * 3] as number, lab[cell * 3 + 1] as number, lab[cell * 3 + 2] as number], weight });
  });
  if (cells.length === 0) return [];
  let centres = farApart(cells, 2 * mostDominantColours);
  for (let round = 0; round < rounds; round++) centres = regroup(cells, centres);
  const merged = mergeNear(regrouped(cells, centres)).sort((one, other) => other.weight - one.weight);
  const total = cells.reduce((sum, { weight }) => sum + weight, 0);
  return merged
    .map(({ lab: colour, weight }) => ({ lab: colour, share: weight / total }))
    .filter(({ share }, at) => at === 0 || share >= leastShare)
    .slice(0, mostDominantColours);
}

/** The mean first, then each time the cell farthest from those chosen (Gonzalez 1985). */
function farApart(cells: readonly Cluster[], most: number): Lab[] {
  const chosen: Lab[] = [meanOf(cells).lab];
  const distance = cells.map(({ lab }) => labDistance(lab, chosen[0] as Lab));
  while (chosen.length < most) {
    const at = distance.indexOf(Math.max(...distance));
    if ((distance[at] as number) < mergeWithin) break;
    const next = (cells[at] as Cluster).lab;
    chosen.push(next);
    cells.forEach(({ lab }, cell) => {
      distance[cell] = Math.min(distance[cell] as number, labDistance(lab, next));
    });
  }
  return chosen;
}

const regroup = (cells: readonly Cluster[], centres: readonly Lab[]): Lab[] => regrouped(cells, centres).map(({ lab }) => lab);

/** Means of the cells nearest to each centre; centres without cells are dropped. */
function regrouped(cells: readonly Cluster[], centres: readonly Lab[]): Cluster[] {
  const groups = centres.map((): Cluster[] => []);
  for (const cell of cells) {
    const distances = centres.map((centre) => labDistance(centre, cell.lab));
    groups[distances.indexOf(Math.min(...distances))]?.push(cell);
  }
  return groups.filter((group) => group.length > 0).map(meanOf);
}

function mergeNear(clusters: readonly Cluster[]): Cluster[] {
  const merged: Cluster[] = [];
  for (const cluster of [...clusters].sort((one, other) => other.weight - one.weight)) {
    const near = merged.findIndex(({ lab }) => labDistance(lab, cluster.lab) < mergeWithin);
    if (near < 0) merged.push(cluster);
    else merged[near] = meanOf([merged[near] as Cluster, cluster]);
  }
  return merged;
}

function meanOf(clusters: readonly Cluster[]): Cluster {
  const weight = clusters.reduce((sum, cluster) => sum + cluster.weight, 0);
  const mean = (k: 0 | 1 | 2): number => clusters.reduce((sum, cluster) => sum + cluster.weight * cluster.lab[k], 0) / weight;
  return { lab: [mean(0), mean(1), mean(2)], weight };
}
