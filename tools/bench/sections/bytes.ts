import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Request } from '@playwright/test';
import type { Bench, Served } from '../environment';
import type { SectionResult } from '../report';
import { summarise } from '../statistics';

/** One request of a first visit. */
interface Asked {
  readonly path: string;
  /** Since navigation began. */
  readonly atMs: number;
  /** Of the file as it lies in the build. */
  readonly gzipBytes: number;
  readonly script: boolean;
  readonly beforePaint: boolean;
  readonly by: 'page' | 'service worker';
}
interface Visit {
  readonly requests: readonly Asked[];
  readonly paintMs: number;
}

/** Nothing of this may be asked for before something is painted. */
const heavy = /^\/models\/|\.wasm$|\.onnx$|trainer|tfjs|encoderWorker/iu;
/** Vite names a worker's script after its entry. */
const workerScript = /Worker-[^/]*\.js$/u;
const kilobytes = (bytes: number): number => bytes / 1000;
const total = (requests: readonly Asked[]): number => requests.reduce((sum, { gzipBytes }) => sum + gzipBytes, 0);

/** What a first visit asks for until the network falls silent, and what of it before the first paint. */
export async function bytes(bench: Bench): Promise<SectionResult> {
  const shop = await bench.shop();
  const browser = await bench.browser();
  const visits: Visit[] = [];
  for (let round = 0; round < bench.times(5); round++) visits.push(await visit(browser, shop));
  // The one that asked for most before the paint; which requests come before it may differ by a few milliseconds.
  const worst = visits.reduce((most, next) => (before(next).length > before(most).length ? next : most));
  const scripts = worst.requests.filter(({ script, by }) => script && by === 'page');
  const heavyBefore = Math.max(...visits.map((next) => before(next).filter(({ path }) => heavy.test(path)).length));
  const line = ({ path, atMs, gzipBytes }: Asked) =>
    `  ${atMs.toFixed(0).padStart(5)} ms  ${kilobytes(gzipBytes).toFixed(1).padStart(7)} kB  ${path}`;
  return {
    rows: [
      { kind: 'value', unit: 'kB', name: 'JavaScript of page and workers, gzip', value: kilobytes(total(scripts)), goal: { atMost: 130 } },
      {
        kind: 'value',
        unit: 'kB',
        name: 'of that the page itself',
        value: kilobytes(total(scripts.filter(({ path }) => !workerScript.test(path)))),
      },
      {
        kind: 'value',
        unit: 'kB',
        name: 'JavaScript asked for before first paint, gzip',
        value: kilobytes(total(scripts.filter(({ beforePaint }) => beforePaint))),
      },
      { kind: 'value', unit: 'kB', name: 'everything asked for before first paint, gzip', value: kilobytes(total(before(worst))) },
      { kind: 'value', unit: 'files', name: 'models, WASM, trainer before first paint', value: heavyBefore, goal: { atMost: 0 } },
      { kind: 'time', unit: 'ms', name: 'first contentful paint', summary: summarise(visits.map(({ paintMs }) => paintMs)) },
    ],
    notes: [
      'Asked for before first paint:',
      ...before(worst).map(line),
      'Scripts asked for later, until the network fell silent:',
      ...scripts.filter(({ beforePaint }) => !beforePaint).map(line),
      ...(heavyBefore > 0
        ? [
            `Too early: ${[...new Set(visits.flatMap((next) => before(next).map(({ path }) => path)))].filter((path) => heavy.test(path)).join(', ')}`,
          ]
        : []),
    ],
    detail: { visits },
  };
}

const before = ({ requests }: Visit): readonly Asked[] => requests.filter(({ beforePaint, by }) => beforePaint && by === 'page');

/** So long without a request under way counts as silence. */
const silenceMs = 1000;

/** Playwright's own "network idle" may come before the first paint when a busy machine takes long to run what was fetched. */
function listen(context: BrowserContext): { readonly seen: Request[]; silence(): Promise<void> } {
  const seen: Request[] = [];
  const underWay = new Set<Request>();
  let changedMs = performance.now();
  const end = (request: Request): void => {
    underWay.delete(request);
    changedMs = performance.now();
  };
  context.on('request', (request) => {
    seen.push(request);
    underWay.add(request);
    changedMs = performance.now();
  });
  context.on('requestfinished', end);
  context.on('requestfailed', end);
  return {
    seen,
    async silence() {
      const startedMs = performance.now();
      // A request whose end nobody tells of (a cancelled one of a worker) must not hold up the rest.
      while ((underWay.size > 0 && performance.now() - startedMs < 15_000) || performance.now() - changedMs < silenceMs) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
  };
}

async function visit(browser: Browser, { url, folder }: Served): Promise<Visit> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 900 } });
  try {
    const traffic = listen(context);
    const page = await context.newPage();
    await page.goto(url);
    const paint = await page.evaluate(async () => {
      for (;;) {
        const [entry] = performance.getEntriesByName('first-contentful-paint');
        if (entry) return { originMs: performance.timeOrigin, paintMs: entry.startTime };
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    });
    await traffic.silence();
    const { seen } = traffic;
    return { paintMs: paint.paintMs, requests: seen.map((request) => askedBy(request, folder, paint)) };
  } finally {
    await context.close();
  }
}

function askedBy(request: Request, folder: string, { originMs, paintMs }: { originMs: number; paintMs: number }): Asked {
  const { pathname } = new URL(request.url());
  const file = extname(pathname) === '' ? 'index.html' : pathname;
  // Requests of workers carry no timing in some versions of the protocol; those of an unknown time count as early.
  const startedMs = request.timing().startTime;
  const atMs = startedMs > 0 ? startedMs - originMs : 0;
  return {
    path: pathname,
    atMs,
    gzipBytes: gzipped(join(folder, file)),
    script: request.resourceType() === 'script' || /\.m?js$/u.test(pathname),
    beforePaint: atMs < paintMs,
    by: request.serviceWorker() ? 'service worker' : 'page',
  };
}

const known = new Map<string, number>();

function gzipped(file: string): number {
  const size = known.get(file) ?? sizeOf(file);
  known.set(file, size);
  return size;
}

function sizeOf(file: string): number {
  try {
    return gzipSync(readFileSync(file)).byteLength;
  } catch {
    // Answered with 404.
    return 0;
  }
}
