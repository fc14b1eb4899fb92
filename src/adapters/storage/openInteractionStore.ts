import type { AppErrorShape } from '../../domain/appError';
import type { InteractionStore } from '../../engine/ports';
import { Connection } from './connection';
import { createMemoryStore } from './memoryStore';
import type { DatabaseOptions } from './openDatabase';
import { PersistentStore } from './persistentStore';
import { databaseName } from './schema';
import { isConnectionLoss, storageError } from './storageError';

export interface InteractionStoreOptions extends Partial<DatabaseOptions> {
  /** Another tab took over (`newer-version`) or erased the database; this store is closed for good and the page should be reloaded. */
  readonly onYielded?: (reason: 'newer-version' | 'erased') => void;
  /** Nothing can be stored: why the store is one in memory. */
  readonly onUnavailable?: (error: AppErrorShape) => void;
}

/**
 * Opens the shopper's data. Where the browser has no storage, refuses it or is full, the result is a store in memory.
 * @throws AppError `storage-newer` when a newer version of the app wrote the data, and `storage-blocked` when another tab holds up the
 *   upgrade. Nothing is deleted; the caller may go on with `createMemoryStore` and try again later.
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
    if (error.code === 'storage-newer' || error.code === 'storage-blocked') throw error;
    const code = error.code === 'storage-full' ? error.code : 'storage-unavailable';
    options.onUnavailable?.({ code, message: error.message });
    return createMemoryStore();
  }
}
