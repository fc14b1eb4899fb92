/** Languages of the interface, the catalogue, queries and explanations. */
export type Language = 'zh' | 'en';
export const languages: readonly Language[] = ['zh', 'en'];

/** One text in both languages; both are always present. */
export type Localized = Readonly<Record<Language, string>>;

declare const itemIdBrand: unique symbol;
/** A catalogue id in canonical form (upper case), e.g. `NS-RUN-001`. */
export type ItemId = string & { readonly [itemIdBrand]: true };

export interface Rating {
  /** 1 to 5. */
  readonly mean: number;
  readonly count: number;
}

/** One row of a catalogue pack. Nothing here knows what is being offered. */
export interface Item {
  readonly id: ItemId;
  readonly title: Localized;
  readonly description: Localized;
  readonly tags: Readonly<Record<Language, readonly string[]>>;
  /** Author, brand or provider; null where the pack has none. */
  readonly maker: Localized | null;
  /** Category keys from root to leaf; titles stand in the pack manifest under the joined key `a/b`. */
  readonly category: readonly string[];
  /** In the pack's currency; null where the pack has no prices. */
  readonly price: number | null;
  readonly rating: Rating | null;
  readonly year: number | null;
  /** Day of a dated item, `YYYY-MM-DD`. */
  readonly day: string | null;
  /** Items that should come first (a course's prerequisites); never itself, no circles. */
  readonly requires: readonly ItemId[];
  /** Facet key → value keys; titles stand in the pack manifest. */
  readonly facets: Readonly<Record<string, readonly string[]>>;
}
