import type { ShopState } from './contract';
import type { History } from './history';

/** The lab's download: what was recorded and how training went; no weights. */
export function labReport(state: ShopState, history: History, nowMs: number): Blob {
  const { training, pack, storage, consent, personalised, giftMode, encoder, eventCount } = state;
  const report = {
    format: 'nearshelf-lab',
    version: 1,
    createdAtMs: nowMs,
    pack: pack.manifest && {
      name: pack.manifest.name,
      version: pack.manifest.version,
      items: pack.manifest.itemCount,
      encoder: pack.manifest.encoder,
    },
    storage: storage.mode,
    consent,
    personalised,
    giftMode,
    encoder: encoder.status,
    training: {
      status: training.status,
      backend: training.backend,
      serving: training.serving,
      epochs: training.epochs,
      error: training.error,
    },
    snapshots: training.snapshots,
    eventCount,
    events: history.all(),
  };
  return new Blob([JSON.stringify(report, null, 2)], { type: 'application/json' });
}
