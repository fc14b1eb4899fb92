import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import { AppError } from '../../domain/appError';
import { type Migration, migrations, type ShopSchema } from './schema';

export interface DatabaseOptions {
  readonly name: string;
  /** Default the shopper's own ladder; its length is the version asked for. */
  readonly migrations?: readonly Migration[];
  /** How long another tab may hold up an upgrade or a deletion before it counts as blocked; default 2000 ms. */
  readonly blockedMs?: number;
  /** How long opening may take when nothing is known to block it (some browsers never answer); default 15,000 ms. */
  readonly openMs?: number;
}

export interface DatabaseEvents<Schema extends DBSchema = ShopSchema> {
  /** Another tab upgrades (`newer-version`) or deletes (`erased`) the database; it waits until this connection is closed. */
  readonly onYield: (reason: 'newer-version' | 'erased', database: IDBPDatabase<Schema>) => void;
  /** The browser closed the connection. */
  readonly onTerminated: (database: IDBPDatabase<Schema>) => void;
}

/**
 * Opens the database and climbs the ladder of migrations, all in one transaction: it is done completely or not at all.
 * @throws AppError `storage-blocked`, or what IndexedDB throws.
 */
export async function openDatabase<Schema extends DBSchema = ShopSchema>(
  options: DatabaseOptions,
  events: DatabaseEvents<Schema>,
): Promise<IDBPDatabase<Schema>> {
  const ladder = options.migrations ?? migrations;
  let database: IDBPDatabase<Schema> | null = null;
  let fallen: unknown = null;
  const patience = createPatience();
  const opening = openDB<Schema>(options.name, ladder.length, {
    async upgrade(_database, from, _to, transaction) {
      // The ladder's steps see historical schemas, of which there is no type.
      const untyped = transaction as unknown as Parameters<Migration>[1];
      transaction.done.catch(() => {});
      try {
        for (const step of ladder.slice(from)) await step(untyped.db, untyped);
      } catch (error) {
        fallen = error;
        abort(transaction);
      }
    },
    blocked: () => patience.giveUpAfter(options.blockedMs ?? 2000, blockedError()),
    blocking: (_version, wanted) => database && events.onYield(wanted === null ? 'erased' : 'newer-version', database),
    terminated: () => database && events.onTerminated(database),
  });
  patience.giveUpAfter(
    options.openMs ?? 15_000,
    new AppError('storage-unavailable', 'The browser does not answer when asked for storage.'),
  );
  try {
    database = await Promise.race([opening, patience.gaveUp]);
    return database;
  } catch (error) {
    // Opened after all, when nobody waits any more: it must not block other tabs.
    opening.then((late) => late.close()).catch(() => {});
    throw fallen ?? error;
  } finally {
    patience.end();
  }
}

/** Nobody awaits an upgrade's steps: left alone after a failed one, its transaction would commit what the steps before it had done. */
function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It has been aborted already, which is why the step failed.
  }
}

/** @throws AppError `storage-blocked` when another tab keeps the database open; it is then deleted once that tab closes. */
export async function deleteDatabase(options: DatabaseOptions): Promise<void> {
  const patience = createPatience();
  const deleting = deleteDB(options.name, { blocked: () => patience.giveUpAfter(options.blockedMs ?? 2000, blockedError()) });
  try {
    await Promise.race([deleting, patience.gaveUp]);
  } finally {
    deleting.catch(() => {});
    patience.end();
  }
}

const blockedError = (): AppError => new AppError('storage-blocked', 'Another tab keeps an older version of the stored data open.');

/** A promise that rejects at the latest limit set. */
function createPatience() {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reject: (error: AppError) => void = () => {};
  const gaveUp = new Promise<never>((_resolve, onReject) => {
    reject = onReject;
  });
  gaveUp.catch(() => {});
  return {
    gaveUp,
    giveUpAfter(ms: number, error: AppError) {
      clearTimeout(timer);
      timer = setTimeout(() => reject(error), ms);
    },
    end: () => clearTimeout(timer),
  };
}
