import { statSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { TableSource } from '../../../src/adapters/tables/tableBytes';

const pieceBytes = 256 * 1024;

/** A file on disk, read in pieces whenever it is asked for. */
export function fileSource(path: string): TableSource {
  return {
    name: basename(path),
    size: statSync(path).size,
    stream() {
      let file: FileHandle | null = null;
      return new ReadableStream<Uint8Array<ArrayBuffer>>({
        async pull(controller) {
          file ??= await open(path);
          const piece = new Uint8Array(pieceBytes);
          const { bytesRead } = await file.read(piece, 0, pieceBytes);
          if (bytesRead > 0) return controller.enqueue(piece.subarray(0, bytesRead));
          await file.close();
          controller.close();
        },
        async cancel() {
          await file?.close();
        },
      });
    },
  };
}
