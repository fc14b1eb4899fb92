import type { TransformersEncoder } from '../adapters/encoder/transformersEncoder';
import type { PersistentCatalogues } from '../adapters/storage/catalogueStore';
import { inspectTable } from '../adapters/tables/inspectTable';
import { readItems } from '../adapters/tables/readItems';
import type { TableSource } from '../adapters/tables/tableBytes';
import { AppError } from '../domain/appError';
import type { ImportedRow } from '../domain/catalogueImport';
import { pageLimits, type TableLimits } from '../domain/table';
import { ItemBuilder } from '../engine/import/buildItems';
import type { ChosenFile, ImportCommands, ImportEvents } from '../protocol/commands';
import { encodeCatalogue } from './encodeCatalogue';
import type { HandlerContext, Handlers } from './host';
import { type EncoderSources, openEncoder } from './openEncoder';

export interface ImportSources {
  readonly store: PersistentCatalogues;
  readonly encoder: EncoderSources;
  /** Monotonic milliseconds. */
  readonly stopwatch: () => number;
  /** Default `pageLimits`. */
  readonly limits?: TableLimits;
}

/** Items written to the disk at once. */
const rowsPerWrite = 250;
/** Progress is told at most so often. */
const tellEveryMs = 100;

export function importHandlers(sources: ImportSources): Handlers<ImportCommands, ImportEvents> {
  const { store, stopwatch, limits = pageLimits } = sources;
  let encoder: TransformersEncoder | null = null;
  let pausing: AbortController | null = null;
  const readOptions = ({ blob }: ChosenFile, { signal, emit }: HandlerContext<ImportEvents>) => {
    const tell = sparingly(stopwatch);
    return { limits, signal, onBytes: (readBytes: number) => tell(() => emit('bytes', { readBytes, totalBytes: blob.size })) };
  };
  const storeRows = async (id: string, batches: AsyncIterable<readonly ImportedRow[]>): Promise<void> => {
    let waiting: ImportedRow[] = [];
    let stored = 0;
    const write = async () => {
      await store.addRows(id, stored, waiting);
      stored += waiting.length;
      waiting = [];
    };
    for await (const rows of batches) {
      for (const row of rows) {
        waiting.push(row);
        if (waiting.length >= rowsPerWrite) await write();
      }
    }
    if (waiting.length > 0) await write();
  };
  const encode = async (id: string, baseUrl: string, signal: AbortSignal, { emit }: HandlerContext<ImportEvents>) => {
    const tell = sparingly(stopwatch);
    const onModel = (loadedBytes: number, totalBytes: number) => emit('model', { loadedBytes, totalBytes });
    encoder ??= await openEncoder(sources.encoder, baseUrl, signal, onModel);
    const startedMs = stopwatch();
    let startRows: number | null = null;
    return encodeCatalogue(id, {
      store,
      encoder,
      signal,
      stopwatch,
      onRows(encodedRows, totalRows) {
        startRows ??= encodedRows;
        const freshRows = encodedRows - startRows;
        const send = () => emit('rows', { encodedRows, totalRows, freshRows, elapsedMs: stopwatch() - startedMs });
        // The first and the last are always told.
        if (freshRows === 0 || encodedRows === totalRows) send();
        else tell(send);
      },
      onIndex: (share) => tell(() => emit('index', { share })),
    });
  };
  return {
    inspect: ({ file, encoding }, context) => inspectTable(sourceOf(file), readOptions(file, context), encoding),
    preview({ rows, plan }) {
      const builder = new ItemBuilder(plan);
      const built = builder.hasTitle ? rows.flatMap((row) => builder.add(row) ?? []) : [];
      return { rows: built, problems: builder.problems, manifest: builder.draft('preview') };
    },
    async read({ id, file, shape, plan, createdAtMs }, context) {
      try {
        const reader = readItems(sourceOf(file), shape, plan, readOptions(file, context));
        await store.begin(id, plan.title, createdAtMs);
        await storeRows(id, reader.batches);
        await store.finishReading(id, reader.draft(id));
        const record = await store.read(id);
        if (record && !context.signal.aborted) return record;
        throw new AppError('cancelled', 'The import was cancelled.');
      } catch (thrown) {
        // Nothing half imported; the reason is the first failure, whatever this one's outcome.
        await store.remove(id).catch(() => {});
        throw thrown;
      }
    },
    async encode({ id, encoderBaseUrl }, context) {
      const stop = new AbortController();
      pausing = stop;
      context.signal.addEventListener('abort', () => stop.abort());
      try {
        return await encode(id, encoderBaseUrl, stop.signal, context);
      } catch (thrown) {
        const paused = stop.signal.aborted && !context.signal.aborted && AppError.wrap(thrown).code === 'cancelled';
        const record = paused ? await store.read(id) : null;
        if (record) return record;
        throw thrown;
      } finally {
        pausing = null;
      }
    },
    pause() {
      pausing?.abort();
      return null;
    },
  };
}

const sourceOf = ({ blob, name }: ChosenFile): TableSource => ({
  name,
  size: blob.size,
  // The stream of a Blob holds plain buffers, which its declared type does not say.
  stream: () => blob.stream() as ReadableStream<Uint8Array<ArrayBuffer>>,
});

/** Runs what it is given, unless it has just run something. */
function sparingly(stopwatch: () => number): (run: () => void) => void {
  let lastMs = Number.NEGATIVE_INFINITY;
  return (run) => {
    const nowMs = stopwatch();
    if (nowMs - lastMs < tellEveryMs) return;
    lastMs = nowMs;
    run();
  };
}
