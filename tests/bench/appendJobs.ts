import { openInteractionStore } from '../../src/adapters/storage/openInteractionStore';
import type { NewInteraction } from '../../src/domain/interaction';
import type { ItemId } from '../../src/domain/item';
import type { InteractionStore } from '../../src/engine/ports';
import { interleave } from './interleave';
import type { BenchJobs } from './jobs';
import { syntheticNowMs } from './synthetic';

type Job<Name extends keyof BenchJobs> = (argument: BenchJobs[Name]['argument']) => Promise<BenchJobs[Name]['result']>;

let small: InteractionStore | null = null;
let large: InteractionStore | null = null;
const stores = (): readonly [InteractionStore, InteractionStore] => {
  if (!small || !large) throw new RangeError('appendOpen comes first');
  return [small, large];
};

export const open: Job<'appendOpen'> = async (wanted) => {
  small = await filledStore('bench-small', wanted.small);
  large = await filledStore('bench-large', wanted.large);
  return { mode: large.mode, small: await small.count(), large: await large.count() };
};

const item = (at: number) => `NS-SYN-${String(1 + (at % 5000)).padStart(5, '0')}` as ItemId;

async function filledStore(name: string, count: number): Promise<InteractionStore> {
  const store = await openInteractionStore({ name });
  await store.count();
  store.close();
  await fill(name, count);
  return openInteractionStore({ name });
}

/** Rows as the store writes them, in a few transactions instead of one each: a hundred thousand appends would take minutes. */
async function fill(name: string, count: number): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const chunk = 5000;
  for (let start = 0; start < count; start += chunk) {
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction('interactions', 'readwrite');
      const rows = transaction.objectStore('interactions');
      for (let at = start; at < Math.min(count, start + chunk); at++) {
        rows.add({
          kind: at % 3 === 0 ? 'view' : 'impression',
          itemId: item(at),
          list: { name: 'for-you', position: 1 + (at % 12) },
          sessionId: `session-${Math.floor(at / 40)}`,
          atMs: syntheticNowMs + at * 1000,
        } satisfies NewInteraction);
      }
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
  }
  database.close();
}

/** An explicit act: on disk when the promise resolves. */
const act = (round: number): NewInteraction => ({
  kind: 'favourite',
  itemId: item(round),
  list: { name: 'for-you', position: 1 },
  sessionId: 'now',
  atMs: syntheticNowMs + round,
});

export const pairs: Job<'appendPairs'> = async ({ rounds }) => {
  const [first, second] = stores();
  const [few = [], many = []] = await interleave([(round) => first.append(act(round)), (round) => second.append(act(round))], rounds, 10);
  return { small: few, large: many };
};

export const recent: Job<'recentPairs'> = async ({ rounds, limit }) => {
  const [first, second] = stores();
  const [few = [], many = []] = await interleave([() => first.recent(limit), () => second.recent(limit)], rounds, 5);
  return { small: few, large: many };
};
