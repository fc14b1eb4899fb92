import type { BrowserContext, Page } from '@playwright/test';
import type { Bench } from '../environment';
import type { Row, SectionResult } from '../report';
import { askFor, byMeaningMs, byWordsMs, waitForWatched, watch } from '../shopPage';
import { pairedRatio, percentile, summarise } from '../statistics';

const wish = 'a book about computer science';
const patienceMs = 120_000;
const reloadsARound = 3;

/** Milliseconds since navigation began. */
interface Start {
  readonly fieldMs: number;
  readonly byWordsMs: number;
  readonly byMeaningMs: number;
}

/**
 * From navigation to the first answer by meaning that can be seen, the wish being typed as soon as there is a field: on a first visit with an
 * empty profile, and offline, with nothing but what that visit left behind.
 */
export async function start(bench: Bench): Promise<SectionResult> {
  const { folder } = await bench.shop();
  const cold: Start[] = [];
  const warm: Start[] = [];
  const fresh: Start[] = [];
  /** One a round. */
  const warmOfRound: number[] = [];
  for (let round = 0; round < bench.times(7); round++) {
    bench.log(`Start ${round + 1} …`);
    // A port of its own makes an origin of its own; the profile is new as well.
    const served = await bench.serve(folder);
    const profile = bench.temporaryFolder('start');
    let context = await openProfile(bench, profile);
    try {
      let page = await context.newPage();
      cold.push(await startedBy(page, () => page.goto(served.url, { waitUntil: 'commit' })));
      await installed(page);
      await context.setOffline(true);
      await served.close();
      const reloads: Start[] = [];
      for (let reload = 0; reload < reloadsARound; reload++) {
        await page.goto('about:blank');
        reloads.push(await startedBy(page, () => page.goto(served.url, { waitUntil: 'commit' })));
      }
      warm.push(...reloads);
      warmOfRound.push(
        percentile(
          reloads.map((one) => one.byMeaningMs),
          0.5,
        ),
      );
      await context.close();
      context = await openProfile(bench, profile);
      await context.setOffline(true);
      page = await context.newPage();
      fresh.push(await startedBy(page, () => page.goto(served.url, { waitUntil: 'commit' })));
    } finally {
      await context.close();
      await served.close();
    }
  }
  const time = (name: string, starts: readonly Start[], part: keyof Start, atMost?: number): Row => ({
    kind: 'time',
    unit: 's',
    name,
    summary: summarise(starts.map((one) => one[part] / 1000)),
    ...(atMost ? { judged: 'p50', goal: { atMost } } : {}),
  });
  return {
    rows: [
      time('warm, offline: search field there', warm, 'fieldMs'),
      time('warm, offline: first answer by words', warm, 'byWordsMs'),
      time('warm, offline: first answer by meaning', warm, 'byMeaningMs', 1.5),
      time('cold first visit: search field there', cold, 'fieldMs'),
      time('cold first visit: first answer by words', cold, 'byWordsMs'),
      time('cold first visit: first answer by meaning', cold, 'byMeaningMs'),
      time('new browser on that profile, offline: by meaning', fresh, 'byMeaningMs'),
      {
        kind: 'ratio',
        name: 'warm ÷ cold, by meaning',
        ratio: pairedRatio(
          warmOfRound,
          cold.map((one) => one.byMeaningMs),
        ),
      },
    ],
    notes: ['warm: the service worker controls, the network is off and the server is gone; files come from localhost when cold'],
    detail: { cold, warm, fresh },
  };
}

async function openProfile(bench: Bench, folder: string): Promise<BrowserContext> {
  const context = await bench.profile(folder);
  await watch(context);
  return context;
}

async function startedBy(page: Page, navigate: () => Promise<unknown>): Promise<Start> {
  await navigate();
  await askFor(page, wish);
  const watched = await waitForWatched(page, (seen) => byMeaningMs(seen) !== null, patienceMs, 'An answer by meaning');
  return {
    fieldMs: watched.fieldMs ?? Number.NaN,
    byWordsMs: byWordsMs(watched) ?? Number.NaN,
    byMeaningMs: byMeaningMs(watched) ?? Number.NaN,
  };
}

/** One more visit with a network, under the service worker's control: from then on everything needed is kept. */
async function installed(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, { timeout: patienceMs });
  await page.reload();
  await askFor(page, wish);
  await waitForWatched(page, (seen) => byMeaningMs(seen) !== null, patienceMs, 'An answer by meaning on the second visit');
  await page.waitForLoadState('networkidle');
}
