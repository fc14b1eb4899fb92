import type { Motif } from './motif';
import { animals } from './motifsAnimals';
import { plants } from './motifsPlants';
import { signs } from './motifsSigns';
import { things } from './motifsThings';
import { dot, group, line, times } from './svg';

const motifs: ReadonlyMap<string, Motif> = new Map(Object.entries({ ...plants, ...animals, ...things, ...signs }));

export const motifNames: ReadonlySet<string> = new Set(motifs.keys());

/** Motifs that cover a surface instead of standing on it as one sign. */
const patterns = new Set(['stripes', 'dots', 'check']);
export const isPattern = (motif: string | undefined): boolean => motif !== undefined && patterns.has(motif);

/** A sign of the given width about a centre; nothing for an unknown motif. */
export function drawMotif(motif: string | undefined, cx: number, cy: number, size: number, a: string, b: string): string {
  const draw = motif === undefined ? undefined : motifs.get(motif);
  return draw ? group(`translate(${cx} ${cy}) scale(${size / 100})`, draw(a, b)) : '';
}

/** A pattern over a box; cut it to the object's outline. */
export function drawPattern(motif: string, x: number, y: number, w: number, h: number, colour: string, step: number): string {
  if (motif === 'dots') {
    return times(Math.ceil(h / step) + 1, (row) =>
      times(Math.ceil(w / step) + 1, (column) => dot(x + step * (column + (row % 2) / 2), y + step * row, step * 0.22, colour)),
    );
  }
  const across = times(Math.ceil(h / step), (i) => `M${x} ${y + step * (i + 0.5)}h${w}`);
  if (motif === 'stripes') return line(across, colour, step * 0.45, ' stroke-linecap="butt"');
  const down = times(Math.ceil(w / step), (i) => `M${x + step * (i + 0.5)} ${y}v${h}`);
  return line(across, colour, step * 0.42, ' stroke-opacity=".5"') + line(down, colour, step * 0.42, ' stroke-opacity=".5"');
}
