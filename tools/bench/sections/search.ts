import type { CDPSession, Page } from '@playwright/test';
import type { SearchEngineName } from '../../../tests/bench/jobs';
import { type Bench, openBench, runJob } from '../environment';
import type { Row, SectionResult } from '../report';
import { pairedRatio, summarise } from '../statistics';
import { addSyntheticPack, type SyntheticPackReport } from '../syntheticPacks';

const items = 10_000;
const packUrl = `/packs/synthetic-${items}/`;
const names: Record<SearchEngineName, string> = { ours: 'ours', miniSearch: 'MiniSearch', orama: 'Orama' };

/** Search over ten thousand items: words alone, and words with meaning, beside the libraries one would otherwise take. */
export async function search(bench: Bench): Promise<SectionResult> {
  let pack: SyntheticPackReport | null = null;
  const { url } = await bench.page(async (folder) => {
    pack = await addSyntheticPack(folder, items, bench.log);
  });
  const page = await (await bench.browser()).newPage();
  try {
    await openBench(page, url);
    const { queries } = await runJob(page, 'searchOpen', { packUrl });
    const { rows: built, detail } = await buildAll(page, pack as SyntheticPackReport | null);
    const asked = bench.times(queries);
    const lexical = await runJob(page, 'searchLexical', { queries: asked });
    const hybrid = await runJob(page, 'searchHybrid', { queries: asked });
    const fromPage = await runJob(page, 'searchFromPage', { packUrl, queries: asked });
    const time = (name: string, samples: readonly number[], atMost?: number): Row => ({
      kind: 'time',
      unit: 'ms',
      name,
      summary: summarise(samples),
      ...(atMost ? { goal: { atMost } } : {}),
    });
    return {
      rows: [
        time('words: ours', lexical.ours, 5),
        time('words: MiniSearch, same documents and options', lexical.miniSearch),
        time('words: Orama, same documents and terms', lexical.orama),
        { kind: 'ratio', name: 'words: MiniSearch ÷ ours', ratio: pairedRatio(lexical.miniSearch, lexical.ours) },
        { kind: 'ratio', name: 'words: Orama ÷ ours', ratio: pairedRatio(lexical.orama, lexical.ours) },
        time('hybrid, vector ready: ours', hybrid.ours, 15),
        time('hybrid, vector ready: Orama', hybrid.orama),
        { kind: 'ratio', name: 'hybrid: Orama ÷ ours', ratio: pairedRatio(hybrid.orama, hybrid.ours) },
        time('words, asked for by the page', fromPage.lexical, 5),
        time('hybrid, asked for by the page', fromPage.hybrid, 15),
        { kind: 'value', unit: 'ms', name: 'pack and index loaded by the engine worker', value: fromPage.loadMs },
        ...built,
      ],
      notes: [`${asked} queries in two languages, every third English one mistyped, ${items.toLocaleString('en-US')} items, 24 results`],
      detail: { lexical, hybrid, fromPage, ...detail },
    };
  } finally {
    await page.close();
  }
}

/** Builds or loads one engine after the other; memory is what the page holds more than before, after a collection. */
async function buildAll(page: Page, pack: SyntheticPackReport | null): Promise<{ rows: Row[]; detail: object }> {
  const session = await page.context().newCDPSession(page);
  const rows: Row[] = [];
  const add = (name: string, value: number | null, unit: string) => {
    if (value !== null && Number.isFinite(value)) rows.push({ kind: 'value', name, value, unit });
  };
  if (pack) add('index, ours: built once a pack, in Node', pack.lexicalBuildMs / 1000, 's');
  const memory: Record<string, number> = {};
  for (const engine of ['ours', 'miniSearch', 'orama'] as const) {
    const before = await heldBytes(session);
    const { buildMs, loadMs, bytes } = await runJob(page, 'searchBuild', { engine });
    const held = (await heldBytes(session)) - before;
    memory[engine] = held;
    add(`index, ${names[engine]}: built in the page`, buildMs / 1000, 's');
    add(`index, ${names[engine]}: loaded from its stored form`, loadMs, 'ms');
    add(`index, ${names[engine]}: stored`, bytes / 1e6, 'MB');
    add(`index, ${names[engine]}: memory${engine === 'orama' ? ', with documents and vectors' : ''}`, held / 1e6, 'MB');
  }
  return { rows, detail: { memory } };
}

async function heldBytes(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const usage = (await session.send('Runtime.getHeapUsage')) as { usedSize: number; backingStorageSize?: number };
  // Typed arrays lie outside the heap.
  return usage.usedSize + (usage.backingStorageSize ?? 0);
}
