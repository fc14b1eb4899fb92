import { type Bench, openBench, runJob } from '../environment';
import type { SectionResult } from '../report';
import { pairedRatio, summarise } from '../statistics';

const [small, large] = [100, 100_000];

/** The event log, short and long, through the store adapter, on a disk. */
export async function append(bench: Bench): Promise<SectionResult> {
  const { url } = await bench.page();
  // Storage of an ordinary test context lies in memory, where strict durability costs nothing.
  const context = await bench.profile(bench.temporaryFolder('profile'));
  try {
    const page = await context.newPage();
    await openBench(page, url);
    bench.log(`Filling a log with ${large.toLocaleString('en-US')} events …`);
    const { mode } = await runJob(page, 'appendOpen', { small, large });
    if (mode !== 'persistent') throw new Error(`The store is in ${mode} mode.`);
    const appends = await runJob(page, 'appendPairs', { rounds: bench.times(200) });
    const recents = await runJob(page, 'recentPairs', { rounds: bench.times(60), limit: 200 });
    return {
      rows: [
        {
          kind: 'time',
          unit: 'ms',
          name: `append with ${small} stored`,
          summary: summarise(appends.small),
          judged: 'p50',
          goal: { atMost: 2 },
        },
        {
          kind: 'time',
          unit: 'ms',
          name: `append with ${large} stored`,
          summary: summarise(appends.large),
          judged: 'p50',
          goal: { atMost: 2 },
        },
        { kind: 'ratio', name: `append: ${large} ÷ ${small}`, ratio: pairedRatio(appends.large, appends.small), goal: { atMost: 1.3 } },
        { kind: 'time', unit: 'ms', name: `recent(200) with ${small} stored`, summary: summarise(recents.small) },
        { kind: 'time', unit: 'ms', name: `recent(200) with ${large} stored`, summary: summarise(recents.large) },
      ],
      notes: ['explicit acts, strict durability, on a profile on disk'],
      detail: { appends, recents },
    };
  } finally {
    await context.close();
  }
}
