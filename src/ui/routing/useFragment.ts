import { useSyncExternalStore } from 'react';

/** wouter dispatches the last two, which no browser does. */
const events = ['hashchange', 'popstate', 'pushState', 'replaceState'] as const;

function subscribe(listener: () => void): () => void {
  for (const event of events) addEventListener(event, listener);
  return () => {
    for (const event of events) removeEventListener(event, listener);
  };
}

const read = (): string => location.hash.slice(1);

/** The address behind the `#`, still encoded. It is the only part of an address that never reaches a server. */
export const useFragment = (): string => useSyncExternalStore(subscribe, read);
