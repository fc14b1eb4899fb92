import { isPersonal, type ShopContext } from './context';
import type { ShopActions } from './contract';
import type { EngineSession } from './engineSession';
import { findInteractions } from './findInteractions';
import type { Recorder } from './recorder';
import type { StorageSession } from './storageSession';
import type { Tabs } from './tabs';
import type { TrainingSession } from './trainingSession';

export interface ConsentSession
  extends Pick<
    ShopActions,
    'grantConsent' | 'refuseConsent' | 'setPersonalised' | 'setAcrossPacks' | 'setGiftMode' | 'forget' | 'forgetEvery'
  > {
  /** Consent as the store has it, and everything that follows from it. */
  apply(): Promise<void>;
  read(): Promise<void>;
}

interface ConsentParts {
  readonly storage: StorageSession;
  readonly recorder: Recorder;
  readonly engine: EngineSession;
  readonly training: TrainingSession;
  readonly tabs: Tabs;
}

/** The shopper's say over learning: agreement, the switch, gift mode, and forgetting. */
export function createConsent({ dependencies, store, get }: ShopContext, parts: ConsentParts): ConsentSession {
  const { storage, recorder, engine, training, tabs } = parts;
  const apply = async () => {
    // Another tab may have withdrawn it.
    if (!isPersonal(get())) training.cancel();
    await engine.syncHistory();
    await training.restore();
    await engine.refreshHome(null);
  };
  const decide = async (consent: 'granted' | 'refused', personalised: boolean) => {
    // Withdrawing takes effect at once, whatever the disk says.
    if (!personalised) {
      store.setState({ consent, personalised, undoable: null });
      training.cancel();
    }
    await storage.writeSetting('consent', consent);
    await storage.writeSetting('personalised', personalised);
    store.setState({ consent, personalised });
    tabs.post({ type: 'settings' });
    await apply();
  };
  const forget = async (sequences: readonly number[]) => {
    if (sequences.length === 0) return;
    const startedMs = dependencies.stopwatch();
    await training.forgot(sequences.reduce((first, sequence) => Math.min(first, sequence)));
    await storage.use((open) => open.forget(sequences));
    await recorder.reload();
    store.setState({ undoable: null });
    tabs.post({ type: 'history' });
    await engine.syncHistory();
    await engine.refreshHome(startedMs);
    training.noteActs();
  };
  return {
    apply,
    async read() {
      const [consent, personalised, acrossPacks] = await Promise.all([
        storage.readSetting('consent'),
        storage.readSetting('personalised'),
        storage.readSetting('acrossPacks'),
      ]);
      store.setState({ consent, personalised, acrossPacks });
    },
    grantConsent: () => decide('granted', true),
    refuseConsent: () => decide('refused', false),
    async setPersonalised(on) {
      if (get().consent === 'granted') await decide('granted', on);
    },
    async setAcrossPacks(on) {
      store.setState({ acrossPacks: on });
      await storage.writeSetting('acrossPacks', on);
      tabs.post({ type: 'settings' });
      await engine.syncHistory();
      await engine.refreshHome(null);
    },
    setGiftMode(on) {
      store.setState({ giftMode: on });
      // What was begun goes on from its checkpoint afterwards.
      if (on) training.cancel();
      else training.noteActs();
    },
    forget,
    async forgetEvery(which) {
      const { sequences, acts } = await storage.use((open) => findInteractions(open, which));
      await forget(sequences);
      return acts;
    },
  };
}
