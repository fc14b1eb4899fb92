import type { Locks, SmallStorage, TabChannel } from './state/dependencies';

/** Web Locks; without them (insecure contexts, old browsers) every tab holds every lock. */
export function webLocks(manager: LockManager | undefined): Locks {
  return {
    async ifAvailable(name, run) {
      if (!manager) return run(true);
      await manager.request(name, { ifAvailable: true }, (lock) => run(lock !== null));
    },
    async whenFree(name) {
      // Shared: several tabs may wait for the same one.
      await manager?.request(name, { mode: 'shared' }, () => {});
    },
  };
}

/** Messages to the other tabs of this origin; none where the browser has no BroadcastChannel. */
export function tabChannel(name: string): TabChannel {
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(name) : null;
  return {
    post: (message) => channel?.postMessage(message),
    onMessage: (listener) => channel?.addEventListener('message', (event) => listener(event.data)),
  };
}

/** `localStorage`, or nothing where the very access throws. */
export function smallStorage(): SmallStorage {
  try {
    return globalThis.localStorage;
  } catch {
    return { getItem: () => null, setItem: () => {}, removeItem: () => {} };
  }
}
