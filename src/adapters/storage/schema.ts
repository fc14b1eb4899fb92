import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Interaction } from '../../domain/interaction';
import type { SnapshotRecord } from '../../domain/training';

export const databaseName = 'nearshelf';

/** The newest schema. Older ones live only in the steps of the ladder below. */
export interface ShopSchema extends DBSchema {
  /** Append-only log; its key generator numbers the interactions and never gives a number twice. */
  interactions: { key: number; value: Interaction };
  settings: { key: string; value: unknown };
  /** Ordered by saving, not by the clock. */
  snapshots: { key: number; value: StoredSnapshot; indexes: { id: string } };
  /** By snapshot id; the SHA-256 stands in the snapshot's record. */
  weights: { key: string; value: Uint8Array };
  checkpoint: { key: 'current'; value: Uint8Array };
}
export type StoreName = StoreNames<ShopSchema>;
export type Database = IDBPDatabase<ShopSchema>;
export type WriteTransaction = IDBPTransaction<ShopSchema, StoreName[], 'readwrite'>;

export interface StoredSnapshot {
  /** Given by the key generator. */
  readonly order: number;
  readonly record: SnapshotRecord;
}

/** One step of the ladder. It runs inside the upgrade's transaction, so it awaits nothing but requests of that transaction. */
export type Migration = (
  database: IDBPDatabase<unknown>,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
) => void | Promise<void>;

/** Step k leads from version k to k + 1. Published steps are never edited: databases in the field have climbed them. */
export const migrations: readonly Migration[] = [
  (database) => {
    database.createObjectStore('interactions', { keyPath: 'sequence', autoIncrement: true });
    database.createObjectStore('settings');
    database.createObjectStore('snapshots', { keyPath: 'order', autoIncrement: true }).createIndex('id', 'record.id', { unique: true });
    database.createObjectStore('weights');
    database.createObjectStore('checkpoint');
  },
];
