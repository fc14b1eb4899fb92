import type { DBSchema, IDBPDatabase } from 'idb';
import { AppError } from '../../domain/appError';
import { type DatabaseOptions, deleteDatabase, openDatabase } from './openDatabase';
import type { ShopSchema } from './schema';
import { isConnectionLoss, storageError } from './storageError';

/** Work on an open database; `again` is set when a first try ended with a lost connection, whose outcome nobody knows. */
export type Work<Result, Schema extends DBSchema = ShopSchema> = (database: IDBPDatabase<Schema>, again: boolean) => Promise<Result>;

/** One database connection that is opened anew when the browser closes it. */
export class Connection<Schema extends DBSchema = ShopSchema> {
  #opening: Promise<IDBPDatabase<Schema>> | null = null;
  #ended: AppError | null = null;

  /** @param onYielded Told once this connection has been closed for another tab; from then on every use throws. */
  constructor(
    private readonly options: DatabaseOptions,
    private readonly onYielded: (reason: 'newer-version' | 'erased') => void,
  ) {}

  /** Opens the database now instead of at first use. Throws as `openDatabase`. */
  async open(): Promise<void> {
    await this.#database();
  }

  /** @throws AppError `storage-*`. */
  async use<Result>(work: Work<Result, Schema>): Promise<Result> {
    try {
      return await this.#attempt(work, false);
    } catch (error) {
      if (!isConnectionLoss(error)) throw storageError(error);
    }
    try {
      return await this.#attempt(work, true);
    } catch (error) {
      throw storageError(error);
    }
  }

  /** Deletes the database; the next use creates an empty one. @throws AppError `storage-blocked`, `storage-closed`. */
  async erase(): Promise<void> {
    if (this.#ended) throw this.#ended;
    await this.#close();
    try {
      await deleteDatabase(this.options);
    } catch (error) {
      throw storageError(error);
    }
  }

  end(): void {
    this.#ended ??= new AppError('storage-closed', 'The store has been closed.');
    void this.#close();
  }

  async #attempt<Result>(work: Work<Result, Schema>, again: boolean): Promise<Result> {
    const opening = this.#database();
    const database = await opening;
    try {
      return await work(database, again);
    } catch (error) {
      if (isConnectionLoss(error)) this.#forget(opening, database);
      throw error;
    }
  }

  #database(): Promise<IDBPDatabase<Schema>> {
    if (this.#ended) return Promise.reject(this.#ended);
    if (this.#opening) return this.#opening;
    const opening = openDatabase<Schema>(this.options, {
      onYield: (reason, database) => {
        database.close();
        this.#ended ??= new AppError(
          reason === 'erased' ? 'storage-closed' : 'storage-newer',
          reason === 'erased' ? 'Another tab erased the stored data.' : 'Another tab upgraded the stored data for a newer version.',
        );
        this.onYielded(reason);
      },
      onTerminated: (database) => this.#forget(opening, database),
    });
    this.#opening = opening;
    // A failed opening can be tried again.
    opening.catch(() => {
      if (this.#opening === opening) this.#opening = null;
    });
    return opening;
  }

  #forget(opening: Promise<IDBPDatabase<Schema>>, database: IDBPDatabase<Schema>): void {
    if (this.#opening === opening) this.#opening = null;
    // Frees what is left of it; closing twice is allowed.
    database.close();
  }

  async #close(): Promise<void> {
    const opening = this.#opening;
    this.#opening = null;
    const database = await opening?.catch(() => null);
    database?.close();
  }
}
