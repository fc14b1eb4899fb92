import { expect, type Page } from '@playwright/test';
import type { ItemAct } from '../../../src/domain/interaction';

type Act = readonly [ItemAct, string];

/** Acts of a shopper who runs, `count` of them, always about the same few shoes: what is learned from them is better with any seed. */
export const runnersActs = (count: number): Act[] =>
  Array.from({ length: count }, (_, at) => [
    at % 8 === 3 ? 'favourite' : at % 8 === 7 ? 'cart' : 'view',
    `NS-RUN-${String(1 + (at % 6)).padStart(3, '0')}`,
  ]);

export const control = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Training controls' }).getByRole('button', { name, exact: true });

/** Value of one row of the backend's facts. */
export const backendFact = (page: Page, term: 'Really runs on' | 'Adapter' | 'Passed over') =>
  page.locator('dt', { hasText: term }).locator('xpath=following-sibling::dd[1]');

const verdict = (page: Page) =>
  page
    .getByRole('region', { name: 'Verdict' })
    .getByText(/^(Promoted|Rejected)$/u)
    .first();

export interface LoggedStep {
  readonly epoch: number;
  readonly step: number;
  readonly steps: number;
}

/** From the next page on, every step of the trainer is kept for `loggedSteps`. */
export async function logSteps(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const steps: LoggedStep[] = [];
    Object.assign(globalThis, { loggedSteps: steps });
    globalThis.Worker = class extends Worker {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        this.addEventListener('message', ({ data }) => {
          if (data.type === 'event' && data.event === 'step') steps.push(data.payload);
        });
      }
    };
  });
}

export const loggedSteps = (page: Page): Promise<LoggedStep[]> =>
  page.evaluate(() => (globalThis as { loggedSteps?: LoggedStep[] }).loggedSteps ?? []);

/** Starts a run and stops it where a checkpoint has been written; `logSteps` must have been called. */
export async function runToSecondEpoch(page: Page): Promise<void> {
  await control(page, 'Run').click();
  // From within the page: on a quick machine the run would be over before a click from outside arrives.
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const startedMs = performance.now();
        const timer = setInterval(() => {
          const epoch = (globalThis as { loggedSteps?: { epoch: number }[] }).loggedSteps?.at(-1)?.epoch ?? 0;
          const pause = [...document.querySelectorAll('main button')].find((button) => button.textContent?.trim() === 'Pause');
          if (epoch >= 2 && pause instanceof HTMLButtonElement) {
            clearInterval(timer);
            pause.click();
            resolve();
          } else if (performance.now() - startedMs > 60_000) reject(new Error('the run came to no second epoch'));
        }, 5);
      }),
  );
  await expect(page.getByRole('main').getByText('Paused', { exact: true })).toBeVisible();
}

/** The run that ended last was judged. */
export async function expectVerdict(page: Page, outcome: RegExp = /Promoted|Rejected/u): Promise<void> {
  await expect(verdict(page)).toHaveText(outcome, { timeout: 90_000 });
}
