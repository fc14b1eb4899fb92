import { AppError } from '../../domain/appError';
import type { TableLimits } from '../../domain/table';
import type { CancelSignal } from '../../engine/ports';
import { refuse } from './refuse';

/** A file that can be read more than once: a Blob of the page, or a file on disk in Node. */
export interface TableSource {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  stream(): ReadableStream<Uint8Array<ArrayBuffer>>;
}

/** Packed bytes given to the decompressor at once: it unpacks a whole piece before anybody can stop it, at most a thousandfold. */
const packedPiece = 16 * 1024;
/** Text shrinks by three to twenty, a very dull table by fifty; a file that unpacks to more than this many times its size is a bomb. */
const mostInflation = 250;
/** Small files may be as dull as they like. */
const inflationFrom = 16 * 2 ** 20;

export interface TableBytesOptions {
  readonly gzip: boolean;
  readonly limits: TableLimits;
  readonly signal?: CancelSignal | undefined;
  /** Bytes of the file read so far. */
  readonly onBytes?: ((bytes: number) => void) | undefined;
}

/**
 * The bytes of a table's text, in pieces.
 * @throws AppError `import-refused`: `too-large`, `inflates`, `gzip-damaged`, `file-changed`, `file-unreadable`; `cancelled`.
 */
export async function* tableBytes(source: TableSource, options: TableBytesOptions): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  const { gzip, limits, signal } = options;
  checkSize(source, limits);
  const raw = new CountedSource(source, gzip, options.onBytes);
  const reader = (gzip ? raw.stream.pipeThrough(new DecompressionStream('gzip')) : raw.stream).getReader();
  let decoded = 0;
  try {
    for (;;) {
      if (signal?.aborted) throw new AppError('cancelled', 'Reading the file was cancelled.');
      const { done, value } = await reader.read();
      if (done) break;
      decoded += value.byteLength;
      if (gzip) checkInflation(decoded, raw.bytes, limits);
      yield value;
    }
  } catch (thrown) {
    if (thrown instanceof AppError) throw thrown;
    if (raw.failure) throw raw.failure;
    throw refuse('gzip-damaged', `the gzip data cannot be unpacked: ${String(thrown)}`);
  } finally {
    // Not waited for: what is behind a stream may take its time, or fail, to stop.
    reader.cancel().catch(() => {});
  }
  if (raw.bytes !== source.size) throw changed(source, raw.bytes);
}

/** @throws AppError `import-refused` before a byte is read. */
export function checkSize({ size }: TableSource, { mostBytes }: TableLimits): void {
  if (size > mostBytes) throw refuse('too-large', `${size} bytes, where at most ${mostBytes} are taken`, { bytes: size, most: mostBytes });
}

function checkInflation(decoded: number, packed: number, { mostDecodedBytes }: TableLimits): void {
  if (decoded > mostDecodedBytes) throw refuse('inflates', `it unpacks to more than ${mostDecodedBytes} bytes`, { most: mostDecodedBytes });
  if (decoded > inflationFrom && decoded > mostInflation * packed) {
    throw refuse('inflates', `${packed} bytes unpack to ${decoded} and more`, { most: mostDecodedBytes });
  }
}

const changed = ({ size }: TableSource, read: number): AppError =>
  refuse('file-changed', `the file had ${size} bytes when it was chosen, and ${read} when it was read`);

/** Counts what is read, cuts it into pieces for the decompressor, and keeps the reason when the file itself fails. */
class CountedSource {
  readonly stream: ReadableStream<Uint8Array<ArrayBuffer>>;
  bytes = 0;
  failure: AppError | null = null;

  constructor(source: TableSource, inPieces: boolean, onBytes: ((bytes: number) => void) | undefined) {
    const reader = source.stream().getReader();
    let rest = new Uint8Array(0);
    const next = async (): Promise<Uint8Array<ArrayBuffer> | null> => {
      while (rest.byteLength === 0) {
        const { done, value } = await reader.read();
        if (done) return null;
        rest = value;
      }
      const piece = inPieces ? rest.subarray(0, packedPiece) : rest;
      rest = rest.subarray(piece.byteLength);
      return piece;
    };
    this.stream = new ReadableStream(
      {
        pull: async (controller) => {
          try {
            const piece = await next();
            if (!piece) {
              controller.close();
              return;
            }
            this.bytes += piece.byteLength;
            // A file that grows while it is read must not be read for ever.
            if (this.bytes > source.size) throw changed(source, this.bytes);
            onBytes?.(this.bytes);
            controller.enqueue(piece);
          } catch (thrown) {
            this.failure = readFailure(thrown);
            controller.error(this.failure);
          }
        },
        cancel: (reason) => reader.cancel(reason),
      },
      // Nothing is read before it is wanted.
      { highWaterMark: 0 },
    );
  }
}

/** Browsers notice by themselves that a chosen file changed on disk, and refuse to read it (NotReadableError). */
function readFailure(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown;
  const name = thrown instanceof Error ? thrown.name : '';
  const message = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  return refuse(name === 'NotReadableError' || name === 'NotFoundError' ? 'file-changed' : 'file-unreadable', message);
}
