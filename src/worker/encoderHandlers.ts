import { loadModelFiles } from '../adapters/encoder/modelFiles';
import type { WasmPaths } from '../adapters/encoder/runtimeEnvironment';
import type { TransformersEncoder } from '../adapters/encoder/transformersEncoder';
import { AppError } from '../domain/appError';
import type { EncoderCommands, EncoderEvents } from '../protocol/commands';
import type { Handlers } from './host';

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

export function encoderHandlers(sources: EncoderSources): Handlers<EncoderCommands, EncoderEvents> {
  let encoder: TransformersEncoder | null = null;
  return {
    async load({ baseUrl }, { signal, emit }) {
      encoder ??= await sources.createEncoder({
        files: await loadModelFiles({
          baseUrl,
          fetch: sources.fetch,
          cacheStorage: sources.cacheStorage,
          signal,
          onProgress: (loadedBytes, totalBytes) => emit('progress', { loadedBytes, totalBytes }),
        }),
        wasmPaths: sources.wasmPaths,
        signal,
      });
      return { dimension: encoder.dimension, encoder: encoder.identity };
    },
    async encode({ text }, { signal }) {
      if (!encoder) throw new AppError('model-missing', 'the encoder has not been loaded');
      return encoder.encode(text, signal);
    },
  };
}
