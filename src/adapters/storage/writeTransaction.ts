import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';

/**
 * All of `body` or nothing. When it fails, the transaction's own error is thrown where it has one: a full disk aborts the transaction,
 * and its requests only say that they were aborted.
 */
export async function write<Schema extends DBSchema, Result>(
  database: IDBPDatabase<Schema>,
  stores: StoreNames<Schema>[],
  durability: 'strict' | 'relaxed',
  body: (transaction: IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>) => Promise<Result>,
): Promise<Result> {
  const transaction = database.transaction(stores, 'readwrite', { durability });
  let failure: unknown = null;
  const result = body(transaction).catch((error: unknown) => {
    failure = error;
    try {
      transaction.abort();
    } catch {
      // It has been aborted already, which is why the body failed.
    }
    throw error;
  });
  result.catch(() => {});
  try {
    await transaction.done;
  } catch (aborted) {
    throw transaction.error ?? failure ?? aborted;
  }
  return result;
}
