import type { Interaction } from '../domain/interaction';
import type { InteractionStore } from '../engine/ports';
import type { ForgetWhich } from './contract';

/** Read at a time: a log of many years must not stand in memory at once. */
const pageSize = 2000;

export interface FoundInteractions {
  /** Of the acts and of the undos that took them back, rising. */
  readonly sequences: readonly number[];
  /** Without the undos. */
  readonly acts: number;
}

/** Everything in the log that `which` means. An undo goes with its act: alone it would say that there was one. */
export async function findInteractions(store: Pick<InteractionStore, 'since'>, which: ForgetWhich): Promise<FoundInteractions> {
  const found = new Set<number>();
  let acts = 0;
  for (let after = 0; ; ) {
    const page = await store.since(after, pageSize);
    for (const interaction of page) {
      if (!isMeant(interaction, which, found)) continue;
      found.add(interaction.sequence);
      if (interaction.kind !== 'undo') acts++;
    }
    const last = page.at(-1);
    if (!last || page.length < pageSize) return { sequences: [...found], acts };
    after = last.sequence;
  }
}

function isMeant(interaction: Interaction, which: ForgetWhich, found: ReadonlySet<number>): boolean {
  if (which === 'everything') return true;
  // What is undone stands before its undo.
  if (interaction.kind === 'undo') return found.has(interaction.undoes);
  if ('kind' in which) return interaction.kind === which.kind;
  return interaction.kind !== 'search' && interaction.itemId === which.itemId;
}
