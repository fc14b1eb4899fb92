import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { transformWithOxc } from 'vite';
import type { Watched } from '../../tests/bench/watched';
import { packageRoot } from '../paths';

/** Every page of the context carries `tests/bench/watch.ts` from now on. */
export async function watch(context: BrowserContext): Promise<void> {
  const file = join(packageRoot, 'tests/bench/watch.ts');
  const { code } = await transformWithOxc(readFileSync(file, 'utf8'), file);
  // An init script is no module.
  await context.addInitScript({ content: code.replace(/export\s*\{\s*\};?/u, '') });
}

export const readWatched = (page: Page): Promise<Watched> => page.evaluate(() => (globalThis as unknown as { watched: Watched }).watched);

/** @throws Error when it does not come true in time. */
export async function waitForWatched(page: Page, what: (watched: Watched) => boolean, timeoutMs: number, name: string): Promise<Watched> {
  const endMs = performance.now() + timeoutMs;
  for (;;) {
    const watched = await readWatched(page);
    if (what(watched)) return watched;
    if (performance.now() > endMs) throw new Error(`${name} did not come within ${timeoutMs / 1000} s.`);
    await page.waitForTimeout(50);
  }
}

/** Types a wish into the search field and sends it, as soon as there is a field. */
export async function askFor(page: Page, query: string): Promise<void> {
  const field = page.getByRole('searchbox');
  await field.fill(query);
  await field.press('Enter');
}

/** When the first answer by meaning could be seen. */
export const byMeaningMs = ({ answers }: Watched): number | null => answers.find(({ phase }) => phase === 'hybrid')?.paintedMs ?? null;
export const byWordsMs = ({ answers }: Watched): number | null => answers[0]?.paintedMs ?? null;
