import { describe, expect, it } from 'vitest';
import { trained } from './fakeWorkers';
import { holdTimers, id, pack, startShop, until } from './harness';

holdTimers();

describe('the lab’s report', () => {
  it('tells what was recorded, what runs and how training went, as JSON without weights', async () => {
    const shop = await startShop({ agreed: true });
    for (const row of [1, 2, 3, 4]) await shop.actions.openItem(id(row));
    const done = shop.actions.runTraining();
    await until(() => shop.runs.length === 1);
    const { record, weights } = trained('one', 4);
    shop.trainer.emit('epoch', record.epochs[0] as (typeof record.epochs)[number]);
    shop.runs[0]?.finish({ record, weights });
    await done;
    const file = await shop.actions.labReport();
    expect(file.type).toBe('application/json');
    expect(JSON.parse(await file.text())).toEqual({
      format: 'nearshelf-lab',
      version: 1,
      createdAtMs: expect.any(Number),
      pack: { name: 'test', version: 1, items: pack.items.length, encoder: 'test@1' },
      storage: 'persistent',
      consent: 'granted',
      personalised: true,
      giftMode: false,
      encoder: 'absent',
      training: { status: 'idle', backend: record.backend, serving: 'one', epochs: record.epochs, error: null },
      snapshots: [record],
      eventCount: 4,
      events: shop.state().events,
    });
  });

  it('can be had before anything is known', async () => {
    const shop = await startShop();
    const report = JSON.parse(await (await shop.actions.labReport()).text());
    expect(report).toMatchObject({ events: [], snapshots: [], consent: 'unasked', training: { serving: 'base', backend: null } });
  });
});
