import type { BackendName } from '../../../src/domain/training';
import type { TrainedRun } from '../../../tests/bench/jobs';
import { type Bench, openBench, runJob } from '../environment';
import type { Row, SectionResult } from '../report';
import { pairedRatio, summarise } from '../statistics';

const acts = 200;
/** As in state/trainingSession.ts; a run may stop earlier. */
const epochs = 8;
const order: readonly BackendName[] = ['webgpu', 'wasm', 'cpu'];

/** Fine-tuning: single steps by turns, and whole runs by turns. */
export async function train(bench: Bench): Promise<SectionResult> {
  const { url } = await bench.page();
  const page = await (await bench.browser()).newPage();
  try {
    await openBench(page, url);
    const { backends, refused } = await runJob(page, 'trainOpen', { acts });
    const usable = order.filter((name) => backends[name] !== undefined);
    const rows: Row[] = order.flatMap((name): Row[] => {
      const why = refused[name];
      return why ? [{ kind: 'skipped', name: `step, ${name}`, why }] : [];
    });
    const steps = await runJob(page, 'trainSteps', { rounds: bench.times(60), backends: usable });
    for (const name of usable) {
      rows.push({ kind: 'time', unit: 'ms', name: `step, ${name} (${backends[name]})`, summary: summarise(steps[name] ?? []) });
    }
    const ratio = (name: string, numerators: readonly number[] = [], denominators: readonly number[] = []): Row => ({
      kind: 'ratio',
      name,
      ratio: pairedRatio(numerators, denominators),
      goal: { atLeast: 1.5 },
    });
    rows.push(ratio('step: cpu ÷ wasm', steps.cpu, steps.wasm));
    const runs = new Map<BackendName, TrainedRun[]>(usable.map((name) => [name, []]));
    // The first run of each warms up, and tells how far a run goes.
    const rounds = bench.brief ? 1 : 5;
    for (let round = 0; round < rounds; round++) {
      for (let turn = 0; turn < usable.length; turn++) {
        const backend = usable[(turn + round) % usable.length] as BackendName;
        bench.log(`Training on ${backend}, run ${round + 1} of ${rounds} …`);
        runs.get(backend)?.push(await runJob(page, 'trainRun', { backend, epochs: bench.brief ? 1 : epochs }));
      }
    }
    for (const [name, done] of runs) {
      const seconds = done.map(({ ms }) => ms / 1000);
      const last = done.at(-1);
      rows.push({
        kind: 'time',
        unit: 's',
        name: `whole run, ${name}: ${last?.epochs ?? 0} epochs, ${last?.steps.length ?? 0} steps`,
        summary: summarise(seconds),
      });
    }
    const of = (name: BackendName) => (runs.get(name) ?? []).map(({ ms }) => ms);
    rows.push(ratio('whole run: cpu ÷ wasm', of('cpu'), of('wasm')));
    // The backend's own start keeps a few tensors; they are there after the first run.
    const growth = [...runs.values()]
      .flatMap((done) => done.slice(bench.brief ? 0 : 1))
      .map(({ tensorsBefore, tensorsAfter }) => tensorsAfter - tensorsBefore);
    rows.push({ kind: 'value', unit: 'tensors', name: 'growth over a run, largest', value: Math.max(...growth), goal: { atMost: 0 } });
    return {
      rows,
      notes: [`${acts} acts and as many impressions on the shop's pack; a step is 4 acts: sampling, gradient, update`],
      detail: { backends, refused, steps, runs: Object.fromEntries(runs) },
    };
  } finally {
    await page.close();
  }
}
