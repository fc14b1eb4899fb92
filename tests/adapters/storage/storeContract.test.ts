import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../../src/adapters/storage/memoryStore';
import { openInteractionStore } from '../../../src/adapters/storage/openInteractionStore';
import type { Interaction } from '../../../src/domain/interaction';
import type { InteractionStore } from '../../../src/engine/ports';
import { view } from './fixtures';
import { describeStore } from './storeContract';

const openPersistent = () => {
  globalThis.indexedDB = new IDBFactory();
  return openInteractionStore();
};

describeStore('the persistent store', openPersistent);
describeStore('the memory store', async () => createMemoryStore());

type Step = (store: InteractionStore) => Promise<unknown>;
const number = fc.integer({ min: 0, max: 12 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.constantFrom('A', 'B').map(
    (id): Step =>
      (store) =>
        store.append(view(id)),
  ),
  fc.array(number, { maxLength: 5 }).map(
    (sequences): Step =>
      (store) =>
        store.forget(sequences),
  ),
  number.map(
    (limit): Step =>
      (store) =>
        store.recent(limit),
  ),
  fc.tuple(number, number).map(
    ([after, limit]): Step =>
      (store) =>
        store.since(after, limit),
  ),
  fc.constant<Step>((store) => store.count()),
);

describe('the two stores', () => {
  it('answer alike, whatever is asked in whatever order', async () => {
    const answers = async (store: InteractionStore, steps: readonly Step[]) => {
      const given: unknown[] = [];
      for (const ask of steps) given.push(await ask(store));
      return given;
    };
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        expect(await answers(await openPersistent(), steps)).toEqual(await answers(createMemoryStore(), steps));
      }),
      { numRuns: 40 },
    );
  });
});

describe('a memory store that takes over from a disk', () => {
  it('goes on with the log, its numbers and the settings that were known', async () => {
    const known = [
      { ...view('A'), sequence: 4 },
      { ...view('B'), sequence: 9 },
    ] as Interaction[];
    const store = createMemoryStore({ interactions: known, settings: new Map([['consent', 'granted']]) });
    expect((await store.append(view('C'))).sequence).toBe(10);
    expect(await store.since(4, 10)).toEqual([known[1], { ...view('C'), sequence: 10 }]);
    expect(await store.readSetting('consent')).toBe('granted');
  });
});
