import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import type { BenchJobs, JobName } from '../../tests/bench/jobs';
import { serveBuild } from '../server/serve.mjs';
import { buildBenchPage, buildProduction, ensureBuiltPacks } from './builds';

export interface BenchOptions {
  /** A few pairs of everything: proves that a section works, measures nothing. */
  readonly brief: boolean;
  /** Folder with ONNX files to time beside the encoder. */
  readonly peerFolder: string | null;
  readonly log: (line: string) => void;
}

export interface Served {
  readonly folder: string;
  /** Ends in `/`. */
  readonly url: string;
  close(): Promise<void>;
}

const launchOptions = {
  executablePath: process.env.CHROME ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--enable-unsafe-webgpu'],
};

/** Long jobs run inside one evaluation. */
const jobTimeoutMs = 30 * 60_000;

/** What sections share: builds that are made once and served, browsers, folders that go at the end. */
export class Bench {
  readonly brief: boolean;
  readonly peerFolder: string | null;
  readonly log: (line: string) => void;
  readonly #folders: string[] = [];
  readonly #servers: Served[] = [];
  #browser: Promise<Browser> | null = null;
  #shop: Promise<Served> | null = null;
  #pageFolder: Promise<string> | null = null;

  constructor(options: BenchOptions) {
    this.brief = options.brief;
    this.peerFolder = options.peerFolder;
    this.log = options.log;
  }

  /** How often to repeat: `official` times, or a few in a brief run. */
  times(official: number): number {
    return this.brief ? Math.min(official, Math.max(3, Math.round(official / 10))) : official;
  }

  temporaryFolder(name: string): string {
    const folder = mkdtempSync(join(tmpdir(), `nearshelf-bench-${name}-`));
    this.#folders.push(folder);
    return folder;
  }

  /** The production build with its strict headers. */
  shop(): Promise<Served> {
    this.#shop ??= (async () => {
      const folder = this.temporaryFolder('shop');
      await buildProduction(folder, this.log);
      return this.serve(folder);
    })();
    return this.#shop;
  }

  /** The bench page with what `add` puts into its folder; packs go below `packs/`. */
  async page(add: (folder: string) => Promise<void> = async () => {}): Promise<Served> {
    this.#pageFolder ??= (async () => {
      await ensureBuiltPacks(this.log);
      const folder = this.temporaryFolder('page');
      this.log('Building the bench page …');
      await buildBenchPage(folder, this.peerFolder);
      return folder;
    })();
    const folder = await this.#pageFolder;
    await add(folder);
    // The server lists its files when it starts.
    return this.serve(folder);
  }

  async serve(folder: string): Promise<Served> {
    const server = await serveBuild(folder);
    let open = true;
    const served: Served = {
      folder,
      url: server.url,
      async close() {
        if (open) await server.close();
        open = false;
      },
    };
    this.#servers.push(served);
    return served;
  }

  browser(): Promise<Browser> {
    this.#browser ??= chromium.launch(launchOptions);
    return this.#browser;
  }

  /** A browser with a profile on disk: storage and caches of the other kind live in memory only. */
  async profile(folder: string): Promise<BrowserContext> {
    const context = await chromium.launchPersistentContext(folder, {
      ...launchOptions,
      locale: 'en-GB',
      viewport: { width: 1280, height: 900 },
    });
    context.setDefaultTimeout(60_000);
    return context;
  }

  async close(): Promise<void> {
    await (await this.#browser?.catch(() => null))?.close();
    for (const server of this.#servers) await server.close();
    for (const folder of this.#folders) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** The bench page, ready for jobs. */
export async function openBench(page: Page, url: string): Promise<void> {
  page.setDefaultTimeout(jobTimeoutMs);
  page.on('pageerror', (error) => console.error(`The bench page: ${error.message}`));
  await page.goto(url);
  await page.waitForFunction(() => 'runBenchJob' in globalThis);
}

export function runJob<Name extends JobName>(
  page: Page,
  name: Name,
  argument: BenchJobs[Name]['argument'],
): Promise<BenchJobs[Name]['result']> {
  // The page's own module typed both sides by the same map; the wire between is not.
  return page.evaluate(
    ([job, value]) => (globalThis as unknown as { runBenchJob(name: unknown, argument: unknown): unknown }).runBenchJob(job, value),
    [name, argument] as const,
  ) as Promise<BenchJobs[Name]['result']>;
}
