import type { IDBPObjectStore } from 'idb';
import { AppError } from '../../domain/appError';
import { explicitActs, type Interaction, type NewInteraction } from '../../domain/interaction';
import type { SnapshotRecord } from '../../domain/training';
import type { InteractionStore } from '../../engine/ports';
import { sha256Hex } from '../integrity/sha256';
import type { Connection } from './connection';
import type { ShopSchema, StoreName, WriteTransaction } from './schema';
import { recordsToKeep, weightsToKeep } from './snapshotRetention';
import { write } from './writeTransaction';

/** Rows looked at for an append of unknown outcome, when this connection has stored nothing before. */
const newestLookedAt = 100;
/** Largest count that `getAll` takes. */
const mostRows = 2 ** 32 - 1;

/** The store on IndexedDB. Explicit acts and everything else the shopper would miss are written with strict durability. */
export class PersistentStore implements InteractionStore {
  readonly mode = 'persistent';
  #lastSequence: number | null = null;

  constructor(private readonly connection: Connection) {}

  async append(interaction: NewInteraction): Promise<Interaction> {
    const row = withoutSequence(interaction);
    const durability = explicitActs.has(interaction.kind) ? 'strict' : 'relaxed';
    const sequence = await this.connection.use((database, again) =>
      write(database, ['interactions'], durability, async (transaction) => {
        const store = transaction.objectStore('interactions');
        const stored = again ? await findRow(store, row, this.#lastSequence) : null;
        // The key generator fills in the sequence.
        return stored ?? store.add(row as Interaction);
      }),
    );
    this.#lastSequence = Math.max(sequence, this.#lastSequence ?? 0);
    return { ...row, sequence };
  }

  recent(limit: number): Promise<Interaction[]> {
    return this.connection.use((database) => newest(database.transaction('interactions').store, limit));
  }

  since(after: number, limit: number): Promise<Interaction[]> {
    // 0 would mean "all" to IndexedDB.
    if (!(limit >= 1)) return Promise.resolve([]);
    return this.connection.use((database) =>
      database.getAll('interactions', IDBKeyRange.lowerBound(after, true), Math.min(mostRows, Math.floor(limit))),
    );
  }

  count(): Promise<number> {
    return this.connection.use((database) => database.count('interactions'));
  }

  async forget(sequences: readonly number[]): Promise<void> {
    await this.connection.use((database) =>
      write(database, ['interactions'], 'strict', (transaction) => {
        const store = transaction.objectStore('interactions');
        return Promise.all(runsOf(sequences).map(([first, last]) => store.delete(IDBKeyRange.bound(first, last))));
      }),
    );
  }

  readSetting(key: string): Promise<unknown> {
    return this.connection.use((database) => database.get('settings', key));
  }

  async writeSetting(key: string, value: unknown): Promise<void> {
    await this.connection.use((database) =>
      write(database, ['settings'], 'strict', async (transaction) => {
        const store = transaction.objectStore('settings');
        await (value === undefined ? store.delete(key) : store.put(value, key));
      }),
    );
  }

  async saveSnapshot(record: SnapshotRecord, weights: Uint8Array): Promise<void> {
    await checkWeights(record, weights);
    // A view would bring its whole buffer along.
    const bytes = weights.slice();
    await this.connection.use((database) =>
      write(database, ['snapshots', 'weights'], 'strict', async (transaction) => {
        const store = transaction.objectStore('snapshots');
        const former = await store.index('id').getKey(record.id);
        // A snapshot saved again keeps its place; the key generator gives a new one the next.
        await store.put({ ...(former === undefined ? {} : { order: former }), record } as never);
        await transaction.objectStore('weights').put(bytes, record.id);
        await prune(transaction);
      }),
    );
  }

  async snapshots(): Promise<SnapshotRecord[]> {
    // Bounded by what `prune` leaves.
    const rows = await this.connection.use((database) => database.getAll('snapshots'));
    return rows.reverse().map(({ record }) => record);
  }

  async snapshotWeights(id: string): Promise<Uint8Array | null> {
    const [stored, bytes] = await this.connection.use((database) => {
      const transaction = database.transaction(['snapshots', 'weights']);
      return Promise.all([transaction.objectStore('snapshots').index('id').get(id), transaction.objectStore('weights').get(id)]);
    });
    if (!stored || !bytes) return null;
    return (await sha256Hex(bytes)) === stored.record.sha256 ? bytes : null;
  }

  async readCheckpoint(): Promise<Uint8Array | null> {
    return (await this.connection.use((database) => database.get('checkpoint', 'current'))) ?? null;
  }

  async writeCheckpoint(bytes: Uint8Array | null): Promise<void> {
    const copy = bytes?.slice();
    await this.connection.use((database) =>
      write(database, ['checkpoint'], 'relaxed', async (transaction) => {
        const store = transaction.objectStore('checkpoint');
        await (copy ? store.put(copy, 'current') : store.delete('current'));
      }),
    );
  }

  async eraseAll(): Promise<void> {
    this.#lastSequence = null;
    await this.connection.erase();
  }

  close(): void {
    this.connection.end();
  }
}

type LogStore = IDBPObjectStore<ShopSchema, StoreName[], 'interactions', 'readonly' | 'readwrite'>;

/** By key ranges from the end: a reverse cursor takes a turn of the event loop for every row. Forgotten rows leave gaps. */
async function newest(store: LogStore, limit: number): Promise<Interaction[]> {
  if (!(limit >= 1)) return [];
  const last = await store.openKeyCursor(null, 'prev');
  if (!last) return [];
  for (let span = Math.floor(limit); ; span *= 2) {
    const from = last.key - span + 1;
    const rows = await store.getAll(IDBKeyRange.lowerBound(from));
    if (rows.length >= limit || from <= 1) return rows.slice(-limit);
  }
}

/** The number that a try of unknown outcome gave to this very interaction, or null. `row` names its session and time. */
async function findRow(store: LogStore, row: NewInteraction, after: number | null): Promise<number | null> {
  const rows = after === null ? await newest(store, newestLookedAt) : await store.getAll(IDBKeyRange.lowerBound(after, true));
  const wanted = JSON.stringify(sorted(row));
  return rows.find((stored) => JSON.stringify(sorted(withoutSequence(stored))) === wanted)?.sequence ?? null;
}

const sorted = (row: NewInteraction): [string, unknown][] => Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1));

function withoutSequence(interaction: NewInteraction): NewInteraction {
  const { sequence: _given, ...row } = interaction as Interaction;
  return row;
}

/** Numbers as closed ranges of neighbours, ascending: `[3, 1, 2, 7]` → `[[1, 3], [7, 7]]`. */
function runsOf(numbers: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && number - run[1] <= 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}

/** @throws AppError `model-damaged`. */
export async function checkWeights(record: SnapshotRecord, weights: Uint8Array): Promise<void> {
  if ((await sha256Hex(weights)) === record.sha256) return;
  throw new AppError('model-damaged', `The weights of ${record.id} do not have the checksum of their record.`);
}

async function prune(transaction: WriteTransaction): Promise<void> {
  const [snapshots, weights] = [transaction.objectStore('snapshots'), transaction.objectStore('weights')];
  const rows = (await snapshots.getAll()).reverse();
  const records = rows.map(({ record }) => record);
  const [kept, keptWeights] = [recordsToKeep(records), weightsToKeep(records)];
  await Promise.all([
    ...rows.filter(({ record }) => !kept.has(record.id)).map(({ order }) => snapshots.delete(order)),
    ...records.filter(({ id }) => !keptWeights.has(id)).map(({ id }) => weights.delete(id)),
  ]);
}
