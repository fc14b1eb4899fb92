import type { Page } from '@playwright/test';
import { storedShopper, storeShopper } from './support/browserStorage';
import { backendFact, control, expectVerdict, loggedSteps, logSteps, runnersActs, runToSecondEpoch } from './support/lab';
import { expect, openShop, shelf, test } from './support/shop';

/** Training on machines without a graphics card, with one that fails, in tabs that go away, and by hand. */

// A service worker would keep the files that these tests break.
test.use({ serviceWorkers: 'block' });
test.slow();

const trainer = /\/trainerWorker-.*\.js$/u;
const wasm = /\/tfjs-backend-wasm.*\.wasm$/u;
const allowSoftwareGpu = (page: Page) => page.addInitScript(() => localStorage.setItem('nearshelf-test-allow-software-gpu', '1'));

async function openLab(page: Page, origin: string, acts: number): Promise<void> {
  await storeShopper(page, origin, { acts: runnersActs(acts) });
  await openShop(page, `${origin}lab`);
}

test('a browser without WebGPU trains on WebAssembly and says so', async ({ page, server }) => {
  server.break(trainer, { prefix: "Object.defineProperty(WorkerNavigator.prototype, 'gpu', { get: () => undefined });" });
  await openLab(page, server.url, 8);
  await control(page, 'Run').click();
  await expectVerdict(page);
  await expect(backendFact(page, 'Really runs on')).toHaveText('processor (WebAssembly)');
  await expect(backendFact(page, 'Passed over')).toContainText('this browser does not offer WebGPU');
});

test('a graphics card that is software counts as none, and is named', async ({ page, server }) => {
  await openLab(page, server.url, 8);
  await control(page, 'Run').click();
  await expectVerdict(page);
  await expect(backendFact(page, 'Adapter')).toContainText('WebAssembly SIMD');
  await expect(backendFact(page, 'Passed over')).toContainText('simulated in software');
  await expect(backendFact(page, 'Passed over')).toContainText(/the only GPU adapter is software \(.*swiftshader/iu);
});

test('training really runs on WebGPU where that is what there is, and a card that drops out costs nothing else', async ({
  page,
  server,
  browser,
}) => {
  await allowSoftwareGpu(page);
  server.break(wasm, 'missing');
  await openLab(page, server.url, 12);
  await control(page, 'Step').click();
  await expect(page.getByText(/^step 1 of/u)).toBeVisible({ timeout: 60_000 });
  await expect(backendFact(page, 'Really runs on')).toHaveText('graphics card (WebGPU)');
  await expect(backendFact(page, 'Adapter')).toContainText(/swiftshader.*\(software\)/iu);
  server.repair();
  const devtools = await browser.newBrowserCDPSession();
  await devtools.send('Browser.crashGpuProcess');
  await control(page, 'Resume').click();
  await expectVerdict(page);
  await expect(backendFact(page, 'Really runs on')).toHaveText('processor (WebAssembly)');
  await expect(backendFact(page, 'Passed over')).toContainText('it dropped out along the way');
  expect((await storedShopper(page))?.interactions.length).toBeGreaterThanOrEqual(12);
  // The card is back, and gets its chance again.
  await page.getByRole('button', { name: 'Probe backends' }).click();
  await expect(page.getByText(/^Probed: it would run on/u)).toBeAttached({ timeout: 60_000 });
  await expect(backendFact(page, 'Passed over')).toContainText('a trial step was slower');
});

test('a reload in the middle of a run goes on from the checkpoint', async ({ page, server }) => {
  await logSteps(page);
  await openLab(page, server.url, 80);
  await runToSecondEpoch(page);
  await page.reload();
  await expectVerdict(page);
  const [first] = await loggedSteps(page);
  expect(first?.epoch ?? 0).toBeGreaterThanOrEqual(2);
});

test('one tab trains, the other says so, and both serve what was learned', async ({ page, context, server }) => {
  await logSteps(page);
  await openLab(page, server.url, 80);
  await runToSecondEpoch(page);
  const other = await context.newPage();
  await openShop(other, `${server.url}lab`);
  await expect(other.getByText('Another tab is training. Its result will be taken over here.')).toBeVisible();
  await control(page, 'Resume').click();
  await expectVerdict(page, /Promoted/u);
  await expectVerdict(other, /Promoted/u);
  for (const tab of [page, other]) {
    await tab.getByRole('link', { name: 'Nearshelf home' }).click();
    await expect(shelf(tab, 'For you').getByText('Ordered by the model trained on this device')).toBeVisible();
  }
});

test('when the tab that trains is closed, another one takes its run up', async ({ page, context, server }) => {
  await logSteps(page);
  const first = await context.newPage();
  await logSteps(first);
  await openLab(first, server.url, 80);
  await runToSecondEpoch(first);
  await openShop(page, `${server.url}lab`);
  await expect(page.getByText('Another tab is training. Its result will be taken over here.')).toBeVisible();
  await first.close();
  await expectVerdict(page);
  const [step] = await loggedSteps(page);
  expect(step?.epoch ?? 0).toBeGreaterThanOrEqual(2);
});

test('a trainer that crashes in the middle of a run is started again and goes on', async ({ page, server }) => {
  const prefix = `new BroadcastChannel('poison').onmessage = () => { throw new Error('poisoned'); };`;
  server.break(trainer, { prefix, times: 1 });
  await logSteps(page);
  await openLab(page, server.url, 80);
  await runToSecondEpoch(page);
  await page.evaluate(() => new BroadcastChannel('poison').postMessage(null));
  await expectVerdict(page);
  expect(server.asked.filter((path) => trainer.test(path))).toHaveLength(2);
  expect((await loggedSteps(page)).filter(({ epoch, step }) => epoch === 1 && step === 1)).toHaveLength(1);
});

test('the lab steps, pauses, goes on and resets', async ({ page, server }) => {
  await openLab(page, server.url, 80);
  const main = page.getByRole('main');
  await control(page, 'Step').click();
  await expect(main.getByText(/^step 1 of/u)).toBeVisible();
  await expect(main.getByText('Paused', { exact: true })).toBeVisible();
  await control(page, 'Step').click();
  await expect(main.getByText(/^step 2 of/u)).toBeVisible();
  await control(page, 'Resume').click();
  await expect(main.getByText('Epoch 2 of at most 8')).toBeVisible();
  await control(page, 'Pause').click();
  await expect(main.getByText('Paused', { exact: true })).toBeVisible();
  await control(page, 'Resume').click();
  await expectVerdict(page, /Promoted/u);
  await control(page, 'Reset').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Reset', exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Verdict' })).toContainText('Withdrawn');
  await expect(page.getByRole('region', { name: 'Snapshots' })).toContainText('General modelserving');
  expect((await storedShopper(page))?.interactions.length).toBeGreaterThanOrEqual(80);
});
