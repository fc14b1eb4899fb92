import {
  closeSync,
  existsSync,
  fstatSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

/** Vectors on disk while a table is being encoded: an interrupted build goes on from here. */
export interface VectorSpool {
  /** Whole rows there are. */
  readonly rows: number;
  /** @param vectors `[count, dimension]` of the rows that follow. */
  append(vectors: Float32Array): void;
  /** `[rows, dimension]`. */
  readAll(): Float32Array;
  close(): void;
  remove(): void;
}

/**
 * @param key What the vectors depend on: file, plan and encoder. Those of another key are thrown away.
 * @param dimension Numbers a row.
 */
export function openVectorSpool(folder: string, key: string, dimension: number): VectorSpool {
  const keyFile = join(folder, 'key.txt');
  const rowsFile = join(folder, 'vectors.bin');
  const rowBytes = 4 * dimension;
  const same = existsSync(keyFile) && readFileSync(keyFile, 'utf8') === key;
  if (!same) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  if (!same) writeFileSync(keyFile, key);
  const file = openSync(rowsFile, existsSync(rowsFile) ? 'r+' : 'w+');
  let rows = Math.floor(fstatSync(file).size / rowBytes);
  // A row that was being written when the build was stopped.
  ftruncateSync(file, rows * rowBytes);
  return {
    get rows() {
      return rows;
    },
    append(vectors) {
      writeSync(file, new Uint8Array(vectors.buffer, vectors.byteOffset, vectors.byteLength), 0, vectors.byteLength, rows * rowBytes);
      rows += vectors.length / dimension;
    },
    readAll() {
      const all = new Float32Array(rows * dimension);
      readSync(file, new Uint8Array(all.buffer), 0, all.byteLength, 0);
      return all;
    },
    close: () => closeSync(file),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
