import type { ItemAct } from './interaction';
import type { ItemId } from './item';

/** One visit of a simulated shopper, as it is shown to somebody who watches: nobody real did any of it, and nothing of it is kept. */
export interface WatchedVisit {
  /** Acts before this visit. */
  readonly acts: number;
  /** What is liked now, before the change and after it: joined category keys. */
  readonly likes: { readonly old: readonly string[]; readonly new: readonly string[] };
  /** The taste has changed. */
  readonly changed: boolean;
  /** What the shopper is shown, best first. */
  readonly forYou: readonly { readonly itemId: ItemId; readonly taste: 'old' | 'new' | null }[];
  /** What it does then; null at the end. `position` is 1-based on that shelf, null for an item found in another way. */
  readonly acted: { readonly itemId: ItemId; readonly kinds: readonly ItemAct[]; readonly position: number | null } | null;
}
