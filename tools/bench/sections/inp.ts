import { join } from 'node:path';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { readPack } from '../../../src/adapters/catalogue/readPack';
import { databaseName } from '../../../src/adapters/storage/schema';
import { en as englishTexts } from '../../../src/ui/i18n/en';
import { firstWords, wordsOf } from '../../../src/ui/i18n/words';
import { syntheticHistory } from '../../../tests/bench/synthetic';
import type { Watched } from '../../../tests/bench/watched';
import { diskReader } from '../../nodePack';
import type { Bench } from '../environment';
import type { Row, SectionResult } from '../report';
import { askFor, byMeaningMs, readWatched, waitForWatched, watch } from '../shopPage';
import { pairedRatio, percentile, summarise } from '../statistics';

const en = englishTexts(wordsOf(firstWords, null, 'en'));
const acts = 200;
const patienceMs = 180_000;
/** Between two actions: long enough for the effects of the first one. */
const pauseMs = 250;
/** As in state/trainingSession.ts: while another page holds it, the shop does not train. */
const trainingLock = 'nearshelf-training';
const restRuns = 2;
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
  /** Whole runs during which nobody touched the page. */
  readonly rests: readonly Pick<Phase, 'longTasks'>[];
  readonly runsMs: readonly number[];
}

function rowsOf(prefix: string, { idle, training, rests }: Compared): Row[] {
  const pairs = idle.flatMap((phase, round) => pairsOf(phase, training[round] as Phase));
  // Of both the same actions: a run that ends early must not be held against the rest of the script.
  const [still, busy] = [pairs.map((pair) => pair.idle), pairs.map((pair) => pair.training)];
  const frames = (delays: readonly Delay[]) => delays.map(({ frameMs }) => frameMs);
  const inpOf = (delays: readonly Delay[]) => {
    const timings = delays.map(({ timingMs }) => timingMs);
    return percentile(timings, 0.98);
  };
  const perMinute = (phases: readonly Phase[]) =>
    (60_000 * phases.flatMap(({ longTasks }) => longTasks).length) / phases.reduce((sum, { ms }) => sum + ms, 0);
  const atRest = rests.flatMap(({ longTasks }) => longTasks);
  const value = (name: string, number: number, unit: string, goal?: Row['goal']): Row => ({
    kind: 'value',
    name: prefix + name,
    value: number,
    unit,
    ...(goal ? { goal } : {}),
  });
  const time = (name: string, delays: readonly Delay[]): Row => ({
    kind: 'time',
    unit: 'ms',
    name: `${prefix}event → frame, ${name}`,
    summary: summarise(frames(delays)),
  });
  return [
    time('idle', still),
    time('training', busy),
    {
      kind: 'ratio',
      name: `${prefix}event → frame, training ÷ idle`,
      ratio: pairedRatio(frames(busy), frames(still)),
      goal: { atMost: 1.2 },
    },
    value('INP (98th percentile), idle', inpOf(still), 'ms'),
    value('INP (98th percentile), training', inpOf(busy), 'ms'),
    value('INP, training ÷ idle', inpOf(busy) / inpOf(still), '×', { atMost: 1.2 }),
    value('long tasks of the script, idle', perMinute(idle), 'a minute'),
    value('long tasks of the script, training', perMinute(training), 'a minute'),
    value(`long tasks in ${rests.length} whole runs while nobody touches the page`, atRest.length, 'tasks', { atMost: 0 }),
    value('the longest of those', Math.max(0, ...atRest), 'ms'),
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
    const gate = await trainingGate(context, url);
    await watch(context);
    const page = await context.newPage();
    await page.goto(url);
    // A page behind another one gets a frame a second.
    await page.bringToFront();
    await page.getByRole('button', { name: en.consent.yes }).click();
    await page.waitForTimeout(1000);
    await giveHistory(page, join(folder, 'packs/shop'));
    await page.reload();
    // The encoder's start is no part of either phase.
    await askFor(page, 'tea');
    await waitForWatched(page, (seen) => byMeaningMs(seen) !== null, patienceMs, 'An answer by meaning');
    await page.getByRole('link', { name: en.header.home }).click();
    if (slowdown > 1) await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const phases: { idle: Phase[]; training: Phase[]; rests: Pick<Phase, 'longTasks'>[] } = { idle: [], training: [], rests: [] };
    for (let round = 0; round < rounds; round++) {
      bench.log(`Interaction delay${slowdown > 1 ? `, ${slowdown}× slower` : ''}, round ${round + 1} of ${rounds} …`);
      await gate.open();
      await trainingBegun(page);
      phases.training.push(await playScript(page, round, true));
      await gate.close();
      phases.idle.push(await playScript(page, round, false));
    }
    for (let rest = 0; rest < restRuns; rest++) {
      bench.log(`Interaction delay${slowdown > 1 ? `, ${slowdown}× slower` : ''}, a whole run at rest …`);
      await gate.open();
      await trainingBegun(page);
      const watched = await waitForWatched(page, (seen) => !isTraining(seen), patienceMs, 'The end of a training run');
      const run = watched.trainings.at(-1);
      phases.rests.push({ longTasks: longTasksIn(watched, run?.startMs ?? 0, run?.endMs ?? 0) });
      await gate.close();
      // Acts for the next one.
      await playScript(page, rest, false);
    }
    const { trainings } = await readWatched(page);
    return { ...phases, runsMs: trainings.flatMap(({ startMs, endMs }) => (endMs === null ? [] : [endMs - startMs])) };
  } finally {
    await context.close();
  }
}

/** Lets the shop train, or keeps it from it, by a second page of its origin that runs no script of the shop. */
async function trainingGate(context: BrowserContext, url: string): Promise<{ open(): Promise<void>; close(): Promise<void> }> {
  const page = await context.newPage();
  await page.goto(`${url}manifest.webmanifest`);
  return {
    /** Resolves once a run that was under way has ended. */
    close: () =>
      page.evaluate(
        (name) =>
          new Promise<void>((held) => {
            void navigator.locks.request(name, () => {
              held();
              return new Promise<void>((release) => Object.assign(globalThis, { release }));
            });
          }),
        trainingLock,
      ),
    open: () => page.evaluate(() => (globalThis as unknown as { release?: () => void }).release?.()),
  };
}

/** A run needs new acts; where those of the script were too few, more are made. */
async function trainingBegun(page: Page): Promise<void> {
  for (let tries = 0; tries < 10; tries++) {
    const endMs = performance.now() + 12_000;
    while (performance.now() < endMs) {
      if (isTraining(await readWatched(page))) return;
      await page.waitForTimeout(50);
    }
    for (const { run } of [...(scenes[0] ?? []), ...(scenes[1] ?? [])]) await run(page);
  }
  throw new Error('No training run began, whatever the script did.');
}

const longTasksIn = ({ longTasks }: Watched, fromMs: number, toMs: number): number[] =>
  longTasks.filter((task) => task.startMs >= fromMs && task.startMs < toMs).map(({ durationMs }) => durationMs);

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

/** A product and back; a favourite; a wish typed letter by letter, and a result of it. Each begins and ends on the home page. */
const scenes: readonly (readonly Action[])[] = [
  [
    click('open a product', (page) => page.locator('main article').nth(1).getByRole('link').first()),
    click('home', (page) => page.getByRole('link', { name: en.header.home })),
  ],
  [
    click('favourite', (page) =>
      page
        .locator('main article')
        .nth(0)
        .getByRole('button', { name: /favourites/u }),
    ),
  ],
  [
    click('open a product', (page) => page.locator('main article').nth(2).getByRole('link').first()),
    click('into the search field', (page) => page.getByRole('searchbox')),
    ...['g', 'r', 'e', 'e', 'n', 'Space', 't', 'e', 'a'].map((letter) => key(`letter ${letter}`, letter)),
    key('enter', 'Enter'),
    click('open a result', (page) => page.locator('main article').nth(0).getByRole('link').first()),
    click('home', (page) => page.getByRole('link', { name: en.header.home })),
  ],
];

/** Every round begins with another scene: a run may end before the script does. */
const scriptOf = (round: number): Action[] => scenes.flatMap((_, at) => scenes[(at + round) % scenes.length] ?? []);

/** @param training Stops when the run ends, and leaves out what it had not seen the whole of. */
async function playScript(page: Page, round: number, training: boolean): Promise<Phase> {
  const script = scriptOf(round);
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
    const cut = watched.trainings.some(
      // The end of a run inside the action, or, in the idle phase, any part of one.
      ({ startMs: begun, endMs: ended }) => begun < until && (ended ?? until) >= from && (!training || (ended !== null && ended < until)),
    );
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
  return { delays, longTasks: longTasksIn(watched, startMs, endMs), ms: endMs - startMs };
}

const now = (page: Page): Promise<number> => page.evaluate(() => performance.now());

async function goHome(page: Page): Promise<void> {
  await page.getByRole('link', { name: en.header.home }).click();
  await page.waitForTimeout(pauseMs);
}
