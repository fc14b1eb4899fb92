import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { readPack } from '../../../src/adapters/catalogue/readPack';
import { databaseName } from '../../../src/adapters/storage/schema';
import { en } from '../../../src/ui/i18n/en';
import { syntheticHistory } from '../../../tests/bench/synthetic';
import type { Watched } from '../../../tests/bench/watched';
import { diskReader } from '../../nodePack';
import type { Bench } from '../environment';
import type { Row, SectionResult } from '../report';
import { askFor, byMeaningMs, readWatched, waitForWatched, watch } from '../shopPage';
import { pairedRatio, percentile, summarise } from '../statistics';

const acts = 200;
const patienceMs = 180_000;
/** Between two actions: long enough for the first one's effects, short enough that the shopper never rests (training begins after four seconds). */
const pauseMs = 250;
/** An event that the browser does not tell of took less than 16 ms. */
const untoldMs = 8;

/** One action of the script and the longest delay of its events. */
interface Delay {
  readonly action: string;
  readonly startMs: number;
  /** From the event to the frame that shows its effect. */
  readonly frameMs: number;
  /** As the Event Timing API tells it, in steps of 8 ms. */
  readonly timingMs: number;
}
interface Phase {
  readonly delays: readonly Delay[];
  readonly longTasks: readonly number[];
  readonly ms: number;
}

/**
 * The same clicks and keys while a training run goes on and while none does, by turns. The shopper has acted two hundred times before, so
 * that a run takes a while; the trainer begins by itself once the script rests.
 */
export async function inp(bench: Bench): Promise<SectionResult> {
  const plain = await compare(bench, 1, bench.times(8));
  const throttled = await compare(bench, 4, bench.times(4));
  return {
    rows: [...rowsOf('', plain), ...rowsOf('main thread 4× slower: ', throttled)],
    notes: [
      'Each action of the script is timed from its event to the end of the frame that shows it; pairs are the same action of the same round.',
      `Shortest and longest run: ${range([...plain.runsMs, ...throttled.runsMs])} s.`,
    ],
    detail: { plain, throttled },
  };
}

const range = (values: readonly number[]): string =>
  values.length > 0 ? `${(Math.min(...values) / 1000).toFixed(1)} to ${(Math.max(...values) / 1000).toFixed(1)}` : 'none';

interface Compared {
  readonly idle: readonly Phase[];
  readonly training: readonly Phase[];
  readonly runsMs: readonly number[];
}

function rowsOf(prefix: string, { idle, training }: Compared): Row[] {
  const pairs = idle.flatMap((phase, round) => pairsOf(phase, training[round] as Phase));
  const all = (phases: readonly Phase[]) => phases.flatMap(({ delays }) => delays);
  const inpOf = (phases: readonly Phase[]) =>
    percentile(
      all(phases).map(({ timingMs }) => timingMs),
      0.98,
    );
  const perMinute = (phases: readonly Phase[]) =>
    (60_000 * phases.flatMap(({ longTasks }) => longTasks).length) / phases.reduce((sum, { ms }) => sum + ms, 0);
  const longest = (phases: readonly Phase[]) => Math.max(0, ...phases.flatMap(({ longTasks }) => longTasks));
  const value = (name: string, number: number, unit: string, goal?: Row['goal']): Row => ({
    kind: 'value',
    name: prefix + name,
    value: number,
    unit,
    ...(goal ? { goal } : {}),
  });
  const time = (name: string, phases: readonly Phase[]): Row => ({
    kind: 'time',
    unit: 'ms',
    name: `${prefix}event → frame, ${name}`,
    summary: summarise(all(phases).map(({ frameMs }) => frameMs)),
  });
  return [
    time('idle', idle),
    time('training', training),
    {
      kind: 'ratio',
      name: `${prefix}event → frame, training ÷ idle`,
      ratio: pairedRatio(
        pairs.map(({ training: delay }) => delay.frameMs),
        pairs.map(({ idle: delay }) => delay.frameMs),
      ),
      goal: { atMost: 1.2 },
    },
    value('INP (98th percentile), idle', inpOf(idle), 'ms'),
    value('INP (98th percentile), training', inpOf(training), 'ms'),
    value('INP, training ÷ idle', inpOf(training) / inpOf(idle), '×', { atMost: 1.2 }),
    value('long tasks while training', perMinute(training), 'a minute'),
    value('long tasks idle', perMinute(idle), 'a minute'),
    value('longest task while training', longest(training), 'ms'),
  ];
}

/** Actions of the same name, in their order. */
function pairsOf(idle: Phase, training: Phase): { idle: Delay; training: Delay }[] {
  const waiting = [...idle.delays];
  return training.delays.flatMap((delay) => {
    const at = waiting.findIndex(({ action }) => action === delay.action);
    const [other] = at < 0 ? [] : waiting.splice(at, 1);
    return other ? [{ idle: other, training: delay }] : [];
  });
}

async function compare(bench: Bench, slowdown: number, rounds: number): Promise<Compared> {
  const { url, folder } = await bench.shop();
  const context = await (await bench.browser()).newContext({ locale: 'en-GB', viewport: { width: 1280, height: 900 } });
  try {
    context.setDefaultTimeout(30_000);
    await watch(context);
    const page = await context.newPage();
    await page.goto(url);
    await page.getByRole('button', { name: en.consent.yes }).click();
    await page.waitForTimeout(1000);
    await giveHistory(page, join(folder, 'packs/shop'));
    await page.reload();
    // The encoder's start is no part of either phase.
    await askFor(page, 'tea');
    await waitForWatched(page, (seen) => byMeaningMs(seen) !== null, patienceMs, 'An answer by meaning');
    await page.getByRole('link', { name: en.header.home }).click();
    if (slowdown > 1) await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const phases: { idle: Phase[]; training: Phase[] } = { idle: [], training: [] };
    for (let round = 0; round < rounds; round++) {
      bench.log(`Interaction delay${slowdown > 1 ? `, ${slowdown}× slower` : ''}, round ${round + 1} of ${rounds} …`);
      await waitForWatched(page, (seen) => isTraining(seen), patienceMs, 'A training run');
      phases.training.push(await playScript(page, true));
      await waitForWatched(page, (seen) => !isTraining(seen), patienceMs, 'The end of a training run');
      phases.idle.push(await playScript(page, false));
    }
    const { trainings } = await readWatched(page);
    return { ...phases, runsMs: trainings.flatMap(({ startMs, endMs }) => (endMs === null ? [] : [endMs - startMs])) };
  } finally {
    await context.close();
  }
}

const isTraining = ({ trainings }: Watched): boolean => trainings.at(-1)?.endMs === null;

/** The log of a shopper who has acted before, put beside what the shop has written by itself. */
async function giveHistory(page: Page, packFolder: string): Promise<void> {
  const { pack } = await readPack(diskReader(packFolder));
  const rows = syntheticHistory(pack.items, acts).map(({ sequence: _given, ...row }) => row);
  await page.evaluate(
    async ([name, events]) => {
      await new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('interactions', 'readwrite');
          for (const event of events) transaction.objectStore('interactions').add(event);
          transaction.onabort = () => reject(transaction.error);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      });
    },
    [databaseName, rows] as const,
  );
}

interface Action {
  readonly name: string;
  readonly run: (page: Page) => Promise<void>;
}

const click = (name: string, target: (page: Page) => Locator): Action => ({ name, run: (page) => target(page).click() });
const key = (name: string, pressed: string): Action => ({ name, run: (page) => page.keyboard.press(pressed) });

/** A shopper's half minute: products, a favourite, a wish typed letter by letter, and home again. Ends where it began. */
const script: readonly Action[] = [
  click('open a product', (page) => page.locator('main article').nth(1).getByRole('link').first()),
  click('home', (page) => page.getByRole('link', { name: en.header.home })),
  click('favourite', (page) =>
    page
      .locator('main article')
      .nth(0)
      .getByRole('button', { name: /favourites/u }),
  ),
  click('open a product', (page) => page.locator('main article').nth(2).getByRole('link').first()),
  click('into the search field', (page) => page.getByRole('searchbox')),
  ...['g', 'r', 'e', 'e', 'n', 'Space', 't', 'e', 'a'].map((letter) => key(`letter ${letter}`, letter)),
  key('enter', 'Enter'),
  click('open a result', (page) => page.locator('main article').nth(0).getByRole('link').first()),
  click('home', (page) => page.getByRole('link', { name: en.header.home })),
];

/** @param training Stops when the run ends, and leaves out what it had not seen the whole of. */
async function playScript(page: Page, training: boolean): Promise<Phase> {
  const performed: { name: string; startMs: number }[] = [];
  const startMs = await now(page);
  for (const { name, run } of script) {
    if (training && !isTraining(await readWatched(page))) break;
    const actionMs = await now(page);
    await run(page);
    await page.waitForTimeout(pauseMs);
    performed.push({ name, startMs: actionMs });
  }
  const endMs = await now(page);
  const watched = await readWatched(page);
  if (performed.length < script.length) await goHome(page);
  const delays = performed.flatMap(({ name, startMs: from }, at): Delay[] => {
    const until = performed[at + 1]?.startMs ?? endMs;
    const inputs = watched.inputs.filter((input) => input.startMs >= from && input.startMs < until);
    const timings = watched.timings.filter((timing) => timing.startMs >= from && timing.startMs < until);
    const cut = training && watched.trainings.some((run) => run.endMs !== null && run.endMs >= from && run.endMs < until);
    if (inputs.length === 0 || cut) return [];
    return [
      {
        action: name,
        startMs: from,
        frameMs: Math.max(...inputs.map((input) => input.paintedMs - input.startMs)),
        timingMs: Math.max(untoldMs, ...timings.map(({ durationMs }) => durationMs)),
      },
    ];
  });
  const longTasks = watched.longTasks.filter((task) => task.startMs >= startMs && task.startMs < endMs).map(({ durationMs }) => durationMs);
  return { delays, longTasks, ms: endMs - startMs };
}

const now = (page: Page): Promise<number> => page.evaluate(() => performance.now());

async function goHome(page: Page): Promise<void> {
  await page.getByRole('link', { name: en.header.home }).click();
  await page.waitForTimeout(pauseMs);
}
