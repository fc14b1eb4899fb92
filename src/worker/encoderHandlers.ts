import type { TransformersEncoder } from '../adapters/encoder/transformersEncoder';
import { AppError } from '../domain/appError';
import type { EncoderCommands, EncoderEvents } from '../protocol/commands';
import type { Handlers } from './host';
import { type EncoderSources, openEncoder } from './openEncoder';

export function encoderHandlers(sources: EncoderSources): Handlers<EncoderCommands, EncoderEvents> {
  let encoder: TransformersEncoder | null = null;
  return {
    async load({ baseUrl }, { signal, emit }) {
      encoder ??= await openEncoder(sources, baseUrl, signal, (loadedBytes, totalBytes) => emit('progress', { loadedBytes, totalBytes }));
      return { dimension: encoder.dimension, encoder: encoder.identity };
    },
    async encode({ text }, { signal }) {
      if (!encoder) throw new AppError('model-missing', 'the encoder has not been loaded');
      return encoder.encode(text, signal);
    },
  };
}
