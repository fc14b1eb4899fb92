import { loadModelFiles } from '../adapters/encoder/modelFiles';
import type { WasmPaths } from '../adapters/encoder/runtimeEnvironment';
import type { TransformersEncoder } from '../adapters/encoder/transformersEncoder';

/** Where a worker gets its encoder; tests pass fakes. */
export interface EncoderSources {
  readonly wasmPaths: WasmPaths;
  readonly fetch: typeof fetch;
  readonly cacheStorage: CacheStorage | null;
  readonly createEncoder: (options: {
    readonly files: Awaited<ReturnType<typeof loadModelFiles>>;
    readonly wasmPaths: WasmPaths;
    readonly signal: AbortSignal;
  }) => Promise<TransformersEncoder>;
}

/**
 * Loads, verifies and opens the encoder: one way for all workers, so that a text has the same vector everywhere.
 * @throws AppError `model-*`, `network`, `cancelled`.
 */
export async function openEncoder(
  { wasmPaths, fetch, cacheStorage, createEncoder }: EncoderSources,
  baseUrl: string,
  signal: AbortSignal,
  onProgress: (loadedBytes: number, totalBytes: number) => void,
): Promise<TransformersEncoder> {
  const files = await loadModelFiles({ baseUrl, fetch, cacheStorage, signal, onProgress });
  return createEncoder({ files, wasmPaths, signal });
}
