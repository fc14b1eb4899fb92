import type { ItemId } from '../domain/item';
import type { Consent, ShopState } from './contract';

/** Settings the shopper owns, by key in the store. */
export type ShopperSettings = Pick<ShopState, 'consent' | 'personalised' | 'acrossPacks' | 'cart' | 'favourites' | 'hidden' | 'purchases'>;
export type SettingName = keyof ShopperSettings;
export const settingNames: readonly SettingName[] = ['consent', 'personalised', 'acrossPacks', 'cart', 'favourites', 'hidden', 'purchases'];

/** What may be kept before consent: what the shopper chose to keep, and the answer itself. */
export const keptWithoutConsent: ReadonlySet<SettingName> = new Set(['consent', 'personalised', 'cart', 'favourites']);

export const maximumQuantity = 99;

/** State value → JSON. */
export function encodeSetting<Name extends SettingName>(name: Name, value: ShopperSettings[Name]): unknown {
  return name === 'cart' ? [...(value as ShopperSettings['cart'])] : value;
}

/** JSON of any origin → state value; whatever does not fit is left out, so that a damaged setting never stops the shop. */
export function decodeSetting<Name extends SettingName>(name: Name, json: unknown): ShopperSettings[Name] {
  return decoders[name](json) as ShopperSettings[Name];
}

const decoders: { readonly [Name in SettingName]: (json: unknown) => ShopperSettings[Name] } = {
  consent: (json): Consent => (json === 'granted' || json === 'refused' ? json : 'unasked'),
  personalised: (json) => json === true,
  acrossPacks: (json) => json !== false,
  cart: (json) => new Map(asArray(json).flatMap(cartLine)),
  favourites: (json) => itemIds(json),
  hidden: (json) => itemIds(json),
  purchases: (json) => asArray(json).flatMap(purchase),
};

const asArray = (json: unknown): unknown[] => (Array.isArray(json) ? json : []);
const isItemId = (json: unknown): json is ItemId => typeof json === 'string' && json.length > 0 && json.length <= 64;
const isQuantity = (json: unknown): json is number =>
  Number.isInteger(json) && (json as number) >= 1 && (json as number) <= maximumQuantity;
const itemIds = (json: unknown): ItemId[] => [...new Set(asArray(json).filter(isItemId))];

function cartLine(json: unknown): [ItemId, number][] {
  const [id, quantity] = asArray(json);
  return isItemId(id) && isQuantity(quantity) ? [[id, quantity]] : [];
}

function purchase(json: unknown): ShopState['purchases'][number][] {
  if (typeof json !== 'object' || json === null) return [];
  const { atMs, lines } = json as Record<string, unknown>;
  const read = asArray(lines).flatMap((line) => {
    const { itemId, quantity } = (line ?? {}) as Record<string, unknown>;
    return isItemId(itemId) && isQuantity(quantity) ? [{ itemId, quantity }] : [];
  });
  return typeof atMs === 'number' && Number.isFinite(atMs) && read.length > 0 ? [{ atMs, lines: read }] : [];
}
