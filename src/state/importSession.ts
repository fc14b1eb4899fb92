import { createStore } from 'zustand/vanilla';
import { AppError } from '../domain/appError';
import type { CatalogueRecord, ImportPlan } from '../domain/catalogueImport';
import type { TextEncoding } from '../domain/table';
import type { ShopDependencies } from './dependencies';
import type { ImportActions, ImportState, Imports } from './importContract';
import { planOf, withField } from './importPlan';
import { listenToImporter } from './importProgress';
import type { Tabs } from './tabs';

export interface ImportSession extends Imports {
  /** Lets go of the database, so that another tab may delete it. */
  letGo(): void;
  /** The state of a first visit. */
  forget(): void;
  /** Deletes the database of all catalogues. Throws AppError `storage-*`. */
  erase(): Promise<void>;
}

type Dependencies = Pick<ShopDependencies, 'importer' | 'catalogues' | 'locks' | 'clock' | 'rng' | 'encoderBaseUrl'>;
type ChosenFile = Parameters<ImportActions['chooseFile']>[0];

/** One import at a time on a device: it takes a processor core and writes to one database. */
const lockName = 'nearshelf-import';

const atRest = {
  status: 'idle',
  file: null,
  encoding: null,
  report: null,
  plan: null,
  preview: null,
  catalogueId: null,
  problems: [],
  notes: null,
  progress: null,
  error: null,
} satisfies Partial<ImportState>;

export function createImportSession(dependencies: Dependencies, tabs: Pick<Tabs, 'post'>): ImportSession {
  const { importer, catalogues, locks } = dependencies;
  const store = createStore<ImportState>(() => ({ catalogues: [], cataloguesRead: false, ...atRest }));
  const { getState: get, setState: set } = store;
  let file: ChosenFile | null = null;
  /** Aborting it makes everything stale that is under way. */
  let current = new AbortController();

  /** Ends what is under way, in the worker too: what its last messages say is nobody's concern any more. */
  const drop = () => {
    current.abort();
    current = new AbortController();
    importer.stop();
  };
  /** Runs one step of an import; unless something else has begun meanwhile, `failed` says where its failure leads. */
  const step = async (status: ImportState['status'], failed: ImportState['status'], job: (signal: AbortSignal) => Promise<void>) => {
    current.abort();
    current = new AbortController();
    const { signal } = current;
    set({ status, progress: null, error: null });
    try {
      await job(signal);
    } catch (thrown) {
      const error = AppError.wrap(thrown);
      if (!signal.aborted) set({ status: failed, progress: null, error: error.code === 'cancelled' ? null : error.toShape() });
    }
  };
  const exclusively = (job: () => Promise<void>) =>
    locks.ifAvailable(lockName, async (held) => {
      if (!held) throw new AppError('import-refused', 'another tab imports', { reason: 'elsewhere' });
      await job();
    });
  const changed = async () => {
    tabs.post({ type: 'catalogues' });
    await actions.refresh();
  };

  const inspect = (encoding: TextEncoding | null) =>
    step('inspecting', 'idle', async (signal) => {
      if (!file) return;
      const { name } = file;
      set({ ...atRest, status: 'inspecting', file: { name, bytes: file.size }, encoding });
      const report = await importer.call('inspect', { file: { blob: file, name }, encoding }, { signal });
      set({ status: 'planning', report, progress: null, problems: report.problems });
      choosePlan(planOf(report, name));
    });
  const choosePlan = (plan: ImportPlan) => {
    const { report, status } = get();
    if (!report || status !== 'planning') return;
    set({ plan, error: null });
    const { signal } = current;
    void importer.call('preview', { rows: report.preview, plan }, { signal }).then(
      (preview) => get().plan === plan && set({ preview }),
      // The next change asks again; nothing else depends on it.
      () => {},
    );
  };
  const encode = (id: string) =>
    step('encoding', 'paused', async (signal) => {
      set({ catalogueId: id });
      await exclusively(async () => {
        const record = await encodeInSpiteOfCrashes(id, signal);
        if (signal.aborted) return;
        // ONNX Runtime gives memory back only when its worker ends.
        importer.stop();
        // The list first: who hears that it is done may open it at once.
        await changed();
        if (!signal.aborted) set({ status: record.status === 'ready' ? 'done' : 'paused', progress: null });
      });
    });
  /** A worker that crashed is tried again as long as it gets further each time. */
  const encodeInSpiteOfCrashes = async (id: string, signal: AbortSignal): Promise<CatalogueRecord> => {
    for (let encodedBefore = -1; ; ) {
      try {
        return await importer.call('encode', { id, encoderBaseUrl: dependencies.encoderBaseUrl }, { signal });
      } catch (thrown) {
        const error = AppError.wrap(thrown);
        const encodedRows = error.lostWorker ? ((await catalogues.read(id))?.encodedRows ?? -1) : -1;
        if (encodedRows <= encodedBefore) throw error;
        encodedBefore = encodedRows;
      }
    }
  };

  const actions: ImportActions = {
    async refresh() {
      try {
        const found = await catalogues.list();
        const left = found.filter(({ id, status }) => status === 'reading' && id !== get().catalogueId);
        if (left.length > 0) await removeLeftovers(left);
        set({ catalogues: found.filter(({ status }) => status !== 'reading'), cataloguesRead: true });
      } catch {
        // A browser without storage has no catalogues; an import says why it cannot be kept.
        set({ catalogues: [], cataloguesRead: true });
      }
    },
    async chooseFile(chosen) {
      if (busy.has(get().status)) return;
      file = chosen;
      await inspect(null);
    },
    async chooseEncoding(encoding) {
      if (file && !busy.has(get().status)) await inspect(encoding);
    },
    chooseField(column, field) {
      const { plan, report } = get();
      if (plan && report) choosePlan(withField(plan, report, column, field));
    },
    chooseTitle(title) {
      const { plan } = get();
      if (plan) choosePlan({ ...plan, title });
    },
    chooseCurrency(currency) {
      const { plan } = get();
      if (plan) choosePlan({ ...plan, currency });
    },
    async start() {
      const { plan, report, status } = get();
      const chosen = file;
      if (!plan || !report || !chosen || status !== 'planning') return;
      const id = newId(dependencies.rng);
      let complete = false;
      await step('reading', 'planning', async (signal) => {
        set({ catalogueId: id });
        await exclusively(async () => {
          const argument = { id, file: { blob: chosen, name: chosen.name }, shape: report.shape, plan, createdAtMs: dependencies.clock() };
          await importer.call('read', argument, { signal });
        });
        const { problems = [], notes = null } = (await catalogues.readDraft(id)) ?? {};
        await actions.refresh();
        if (signal.aborted) return;
        complete = !problems.some(({ effect }) => effect === 'row');
        set({ status: 'deciding', problems, notes, progress: null });
      });
      if (complete && get().catalogueId === id) await encode(id);
    },
    async takeRest() {
      const { catalogueId, status } = get();
      if (catalogueId && status === 'deciding') await encode(catalogueId);
    },
    async pause() {
      if (get().status !== 'encoding') return;
      set({ status: 'pausing' });
      await importer.call('pause', null).catch(() => {});
    },
    async resume(id) {
      if (busy.has(get().status)) return;
      if (id !== get().catalogueId) {
        file = null;
        const draft = await catalogues.readDraft(id).catch(() => null);
        set({ ...atRest, problems: draft?.problems ?? [], notes: draft?.notes ?? null });
      }
      await encode(id);
    },
    async cancel() {
      const { catalogueId, status } = get();
      drop();
      file = null;
      set(atRest);
      if (catalogueId && status !== 'done') await catalogues.remove(catalogueId).catch(fail);
      await changed();
    },
    startOver() {
      if (busy.has(get().status)) return;
      drop();
      file = null;
      set(atRest);
    },
    async remove(id) {
      if (id === get().catalogueId) {
        drop();
        set(atRest);
      }
      await catalogues.remove(id).catch(fail);
      await changed();
    },
  };
  const fail = (thrown: unknown) => set({ error: AppError.wrap(thrown).toShape() });
  /** Of tabs that crashed while they read a file; not of one that reads it now. */
  const removeLeftovers = (left: readonly CatalogueRecord[]) =>
    locks.ifAvailable(lockName, async (held) => {
      if (held) for (const { id } of left) await catalogues.remove(id);
    });

  listenToImporter(importer, store);
  return {
    store,
    actions,
    letGo() {
      const { status } = get();
      drop();
      if (busy.has(status)) set({ status: status === 'encoding' || status === 'pausing' ? 'paused' : 'idle', progress: null });
      catalogues.close();
    },
    forget() {
      file = null;
      set({ ...atRest, catalogues: [], cataloguesRead: true });
    },
    async erase() {
      drop();
      file = null;
      set({ ...atRest, catalogues: [] });
      await catalogues.eraseAll();
    },
  };
}

const busy: ReadonlySet<ImportState['status']> = new Set(['inspecting', 'reading', 'encoding', 'pausing']);

/** Also the name of the pack; it says nothing of what is in it. */
function newId(rng: () => number): string {
  const letters = Array.from({ length: 10 }, () => Math.floor(rng() * 36).toString(36));
  return `own-${letters.join('')}`;
}
