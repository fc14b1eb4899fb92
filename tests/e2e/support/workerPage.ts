import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** URL of a built worker script, by the name of its source. */
export function workerUrl(name: string): string {
  const file = readdirSync(join(process.cwd(), 'dist/assets')).find((entry) => entry.startsWith(`${name}-`) && entry.endsWith('.js'));
  if (!file) throw new Error(`the build has no ${name}`);
  return `/assets/${file}`;
}

/**
 * A page of the shop's origin that holds nothing, so that a test can talk to the production build's workers itself: under the shop's own
 * policy only the shop may start them.
 */
export async function openEmptyPage(page: Page): Promise<void> {
  await page.route('**/empty-page', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>empty</title>' }));
  await page.goto('/empty-page');
}

export interface WorkerCall {
  readonly command: string;
  readonly argument: unknown;
}

/**
 * Starts a worker, makes the calls in order and ends it. Numeric arrays come back as plain ones; errors as `{ error }`.
 * @returns one result a call.
 */
export async function callWorker(page: Page, url: string, calls: readonly WorkerCall[]): Promise<unknown[]> {
  return page.evaluate(
    async ({ url, calls }) => {
      const worker = new Worker(url, { type: 'module' });
      const results: unknown[] = [];
      for (const [id, { command, argument }] of calls.entries()) {
        results.push(
          await new Promise((resolve, reject) => {
            worker.onerror = (event) => reject(new Error(event.message));
            worker.onmessage = ({ data }) => {
              if (data.type === 'error' && data.id === id) resolve({ error: data.error });
              if (data.type === 'result' && data.id === id)
                resolve(ArrayBuffer.isView(data.result) ? [...(data.result as Float32Array)] : data.result);
            };
            worker.postMessage({ type: 'request', id, command, argument });
          }),
        );
      }
      worker.terminate();
      return results;
    },
    { url, calls },
  );
}
