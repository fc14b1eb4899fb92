import { AppError } from '../../domain/appError';
import type { InteractionStore } from '../../engine/ports';
import { Connection } from './connection';
import type { DatabaseOptions } from './openDatabase';
import { PersistentStore } from './persistentStore';
import { databaseName } from './schema';
import { isConnectionLoss, storageError } from './storageError';

export interface InteractionStoreOptions extends Partial<DatabaseOptions> {
  /** Another tab took over (`newer-version`) or erased the database; this store is closed for good and the page should be reloaded. */
  readonly onYielded?: (reason: 'newer-version' | 'erased') => void;
}

const toldAsIs: ReadonlySet<string> = new Set(['storage-newer', 'storage-blocked', 'storage-full']);

/**
 * Opens the shopper's data.
 * @throws AppError `storage-newer` when a newer version of the app wrote the data, `storage-blocked` when another tab holds up the upgrade,
 *   `storage-full`, or `storage-unavailable` where the browser has no storage or refuses it. Nothing is deleted; the caller may go on with
 *   `createMemoryStore` and try again later.
 */
export async function openInteractionStore(options: InteractionStoreOptions = {}): Promise<InteractionStore> {
  const connection = new Connection({ ...options, name: options.name ?? databaseName }, (reason) => options.onYielded?.(reason));
  try {
    try {
      await connection.open();
    } catch (error) {
      if (!isConnectionLoss(error)) throw error;
      // A backing store that could not be read at first; tried once more, never in a loop.
      await connection.open();
    }
    return new PersistentStore(connection);
  } catch (thrown) {
    connection.end();
    const error = storageError(thrown);
    throw toldAsIs.has(error.code) ? error : new AppError('storage-unavailable', error.message);
  }
}
