/** Work that is under way, so that it can be waited for. */
export interface PendingWork {
  /** @returns the same work. */
  add<Result>(work: Promise<Result>): Promise<Result>;
  /** Resolves once all of it has ended, also what was added meanwhile, however it ended. */
  settled(): Promise<void>;
}

export function pendingWork(): PendingWork {
  const pending = new Set<Promise<unknown>>();
  return {
    add(work) {
      pending.add(work);
      const ended = () => pending.delete(work);
      work.then(ended, ended);
      return work;
    },
    async settled() {
      while (pending.size > 0) await Promise.allSettled(pending);
    },
  };
}
