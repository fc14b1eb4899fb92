import { afterEach, describe, expect, it, vi } from 'vitest';
import { measureGrowth, printGrowth } from '../../../tools/simulation/growth';
import { printSimulation, runSimulation } from '../../../tools/simulation/runSimulation';
import { clusteredPack } from '../../engine/recommend/fixtures';

const pack = clusteredPack(10, 12);
const options = { shoppers: 2, events: 6, drift: true, seed: 1 };

afterEach(() => vi.restoreAllMocks());
function printed(print: () => void): string {
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  print();
  return lines.join('\n');
}

describe('npm run simulate', () => {
  const simulation = runSimulation(pack, options, () => {});

  it('gives the same figures for the same seed', () => {
    expect(runSimulation(pack, options, () => {})).toEqual(simulation);
    expect(runSimulation(pack, { ...options, seed: 2 }, () => {}).results).not.toEqual(simulation.results);
  });

  it('says of its figures, printed or in the file, that nobody real made them', () => {
    expect(simulation.simulated).toBe(true);
    const text = printed(() => printSimulation(simulation));
    expect(text.split('\n')[0]).toContain('SIMULATED');
    expect(text).toContain('SIMULATED change of taste');
  });

  it('goes on for thirty acts after a change of taste, and without one ends where it is told to', () => {
    const ends = ({ results }: typeof simulation) =>
      results.map(({ ranker, overTime, driftReport }) => [ranker, overTime.at(-1)?.toActs, driftReport?.after.at(-1)?.acts]);
    expect(ends(simulation)).toEqual([
      ['shipped base', 36, 30],
      ['similarity and popularity', 36, 30],
    ]);
    const steady = runSimulation(pack, { ...options, drift: false }, () => {});
    expect(ends(steady).map(([, acts, drift]) => [acts, drift])).toEqual([
      [6, undefined],
      [6, undefined],
    ]);
  });
});

describe('npm run simulate -- --growth', () => {
  it('reads no more than the newest 5,000 interactions of a log, and measures every size', () => {
    const growth = measureGrowth(pack, () => {}, { items: [60, 120], events: [20, 6000] });
    expect(growth.rows.map(({ items, events, read }) => [items, events, read])).toEqual([
      [60, 20, 20],
      [60, 6000, 5000],
      [120, 20, 20],
      [120, 6000, 5000],
    ]);
    for (const { start, act } of growth.rows) expect(Math.min(start.elapsedMs, start.cpuMs, act.elapsedMs, act.cpuMs)).toBeGreaterThan(0);
    expect(printed(() => printGrowth(growth))).toContain('SIMULATED');
  });
});
