import { AppError } from '../domain/appError';
import type { ShopContext } from './context';
import { noPhoto, type PhotoActions, type PhotoState } from './photoContract';

export interface PhotoSession extends PhotoActions {
  /** The same picture in another pack, or after the worker was replaced. */
  repeat(): Promise<void>;
  /** The pack is left: what was found in it is not found in the next. */
  forgetAnswer(): void;
}

export function createPhotoSession({ dependencies, get, store }: ShopContext): PhotoSession {
  /** Aborting it makes every answer about its picture stale. */
  let current = new AbortController();
  const patch = (change: Partial<PhotoState>) => store.setState({ photo: { ...get().photo, ...change } });
  const begin = (): AbortSignal => {
    current.abort();
    current = new AbortController();
    return current.signal;
  };
  const contained = async (signal: AbortSignal, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (thrown) {
      const error = AppError.wrap(thrown);
      if (!signal.aborted && error.code !== 'cancelled') patch({ status: 'failed', answer: null, error: error.toShape() });
    }
  };
  const search = (signal: AbortSignal) =>
    contained(signal, async () => {
      const { photo, emphasis, limit } = get().photo;
      if (!photo) return;
      patch({ status: 'searching', error: null });
      const answer = await dependencies.engine.call('searchByPhoto', { vector: photo.vector, emphasis, limit }, { signal });
      if (!signal.aborted) patch({ status: 'ready', answer });
    });
  return {
    async searchByPhoto(file) {
      const signal = begin();
      patch({ ...noPhoto, status: 'describing', emphasis: get().photo.emphasis });
      await contained(signal, async () => {
        const photo = await dependencies.engine.call('describePhoto', { file }, { signal });
        if (signal.aborted) return;
        patch({ photo });
        await search(signal);
      });
    },
    async refinePhoto(change) {
      patch(change);
      await search(begin());
    },
    dropPhoto() {
      current.abort();
      store.setState({ photo: noPhoto });
    },
    forgetAnswer() {
      // One that is still being described is searched for in whatever pack is open then.
      if (!get().photo.photo) return;
      current.abort();
      patch({ status: 'searching', answer: null, error: null });
    },
    async repeat() {
      if (get().photo.photo) await search(begin());
    },
  };
}
