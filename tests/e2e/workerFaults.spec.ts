import { storedShopper, storeShopper } from './support/browserStorage';
import { backendFact, control, loggedSteps, logSteps, runnersActs } from './support/lab';
import { expect, notices, openShop, resultTitles, searchField, shelf, test } from './support/shop';

/** Background work that throws, hangs or computes nonsense: restarted, stopped or rolled back, always said, and nothing lost. */

const engine = /engineWorker.*\.js$/u;
const trainer = /trainerWorker.*\.js$/u;
/** A page can tell the worker to go wrong at a moment of its choosing. */
const onPoison = (code: string): string => `new BroadcastChannel('poison').onmessage = () => { ${code} };`;
const poison = () => new BroadcastChannel('poison').postMessage(null);

test('an engine that crashes is started again, knows the shopper as before, and answers', async ({ page, server }) => {
  server.break(engine, { prefix: onPoison(`throw new Error('poisoned');`), times: 1 });
  await storeShopper(page, server.url, { acts: runnersActs(6) });
  await openShop(page, server.url);
  await expect(shelf(page, 'For you').getByRole('article').first()).toBeVisible();
  await page.evaluate(poison);
  await expect.poll(() => server.asked.filter((path) => engine.test(path)).length).toBe(2);
  await searchField(page).fill('running shoes');
  await searchField(page).press('Enter');
  await expect.poll(() => resultTitles(page)).not.toEqual([]);
  await page.getByRole('link', { name: 'Nearshelf home' }).click();
  await expect(shelf(page, 'For you').getByRole('article').first()).toBeVisible();
  await expect(notices(page)).not.toContainText('background process');
});

test('an engine that hangs is noticed, replaced, and the question is answered', async ({ page, server }) => {
  server.break(engine, { prefix: onPoison('for (;;) {}'), times: 1 });
  await openShop(page, server.url);
  await expect(page.getByRole('heading', { name: 'Popular' })).toBeVisible();
  // The engine has started once it answers a query.
  await searchField(page).fill('NS-RUN-001');
  await searchField(page).press('Enter');
  await expect.poll(() => resultTitles(page)).not.toEqual([]);
  await page.evaluate(poison);
  await searchField(page).fill('running shoes');
  await searchField(page).press('Enter');
  await expect.poll(() => server.asked.filter((path) => engine.test(path)).length, { timeout: 30_000 }).toBe(2);
  await expect.poll(() => resultTitles(page), { timeout: 30_000 }).toContainEqual(expect.stringMatching(/run|trail|sock/iu));
});

test('an engine that crashes again and again is stopped, and starts when the shopper says so', async ({ page, server }) => {
  server.break(engine, { prefix: `throw new Error('broken build');` });
  await openShop(page, server.url);
  await expect(notices(page)).toContainText('failed several times and was stopped', { timeout: 30_000 });
  const tries = server.asked.filter((path) => engine.test(path)).length;
  expect(tries).toBeGreaterThanOrEqual(3);
  expect(tries).toBeLessThan(8);
  server.repair();
  await notices(page).getByRole('button', { name: 'Start it again' }).click();
  await expect(notices(page)).not.toContainText('was stopped');
  await searchField(page).fill('running shoes');
  await searchField(page).press('Enter');
  await expect.poll(() => resultTitles(page)).not.toEqual([]);
});

test('weights that become non-finite are rolled back and never served', async ({ page, server }) => {
  // On the processor's own arithmetic, so that the optimiser's square root can be poisoned: no WebGPU, no WASM.
  server.break(/tfjs-backend-wasm.*\.wasm$/u, 'missing');
  const noGpu = "Object.defineProperty(WorkerNavigator.prototype, 'gpu', { get: () => undefined });";
  server.break(trainer, { prefix: noGpu + onPoison('Math.sqrt = () => Number.NaN;') });
  await storeShopper(page, server.url, { acts: runnersActs(60) });
  await logSteps(page);
  await openShop(page, new URL('lab', server.url).href);
  await control(page, 'Run').click();
  await expect.poll(async () => (await loggedSteps(page)).length, { timeout: 60_000 }).toBeGreaterThan(0);
  await page.evaluate(poison);
  const main = page.getByRole('main');
  await expect(main.getByText(/not finite|became unstable|diverged|Promoted|Rejected/u).first()).toBeVisible({ timeout: 60_000 });
  await expect(backendFact(page, 'Really runs on')).toHaveText('processor (JavaScript)');
  // Whatever serves now gives finite probabilities, and no act is lost.
  await page.getByRole('link', { name: 'Nearshelf home' }).click();
  await expect(shelf(page, 'For you').getByRole('article').first()).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('NaN');
  expect((await storedShopper(page))?.interactions.length).toBeGreaterThanOrEqual(60);
});
