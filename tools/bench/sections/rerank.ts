import { rerankStages } from '../../../tests/bench/jobs';
import { type Bench, openBench, runJob } from '../environment';
import type { Row, SectionResult } from '../report';
import { summarise } from '../statistics';
import { addSyntheticPack } from '../syntheticPacks';

const acts = 200;
/** Read by the shop's own engine worker; larger ones are made in a worker of the bench, on the same recommender. */
const shippedSizes = [1000, 5000];
const largeSizes = [20_000, 100_000];
const judgedSize = 5000;

/** From an act to the new order of the home page, message round trip included. */
export async function rerank(bench: Bench): Promise<SectionResult> {
  const { url } = await bench.page(async (folder) => {
    for (const size of shippedSizes) await addSyntheticPack(folder, size, bench.log);
  });
  const rows: Row[] = [];
  const detail: Record<string, unknown> = {};
  for (const size of [...shippedSizes, ...largeSizes]) {
    // A page of its own each: a hundred thousand items leave nothing to the next one.
    const page = await (await bench.browser()).newPage();
    try {
      await openBench(page, url);
      const events = bench.times(size > 50_000 ? 40 : 100);
      const samples = shippedSizes.includes(size)
        ? await runJob(page, 'rerankEngine', { packUrl: `/packs/synthetic-${size}/`, acts, events })
        : await runJob(page, 'rerankLarge', { items: size, acts, events });
      detail[size] = samples;
      const name = `${size.toLocaleString('en-US')} items`;
      const goal = size === judgedSize ? { goal: { atMost: 100 } } : {};
      rows.push({ kind: 'time', unit: 'ms', name: `${name}: event → new order`, summary: summarise(samples.events), ...goal });
      if (size === judgedSize) {
        rows.push({ kind: 'time', unit: 'ms', name: `${name}: a message round trip alone`, summary: summarise(samples.roundTrip) });
      }
      rows.push({ kind: 'value', unit: 'ms', name: `${name}: first order after the history is given`, value: samples.firstMs });
      if (size !== judgedSize) continue;
      const packUrl = `/packs/synthetic-${size}/`;
      const personal = await runJob(page, 'rerankSearch', { packUrl, acts, events: bench.times(60) });
      rows.push({ kind: 'time', unit: 'ms', name: `${name}: first personal search after an act`, summary: summarise(personal.first) });
      rows.push({ kind: 'time', unit: 'ms', name: `${name}: the same search once more`, summary: summarise(personal.second) });
      detail.personal = personal;
      const stages = await runJob(page, 'rerankStages', { items: size, acts, events: bench.times(60) });
      for (const stage of rerankStages) {
        rows.push({ kind: 'time', unit: 'ms', name: `${name}, stage: ${stage}`, summary: summarise(stages[stage]) });
      }
      detail.stages = stages;
    } finally {
      await page.close();
    }
  }
  return { rows, notes: [`history of ${acts} acts and as many impressions; each event is an act on an item at random`], detail };
}
