import type { Item, ItemId, Localized } from './item';
import type { Shelf } from './rankedItem';

export interface FacetDefinition {
  readonly key: string;
  readonly title: Localized;
  /** A value named in a query becomes a filter; for facets that every item they could fit carries. */
  readonly understood: boolean;
  /** Value key → title, in display order. */
  readonly values: readonly { readonly key: string; readonly title: Localized }[];
}

/** What a file of a pack holds. */
export type PackFileRole = 'items' | 'vectors' | 'lexical' | 'pictures' | 'factors' | 'visual' | 'colours';

export interface PackFile {
  readonly role: PackFileRole;
  /** Beside the manifest; carries the beginning of its hash, so that a path never changes its content. */
  readonly path: string;
  readonly bytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

/** The pack opened when nobody has asked for another one. */
export const defaultPackName = 'shop';
/** So that a name of any origin can stand in an address. */
export const isPackName = (name: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/u.test(name);

/** What the interface calls the items of a pack. */
export interface PackWords {
  readonly item: Localized;
  readonly items: Localized;
  /** Chinese measure word: 件, 门, 篇; 个 where absent. */
  readonly measure?: string;
}

/** How the interface speaks of a pack. Each has a neutral default, so imported packs need none of them. */
export interface PackVoice {
  /** Heading of the home page; lines break best after its commas. */
  readonly tagline?: Localized;
  /** Example searches. */
  readonly wishes?: readonly Localized[];
  readonly shelves?: { readonly popular?: Localized; readonly new?: Localized };
  /** False: pictures decorate, so that nobody looks for an item by colour or likeness. Default true. */
  readonly looks?: boolean;
  /** What ratings mean: stars with a number of votes, or only how many people liked it. Default stars. */
  readonly ratings?: 'stars' | 'likes';
  /** False: nobody takes two of one item, so the cart asks for no quantity. Default true. */
  readonly quantities?: boolean;
  /**
   * `explicit`: what is read and searched for here says something nobody should note, so only what the shopper chooses on purpose
   * (favourites, hidden items) is recorded and used, and only within this pack. Default `any`.
   */
  readonly interests?: 'any' | 'explicit';
}

/** `manifest.json` of a shipped pack: everything that must be known before its large files. */
export interface PackManifest extends PackVoice {
  readonly schemaVersion: 1;
  readonly name: string;
  readonly version: number;
  readonly title: Localized;
  /** ISO 4217, null for packs without prices. */
  readonly currency: string | null;
  readonly words: PackWords;
  /** Joined category key (`books/computer-science`, and `books`) → title of that level. */
  readonly categories: Readonly<Record<string, Localized>>;
  readonly facets: readonly FacetDefinition[];
  /** Newest arrivals, newest first; curated by the pack's owner. */
  readonly arrivals: readonly ItemId[];
  readonly itemCount: number;
  /** Dimension of the item vectors, and the encoder that made them (its manifest's name@version). */
  readonly dimension: number;
  readonly encoder: string;
  /** What made the visual vectors; photographs can be compared when the engine knows it. Absent without such vectors. */
  readonly visualDescriptor?: string;
  readonly files: readonly PackFile[];
  /** Shown wherever the pack is, e.g. that it is no medical advice. */
  readonly notice: Localized | null;
}

/** What a shopper may choose between; `packs/index.json` lists the shipped ones. */
export interface PackSummary {
  readonly name: string;
  readonly title: Localized;
  readonly words: PackWords;
  readonly itemCount: number;
  /** Imported on this device by the shopper. */
  readonly own?: true;
}

/** A loaded pack. `vectors` is row-major `[items.length, dimension]`, unit rows, the order of `items`. */
export interface Pack {
  readonly manifest: PackManifest;
  readonly items: readonly Item[];
  readonly vectors: Float32Array;
  /** Optional factors `[items.length, factorDimension]` a pack brings from a population; null when absent. */
  readonly factors: Float32Array | null;
  /** Optional visual descriptors `[items.length, visualDimension]` for a ranker that has learned of them; null when absent. */
  readonly visual: Float32Array | null;
}

/** Whether items can be looked for by what they look like. */
export const hasLooks = ({ looks, visualDescriptor }: Pick<PackManifest, 'looks' | 'visualDescriptor'>): boolean =>
  looks !== false && visualDescriptor !== undefined;

/** What the pictures of a pack look like; the order of its items. */
export interface PackLooks {
  /** Unit rows `[items.length, visualDimension]`; a row of zeros for an item without a picture. */
  readonly visual: Float32Array;
  /** Main colours `[items.length, 4, 4]`: L, a, b (OKLab) and share of each, largest first, share 0 past the last. */
  readonly colours: Float32Array;
}

/** `start.json`: what the first page of a shop shows before anything else is loaded, for a shopper of whom nothing is known. */
export interface PackStart {
  readonly manifest: PackManifest;
  readonly shelves: readonly Shelf[];
  /** Items of the shelves. */
  readonly items: readonly Item[];
  /** SVG source per item of the shelves. */
  readonly pictures: Readonly<Record<string, string>>;
}
