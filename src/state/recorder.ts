import type { Interaction, NewInteraction } from '../domain/interaction';
import { isRecording, type ShopContext } from './context';
import type { EngineSession } from './engineSession';
import { type History, historyLimit } from './history';
import type { StorageSession } from './storageSession';
import type { Tabs } from './tabs';
import { unansweredQueries } from './unanswered';

/** Newest events that the state shows. */
const shownEvents = 500;

/** Writes interactions, and tells everybody who must know: state, engine, other tabs, training. */
export interface Recorder {
  /** On disk when this resolves (explicit acts strictly); null when nothing may be recorded. */
  record(interaction: NewInteraction): Promise<Interaction | null>;
  /**
   * The engine hears of recorded acts, and the home page gets its new order.
   * @param startedMs stopwatch reading when the shopper acted.
   */
  respond(interactions: readonly (Interaction | null)[], startedMs: number): Promise<void>;
  /** Interactions that another tab wrote. */
  receive(interactions: readonly Interaction[]): Promise<void>;
  /** Reads the log again: start, forgetting, import. */
  reload(): Promise<void>;
  /** Appends an undo for each interaction; without agreement nothing is appended, and they are deleted instead. */
  takeBack(sequences: readonly number[]): Promise<(Interaction | null)[]>;
  /** What every interaction carries. */
  stamp(): { atMs: number; sessionId: string; pack: string };
  /** Called after every recorded act. */
  onActs(listener: () => void): void;
}

/** Of what is done where only explicit interests count: favourites and hidden items, without the words that led there. */
function chosenOnPurpose(interaction: NewInteraction): NewInteraction | null {
  if (interaction.kind !== 'favourite' && interaction.kind !== 'hide') return null;
  const { query: _query, ...rest } = interaction;
  return rest;
}

export function createRecorder(
  context: ShopContext,
  parts: { readonly storage: StorageSession; readonly history: History; readonly engine: EngineSession; readonly tabs: Tabs },
): Recorder {
  const { dependencies, store, get } = context;
  const { storage, history, engine, tabs } = parts;
  let notifyActs = () => {};

  const remember = (interactions: readonly Interaction[]): Interaction[] => {
    const fresh = interactions.filter((interaction) => history.add(interaction));
    if (fresh.length === 0) return fresh;
    store.setState((state) => ({ events: history.all().slice(-shownEvents), eventCount: state.eventCount + fresh.length }));
    if (fresh.some(({ kind }) => kind === 'search' || kind === 'undo')) store.setState({ unanswered: unansweredQueries(history.all()) });
    return fresh;
  };
  const append = async (interaction: NewInteraction): Promise<Interaction> => {
    const recorded = await storage.use((open) => open.append(interaction));
    remember([recorded]);
    tabs.post({ type: 'interactions', interactions: [recorded] });
    return recorded;
  };
  const recorder: Recorder = {
    async record(interaction) {
      const { pack } = get();
      const noted = pack.manifest?.interests === 'explicit' ? chosenOnPurpose(interaction) : interaction;
      return noted && isRecording(get()) ? append(noted) : null;
    },
    async respond(interactions, startedMs) {
      const recorded = interactions.filter((interaction) => interaction !== null);
      // Not one after the other: the worker keeps their order.
      await Promise.all([...recorded.map((interaction) => engine.observe(interaction)), engine.refreshHome(startedMs)]);
      if (recorded.length > 0) notifyActs();
    },
    async receive(interactions) {
      const fresh = remember(interactions);
      const acts = fresh.filter(({ kind }) => kind !== 'impression' && kind !== 'search');
      if (acts.length < fresh.length) engine.syncHistorySoon();
      if (acts.length === 0) return;
      store.setState({ recentlyViewed: history.recentlyViewed() });
      await Promise.all([...acts.map((interaction) => engine.observe(interaction)), engine.refreshHome(null)]);
    },
    async reload() {
      const interactions = await storage.use((open) => open.recent(historyLimit));
      history.replace(interactions);
      const eventCount = await storage.use((open) => open.count());
      const unanswered = unansweredQueries(history.all());
      store.setState({ events: interactions.slice(-shownEvents), eventCount, unanswered, recentlyViewed: history.recentlyViewed() });
    },
    async takeBack(sequences) {
      if (sequences.length === 0) return [];
      if (get().consent === 'granted') return Promise.all(sequences.map((undoes) => append({ kind: 'undo', undoes, ...recorder.stamp() })));
      await storage.use((open) => open.forget(sequences));
      await recorder.reload();
      tabs.post({ type: 'history' });
      return [];
    },
    stamp: () => ({ atMs: dependencies.clock(), sessionId: context.sessionId, pack: get().packName }),
    onActs(listener) {
      notifyActs = listener;
    },
  };
  return recorder;
}
