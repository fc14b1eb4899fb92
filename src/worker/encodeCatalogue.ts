import { listPackFiles } from '../adapters/catalogue/listPackFiles';
import { encodeVectors } from '../adapters/catalogue/vectorFile';
import type { TransformersEncoder } from '../adapters/encoder/transformersEncoder';
import type { PersistentCatalogues } from '../adapters/storage/catalogueStore';
import { AppError } from '../domain/appError';
import type { CatalogueDraft, CatalogueRecord, ImportedRow } from '../domain/catalogueImport';
import { importedTexts, importedVector, withLink } from '../engine/import/importedTexts';
import type { CancelSignal } from '../engine/ports';
import { lexicalIndexSteps } from '../engine/retrieval/buildLexicalIndex';
import { nextTask } from './nextTask';

/** Vectors are written after so many rows or so much time, whichever comes first: what a crash costs at most. */
const rowsPerWrite = 64;
const writeEveryMs = 5000;

export interface EncodeCatalogueOptions {
  readonly store: PersistentCatalogues;
  readonly encoder: TransformersEncoder;
  readonly signal: CancelSignal;
  /** Monotonic milliseconds. */
  readonly stopwatch: () => number;
  readonly onRows: (encodedRows: number, totalRows: number) => void;
  readonly onIndex: (share: number) => void;
}

/**
 * Encodes the rows of a catalogue that have no vector yet, then puts its pack together. One text a call, as everywhere. Whatever ends it
 * early, what was encoded is kept and a later call goes on from there.
 * @throws AppError `cancelled`, `storage-*`, `model-unreadable`.
 */
export async function encodeCatalogue(id: string, options: EncodeCatalogueOptions): Promise<CatalogueRecord> {
  const { store } = options;
  const [record, draft] = await Promise.all([store.read(id), store.readDraft(id)]);
  if (record?.status === 'ready') return record;
  if (!record || !draft) throw new AppError('cancelled', `There is no import ${id} to go on with.`);
  await encodeRows(record, options);
  await finish(record, draft, options);
  const finished = await store.read(id);
  if (!finished) throw new AppError('cancelled', `The catalogue ${id} was deleted.`);
  return finished;
}

async function encodeRows(record: CatalogueRecord, options: EncodeCatalogueOptions): Promise<void> {
  const { store, encoder, signal, stopwatch, onRows } = options;
  const { id, rowCount } = record;
  let written = record.encoder === encoder.identity ? record.encodedRows : 0;
  let vectors: Float32Array[] = [];
  let writtenAtMs = stopwatch();
  const flush = async () => {
    if (vectors.length === 0) return;
    const rows = joinRows(vectors, encoder.dimension);
    vectors = [];
    const count = rows.length / encoder.dimension;
    await store.addVectors(id, written, count, encodeVectors(rows, encoder.dimension), encoder.identity);
    written += count;
    writtenAtMs = stopwatch();
  };
  onRows(written, rowCount);
  try {
    while (written + vectors.length < rowCount) {
      const batch = await store.readRows(id, written + vectors.length);
      if (batch.length === 0) throw new AppError('storage-closed', `Rows of ${id} are missing.`);
      for (const { item } of batch) {
        vectors.push(await encodeItem(item, encoder, signal));
        onRows(written + vectors.length, rowCount);
        if (vectors.length >= rowsPerWrite || stopwatch() - writtenAtMs > writeEveryMs) await flush();
      }
    }
  } finally {
    await flush();
  }
}

async function encodeItem(item: ImportedRow['item'], encoder: TransformersEncoder, signal: CancelSignal): Promise<Float32Array> {
  const plan = importedTexts(item);
  const vectors: Float32Array[] = [];
  for (const text of plan.texts) {
    // Encoding is one long job after the other: a cancellation would wait for the last.
    await nextTask();
    vectors.push(await encoder.encode(text, signal));
  }
  return importedVector(vectors, plan);
}

function joinRows(vectors: readonly Float32Array[], dimension: number): Float32Array {
  const rows = new Float32Array(vectors.length * dimension);
  vectors.forEach((vector, at) => {
    rows.set(vector, at * dimension);
  });
  return rows;
}

async function finish({ id }: CatalogueRecord, { manifest }: CatalogueDraft, options: EncodeCatalogueOptions): Promise<void> {
  const { store, encoder, signal, onIndex } = options;
  const rows = await readAllRows(store, id);
  const items = rows.map(({ item }) => item);
  const steps = lexicalIndexSteps(items, manifest);
  let step = steps.next();
  for (; !step.done; step = steps.next()) {
    onIndex(step.value);
    await nextTask();
    if (signal.aborted) throw new AppError('cancelled', 'The import was paused or cancelled.');
  }
  const { files } = await listPackFiles({ ...manifest, dimension: encoder.dimension, encoder: encoder.identity }, [
    { role: 'items', extension: 'json', content: JSON.stringify(rows.map(withLink)) },
    { role: 'vectors', extension: 'bin', content: await store.readVectors(id) },
    { role: 'lexical', extension: 'json', content: step.value },
  ]);
  await store.finish(id, files);
}

async function readAllRows(store: PersistentCatalogues, id: string): Promise<ImportedRow[]> {
  const rows: ImportedRow[] = [];
  for (;;) {
    const batch = await store.readRows(id, rows.length);
    if (batch.length === 0) return rows;
    rows.push(...batch);
  }
}
