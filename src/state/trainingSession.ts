import { AppError, type AppErrorShape } from '../domain/appError';
import { isPersonal, isRecording, randomInteger, readSmall, type ShopContext, smallStorageKeys } from './context';
import type { ShopActions, TrainingState } from './contract';
import type { EngineSession } from './engineSession';
import type { History } from './history';
import type { Snapshots } from './snapshots';
import type { StorageSession } from './storageSession';
import type { Tabs } from './tabs';
import { dropTraining, prepareTraining, readInterrupted } from './trainingPlan';
import { listenToTrainer } from './trainingProgress';

type TrainingActions = Pick<
  ShopActions,
  'runTraining' | 'pauseTraining' | 'resumeTraining' | 'stepTraining' | 'resetTraining' | 'probeBackend'
>;
export interface TrainingSession extends TrainingActions {
  /** Serves what was promoted, and takes up an interrupted run. */
  restore(): Promise<void>;
  /** Trains soon when enough is new. */
  noteActs(): void;
  /** Stops a run of this tab; its checkpoint stays. */
  cancel(): void;
  /** An act is about to be forgotten: nothing that learned from it stays, and `noteActs` then learns anew from what is left. */
  forgot(fromSequence: number): Promise<void>;
  /** Another tab began or ended a run. */
  elsewhere(running: boolean): void;
  /** Another tab reset training. */
  drop(): Promise<void>;
}

interface TrainingParts {
  readonly storage: StorageSession;
  readonly history: History;
  readonly engine: EngineSession;
  readonly snapshots: Snapshots;
  readonly tabs: Tabs;
}

/** New acts since the last run that make another worth its energy; also the fewest that the trainer takes. */
export const actsPerRun = 4;
/** A shopper who is looking around acts every few seconds; the run starts when that pauses. */
export const quietBeforeRunMs = 4000;
const epochs = 8;
const lockName = 'nearshelf-training';

/** Fine-tuning in the background: when to run, one tab at a time, and what becomes of the result. */
export function createTrainingSession(context: ShopContext, parts: TrainingParts): TrainingSession {
  const { dependencies, get, patch } = context;
  const { storage, history, engine, snapshots, tabs } = parts;
  const { trainer } = dependencies;
  let run: { readonly abort: AbortController; readonly done: Promise<void> } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The last act that the run under way looks at, and that the last failed one did: the same acts would fail again. */
  let lookedUpTo = 0;
  let failedUpTo = 0;
  /** A snapshot that learned from a forgotten act was taken back: waiting for new acts would leave the shopper with less than is still known. */
  let rebuilds = false;
  let following = false;
  const progress = listenToTrainer(context, (bytes) => {
    if (run && !run.abort.signal.aborted) void storage.attempt((open) => open.writeCheckpoint(bytes));
  });

  const setStatus = (status: TrainingState['status'], error: AppErrorShape | null = null) => patch('training', { status, error });
  const rest = () => setStatus('idle', get().training.error);

  const trainOnce = async (paused: boolean, signal: AbortSignal) => {
    const { plan, interactions, checkpoint } = await prepareTraining(storage, () => randomInteger(dependencies));
    lookedUpTo = plan.upToSequence;
    rebuilds = false;
    if (signal.aborted) throw new AppError('cancelled', 'stopped before the first step');
    progress.begin();
    setStatus(paused ? 'paused' : 'running');
    const allowSoftwareGpu = readSmall(dependencies.smallStorage, smallStorageKeys.allowSoftwareGpu) === '1';
    const argument = {
      packBaseUrl: dependencies.packUrl(get().packName),
      interactions,
      servingWeights: engine.servingWeights(),
      checkpoint,
      epochs,
      seed: plan.seed,
      backend: null,
      allowSoftwareGpu,
      paused,
    };
    const { record, weights } = await trainer.call('train', argument, { signal });
    // Agreement may have been withdrawn while the last message was on its way.
    if (signal.aborted || !isPersonal(get())) throw new AppError('cancelled', 'stopped before the result was kept');
    await snapshots.adopt(record, weights);
    await dropTraining(storage);
    tabs.post({ type: 'snapshots' });
    if (record.verdict.promoted) await engine.refreshHome(null);
  };
  /** Once more from the checkpoint after a crash; a run that fails by itself is dropped, or it would fail for ever. */
  const train = async (paused: boolean, signal: AbortSignal, asked: boolean): Promise<AppErrorShape | null> => {
    for (let crashes = 0; ; ) {
      try {
        await trainOnce(paused, signal);
        return null;
      } catch (thrown) {
        const error = AppError.wrap(thrown);
        if (error.code === 'cancelled') return null;
        if (error.lostWorker && ++crashes < 2) continue;
        failedUpTo = lookedUpTo;
        if (!error.lostWorker) await dropTraining(storage);
        return error.code === 'not-enough-data' && !asked ? null : error.toShape();
      }
    }
  };
  /** Somebody asks for it by hand. */
  const leaveSafeMode = () => {
    if (trainer.health === 'safe-mode') trainer.leaveSafeMode();
  };
  const start = (paused: boolean, asked: boolean): Promise<void> => {
    if (run) return run.done;
    clearTimeout(timer);
    if (asked) leaveSafeMode();
    const abort = new AbortController();
    const done = dependencies.locks
      .ifAvailable(lockName, async (held) => {
        if (!held) {
          const error = new AppError('training-elsewhere', 'another tab of this shop is training');
          void follow();
          return setStatus('elsewhere', asked ? error.toShape() : null);
        }
        tabs.post({ type: 'training', running: true });
        const error = await train(paused, abort.signal, asked);
        setStatus('idle', error);
        tabs.post({ type: 'training', running: false });
      })
      .catch((thrown) => setStatus('idle', AppError.wrap(thrown).toShape()))
      .finally(() => {
        run = null;
        progress.end();
        session.noteActs();
      });
    run = { abort, done };
    return done;
  };
  /** The tab that trains may be closed or killed: only its lock tells for certain that it has ended. */
  const follow = async () => {
    if (following) return;
    following = true;
    await dependencies.locks.whenFree(lockName).catch(() => {});
    following = false;
    if (get().training.status !== 'elsewhere') return;
    setStatus('idle');
    // What it did not finish goes on here.
    await session.restore().catch((thrown) => setStatus('idle', AppError.wrap(thrown).toShape()));
  };
  const stop = async () => {
    run?.abort.abort();
    await run?.done;
  };
  const control = async (command: 'pause' | 'resume' | 'step', status: TrainingState['status'] | null) => {
    if (!run) return;
    try {
      // The trainer obeys once the run exists; its first word is the backend.
      await progress.started();
      await trainer.call(command, null);
      if (run && status) setStatus(status);
    } catch (thrown) {
      const error = AppError.wrap(thrown);
      if (error.code !== 'cancelled') patch('training', { error: error.toShape() });
    }
  };
  const session: TrainingSession = {
    async restore() {
      await snapshots.restore();
      if (!isRecording(get())) return;
      if (await readInterrupted(storage)) void start(false, false);
      else session.noteActs();
    },
    noteActs() {
      clearTimeout(timer);
      // Erased or forgotten meanwhile: numbers begin anew.
      if (failedUpTo > (history.all().at(-1)?.sequence ?? 0)) failedUpTo = 0;
      const elsewhere = get().training.status === 'elsewhere';
      const knownUpTo = rebuilds ? 0 : Math.max(snapshots.trainedUpTo(), failedUpTo);
      const due = !run && !elsewhere && isRecording(get()) && history.actsAfter(knownUpTo) >= actsPerRun;
      if (get().training.status === 'waiting' && !due) rest();
      if (!due) return;
      if (get().training.status === 'idle') setStatus('waiting', get().training.error);
      timer = setTimeout(() => void start(false, false), quietBeforeRunMs);
    },
    cancel() {
      clearTimeout(timer);
      run?.abort.abort();
      if (get().training.status === 'waiting') rest();
    },
    async forgot(fromSequence) {
      await session.drop();
      if (await snapshots.withdraw(fromSequence)) rebuilds = true;
      tabs.post({ type: 'training-reset' });
      tabs.post({ type: 'snapshots' });
      await snapshots.restore();
    },
    elsewhere(running) {
      if (run) return;
      if (running) {
        setStatus('elsewhere');
        void follow();
      } else if (get().training.status === 'elsewhere') setStatus('idle');
      if (!running) session.noteActs();
    },
    async drop() {
      clearTimeout(timer);
      await stop();
      clearTimeout(timer);
      await dropTraining(storage);
    },
    runTraining: (options) => start(options?.paused ?? false, true),
    pauseTraining: () => control('pause', 'paused'),
    resumeTraining: () => control('resume', 'running'),
    async stepTraining() {
      if (!run) void start(true, true);
      await control('step', null);
    },
    async resetTraining() {
      await session.forgot(0);
      // Whoever resets wants the base until there is something new to learn.
      rebuilds = false;
      patch('training', { step: null, epochs: [], error: null, status: 'idle' });
      await engine.refreshHome(null);
    },
    async probeBackend() {
      const allowSoftwareGpu = readSmall(dependencies.smallStorage, smallStorageKeys.allowSoftwareGpu) === '1';
      leaveSafeMode();
      try {
        patch('training', { backend: await trainer.call('probe', { allowSoftwareGpu }), error: null });
      } catch (thrown) {
        patch('training', { error: AppError.wrap(thrown).toShape() });
      }
    },
  };
  return session;
}
