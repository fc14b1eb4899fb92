import { createHash } from 'node:crypto';
import { AppError } from '../../src/domain/appError';
import type { Interaction } from '../../src/domain/interaction';
import type { Pack } from '../../src/domain/pack';
import type { RankedItem, Shelf } from '../../src/domain/rankedItem';
import type { SnapshotRecord, SnapshotVerdict } from '../../src/domain/training';
import type {
  EncoderCommands,
  EncoderEvents,
  EngineCommands,
  EngineEvents,
  TrainArgument,
  TrainerCommands,
  TrainerEvents,
} from '../../src/protocol/commands';
import type { Handlers } from '../../src/worker/host';

/** What one engine worker knows; lost with it. */
export interface EngineMemory {
  loaded: boolean;
  history: Interaction[];
  weights: Uint8Array | null;
}

/** An engine whose order is easy to predict: items that were acted on come first, the rest in the order of the pack. */
export function fakeEngine(pack: Pack, memory: EngineMemory): Handlers<EngineCommands, EngineEvents> {
  const acts = (id: string) => memory.history.filter((one) => 'itemId' in one && one.itemId === id && one.kind !== 'hide').length;
  const ranked = (itemId: Pack['items'][number]['id']): RankedItem => ({
    itemId,
    score: acts(itemId),
    confidence: null,
    reasons: [],
  });
  const current = () => {
    if (!memory.loaded) throw new AppError('pack-missing', 'no pack has been loaded yet');
    return pack;
  };
  return {
    loadPack() {
      Object.assign(memory, { loaded: true, history: [], weights: null });
      return { manifest: pack.manifest, items: pack.items };
    },
    loadPictures: () => Object.fromEntries(current().items.map(({ id }) => [id, '<svg/>'])),
    setHistory({ interactions }) {
      memory.history = [...interactions];
      return null;
    },
    observe({ interaction }) {
      memory.history.push(interaction);
      return null;
    },
    setWeights({ bytes }) {
      memory.weights = bytes;
      return { source: bytes ? 'snapshot' : 'base' };
    },
    search({ query, queryVector, limit }) {
      const results = current().items.filter(({ title }) => title.en.includes(query.toLowerCase()));
      return {
        results: results.slice(0, limit).map(({ id }) => ranked(id)),
        total: results.length,
        phase: queryVector ? 'hybrid' : 'lexical',
        counts: {},
        id: query.startsWith('NS-') ? { asked: query, found: true } : null,
        noConfidentMatch: results.length === 0,
        corrections: [],
        understood: query.toLowerCase(),
        understoodFilters: [],
        elapsedMs: 1,
      };
    },
    home({ personal, excluded }) {
      const ids = current()
        .items.map(({ id }) => id)
        .filter((id) => !excluded.includes(id));
      const order = personal ? [...ids].sort((a, b) => acts(b) - acts(a)) : ids;
      const method = !personal || memory.history.length === 0 ? 'editorial-mix' : memory.weights ? 'personal-ranker' : 'base-ranker';
      const shelf = (name: Shelf['name'], shown: typeof ids): Shelf => ({
        name,
        method,
        items: shown.slice(0, 4).map(ranked),
        about: null,
      });
      return { shelves: [shelf('for-you', order), shelf('popular', ids)], elapsedMs: 1 };
    },
    learnElsewhere: ({ packs }) => ({ known: packs.length }),
    nearIds: ({ limit }) =>
      current()
        .items.slice(0, limit)
        .map(({ id }) => id),
    similar: ({ itemId, limit }) =>
      current()
        .items.filter(({ id }) => id !== itemId)
        .slice(0, limit)
        .map(({ id }) => ranked(id)),
    loadLooks: () => ({ available: true }),
    looksLike: ({ itemId, limit }) =>
      current()
        .items.filter(({ id }) => id !== itemId)
        .slice(0, limit)
        .map(({ id }) => ranked(id)),
    async describePhoto({ file }) {
      const text = await file.text();
      if (text === 'broken') throw new AppError('photo-refused', 'broken', { reason: 'unreadable' });
      const pixels = { width: 1, height: 1, pixels: new Uint8Array(4) };
      return { vector: Float32Array.of(text.length), colours: ['#000000'], cut: 'thing', preview: pixels, seen: pixels };
    },
    searchByPhoto: ({ limit }) => ({
      results: current()
        .items.slice(0, limit)
        .map(({ id }) => ranked(id)),
      nothingNear: false,
    }),
    watchShopper: ({ seed, anew }) => {
      const forYou = current().items.map(({ id }) => ({ itemId: id, taste: null }));
      return anew ? { acts: seed, likes: { old: [], new: [] }, changed: false, forYou, acted: null } : null;
    },
    explain({ itemId }) {
      if (!current().items.some(({ id }) => id === itemId)) throw new AppError('unknown-item', `no item ${itemId}`);
      return { itemId, rank: 1, acts: [], rankWithoutHistory: 2, decisive: null, elapsedMs: 1 };
    },
  };
}

/** A model of one dimension: a text's length. */
export function fakeEncoder(): Handlers<EncoderCommands, EncoderEvents> {
  let loaded = false;
  return {
    load(_argument, { emit }) {
      emit('progress', { loadedBytes: 5, totalBytes: 10 });
      emit('progress', { loadedBytes: 10, totalBytes: 10 });
      loaded = true;
      return { dimension: 1, encoder: 'fake@1' };
    },
    encode({ text }) {
      if (!loaded) throw new AppError('model-missing', 'the encoder has not been loaded');
      return Float32Array.of(text.length);
    },
  };
}

/** A training run under way: the test decides how it ends. */
export interface FakeRun {
  readonly argument: TrainArgument;
  readonly finish: (result: TrainerCommands['train']['result']) => void;
  readonly fail: (error: AppError) => void;
}
export const testBackend = { backend: 'wasm', adapter: 'test', stepMs: 1, fallbacks: [] } as const;

export function fakeTrainer(runs: FakeRun[]): Handlers<TrainerCommands, TrainerEvents> {
  return {
    probe: () => testBackend,
    train: (argument, { signal, emit }) =>
      new Promise((finish, fail) => {
        emit('backend', testBackend);
        signal.addEventListener('abort', () => fail(new AppError('cancelled', 'stopped')));
        runs.push({ argument, finish, fail });
      }),
    pause: () => null,
    resume: () => null,
    step: () => null,
  };
}

const metrics: SnapshotVerdict['metrics'] = {
  heldOutActs: 2,
  candidate: { ndcg: 0.5, loss: 0.4 },
  serving: { ndcg: 0.4, loss: 0.5 },
  popularity: { ndcg: 0.1 },
  content: { ndcg: 0.2 },
};

/** What a run over interactions up to that sequence number gives; its weights are the bytes of its id. */
export function trained(id: string, upToSequence: number, promoted = true): TrainerCommands['train']['result'] {
  const weights = new TextEncoder().encode(id);
  const record: SnapshotRecord = {
    id,
    createdAtMs: 1000,
    upToSequence,
    schemaVersion: 1,
    backend: testBackend,
    epochs: [{ epoch: 1, epochs: 8, trainLoss: 0.5, heldOutLoss: 0.4 }],
    verdict: { promoted, reason: promoted ? 'better' : 'worse', metrics },
    sha256: createHash('sha256').update(weights).digest('hex'),
  };
  return { record, weights };
}
