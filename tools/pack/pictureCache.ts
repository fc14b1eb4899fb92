import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../paths';

/** Descriptions of pictures made before, by the picture's source. */
export interface PictureCache {
  get(svg: string): Float32Array | undefined;
  set(svg: string, numbers: Float32Array): void;
  save(): void;
}

const digestBytes = 20;
const prefix = 'pictures-';

/** Code whose change changes a description. */
const codeFiles = ['tools/pictures/drawRaster.ts', 'tools/pack/describePictures.ts'];
const codeFolder = 'src/engine/visual';

function codeHash(): string {
  const hash = createHash('sha256');
  const files = [...codeFiles, ...readdirSync(join(packageRoot, codeFolder)).map((name) => join(codeFolder, name))];
  for (const file of files.sort()) hash.update(readFileSync(join(packageRoot, file)));
  return hash.digest('hex').slice(0, 12);
}

/**
 * One file: rows of a SHA-1 digest (20 bytes) and `count` float32. Its name carries the describing code's hash, and files of older code go
 * when it is saved. Its loss costs time only, so a damaged end is ignored.
 */
export function openPictureCache(count: number): PictureCache {
  const folder = join(packageRoot, 'node_modules/.cache/nearshelf');
  const name = `${prefix}${codeHash()}.bin`;
  const file = join(folder, name);
  const rowBytes = digestBytes + 4 * count;
  const rows = new Map<string, Float32Array>();
  const keyOf = (svg: string): string => createHash('sha1').update(svg).digest('hex');
  if (existsSync(file)) {
    const bytes = readFileSync(file);
    for (let start = 0; start + rowBytes <= bytes.byteLength; start += rowBytes) {
      // Copied: the numbers need not start at a multiple of four.
      const numbers = bytes.buffer.slice(bytes.byteOffset + start + digestBytes, bytes.byteOffset + start + rowBytes);
      rows.set(bytes.subarray(start, start + digestBytes).toString('hex'), new Float32Array(numbers));
    }
  }
  return {
    get: (svg) => rows.get(keyOf(svg)),
    set: (svg, numbers) => void rows.set(keyOf(svg), numbers),
    save() {
      mkdirSync(folder, { recursive: true });
      const bytes = Buffer.alloc(rows.size * rowBytes);
      [...rows].forEach(([key, numbers], row) => {
        bytes.write(key, row * rowBytes, 'hex');
        Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength).copy(bytes, row * rowBytes + digestBytes);
      });
      const fresh = `${file}.${process.pid}.new`;
      writeFileSync(fresh, bytes);
      renameSync(fresh, file);
      for (const old of readdirSync(folder)) if (old.startsWith(prefix) && old !== name && old.endsWith('.bin')) rmSync(join(folder, old));
    },
  };
}
