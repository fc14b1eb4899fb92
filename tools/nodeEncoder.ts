import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as onnxRuntime from 'onnxruntime-web/wasm';
import { loadModelFiles } from '../src/adapters/encoder/modelFiles';
import type { TransformersEncoder } from '../src/adapters/encoder/transformersEncoder';
import { encoderFolder } from './paths';

export interface NodeEncoderOptions {
  /** Folder with `manifest.json`; default `models/encoder` of this checkout. */
  readonly modelDir?: string;
  /** As in EncoderOptions. */
  readonly cacheSize?: number;
}

/**
 * The page's encoder in Node: the same adapter and WASM runtime, files read from disk and verified against the manifest all the same.
 * Runs under `tools/run.mjs`, whose hooks put transformers.js' web build in place.
 * @throws AppError `model-missing`, `model-damaged`, `model-unreadable`.
 */
export async function createNodeEncoder({
  modelDir = encoderFolder,
  cacheSize = 256,
}: NodeEncoderOptions = {}): Promise<TransformersEncoder> {
  const files = await loadModelFiles({ baseUrl: `${pathToFileURL(resolve(modelDir)).href}/`, fetch: fetchFromDisk, cacheStorage: null });
  // transformers.js takes this for the runtime in place of the native one it would look for in Node; it must be set before the import.
  Object.assign(globalThis, { [Symbol.for('onnxruntime')]: onnxRuntime });
  const { createTransformersEncoder } = await import('../src/adapters/encoder/transformersEncoder');
  const dist = dirname(createRequire(import.meta.url).resolve('onnxruntime-web/ort-wasm-simd-threaded.wasm'));
  const url = (name: string): string => pathToFileURL(join(dist, name)).href;
  const wasmPaths = { wasm: url('ort-wasm-simd-threaded.wasm'), mjs: url('ort-wasm-simd-threaded.mjs') };
  return createTransformersEncoder({ files, wasmPaths, fetch: fetchFromDisk, cacheSize });
}

/** `fetch` for file URLs. */
const fetchFromDisk: typeof fetch = async (input) => {
  const path = fileURLToPath(String(input));
  if (!existsSync(path)) return new Response(null, { status: 404 });
  return new Response(await readFile(path));
};
