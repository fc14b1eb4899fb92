import type { ItemId } from './item';

/** What a shopper can do with one item. Order is the ranker's one-hot order: append only. */
export const itemActs = ['impression', 'view', 'favourite', 'cart', 'purchase', 'hide'] as const;
export type ItemAct = (typeof itemActs)[number];

interface InteractionBase {
  /** Time of the event, ms since the epoch. Shown to people; never used for ordering. */
  readonly atMs: number;
  /** One opening of the app. */
  readonly sessionId: string;
  /** Name of the catalogue pack that was open; absent on what was recorded when there was only one. */
  readonly pack?: string;
}

export interface ItemInteraction extends InteractionBase {
  readonly kind: ItemAct;
  readonly itemId: ItemId;
  /** Where the item stood when acted on: list name and 1-based position. Always present on impressions. */
  readonly list?: { readonly name: string; readonly position: number };
  /** Visible time of a view, ms. */
  readonly dwellMs?: number;
  /** Units put into the cart or bought; default 1. */
  readonly quantity?: number;
  /** Present when the act followed a search. */
  readonly query?: string;
}

export interface SearchInteraction extends InteractionBase {
  readonly kind: 'search';
  readonly query: string;
  /** Nothing fitted it with confidence, by the last answer it got. */
  readonly unanswered?: true;
}

/** Takes back the interaction with that sequence number; the log itself stays append-only. */
export interface UndoInteraction extends InteractionBase {
  readonly kind: 'undo';
  readonly undoes: number;
}

/** An interaction before the store has numbered it. */
export type NewInteraction = ItemInteraction | SearchInteraction | UndoInteraction;

/** A stored interaction; `sequence` rises strictly and is the only order. */
export type Interaction = NewInteraction & { readonly sequence: number };

/** Acts a shopper makes on purpose: written with strict durability. */
export const explicitActs: ReadonlySet<NewInteraction['kind']> = new Set(['favourite', 'cart', 'purchase', 'hide', 'undo']);
