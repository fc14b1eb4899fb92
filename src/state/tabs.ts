import type { Interaction } from '../domain/interaction';
import type { ShopContext } from './context';

/** What tabs of one browser tell each other. Only facts that the shared store already holds, so that a lost message loses nothing. */
export type TabMessage =
  | { readonly type: 'interactions'; readonly interactions: readonly Interaction[] }
  /** Cart, lists or consent were written: read them again. */
  | { readonly type: 'settings' }
  /** Interactions went away or were imported: read the log again. */
  | { readonly type: 'history' }
  /** A snapshot was promoted, rejected or withdrawn. */
  | { readonly type: 'snapshots' }
  | { readonly type: 'training'; readonly running: boolean }
  /** Whoever trains stops and drops the checkpoint. */
  | { readonly type: 'training-reset' }
  /** An imported catalogue was finished or deleted: read the list again. */
  | { readonly type: 'catalogues' }
  /** Let go of the database. */
  | { readonly type: 'erasing' }
  | { readonly type: 'erased' };

export interface Tabs {
  /** Tabs that share no disk have nothing to tell each other but erasure. */
  post(message: TabMessage): void;
  /** One listener; set once everything that a message can reach exists. */
  listen(listener: (message: TabMessage) => void): void;
}

const types: ReadonlySet<string> = new Set<TabMessage['type']>([
  'interactions',
  'settings',
  'history',
  'snapshots',
  'training',
  'training-reset',
  'catalogues',
  'erasing',
  'erased',
]);

export function createTabs({ dependencies, get }: ShopContext): Tabs {
  const shares = (type: TabMessage['type']) => get().storage.mode === 'persistent' || type === 'erasing' || type === 'erased';
  return {
    post(message) {
      if (shares(message.type)) dependencies.channel.post(message);
    },
    listen(listener) {
      dependencies.channel.onMessage((message) => {
        if (isTabMessage(message) && shares(message.type)) listener(message);
      });
    },
  };
}

/** Another tab may run another version of the code. */
function isTabMessage(message: unknown): message is TabMessage {
  if (typeof message !== 'object' || message === null) return false;
  const { type, interactions } = message as Record<string, unknown>;
  if (type === 'interactions') return Array.isArray(interactions) && interactions.every(isInteraction);
  return typeof type === 'string' && types.has(type);
}

const isInteraction = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Number.isSafeInteger((value as Interaction).sequence) && 'kind' in value;
