import type { ItemAct, ItemInteraction } from '../domain/interaction';
import type { ItemId } from '../domain/item';
import type { ShopContext } from './context';
import type { ShopActions, ShopState } from './contract';
import type { History } from './history';
import type { Provenance } from './impressions';
import type { Recorder } from './recorder';
import { maximumQuantity, type SettingName, type ShopperSettings } from './settings';
import type { StorageSession } from './storageSession';
import type { Tabs } from './tabs';

type ListActions = Pick<
  ShopActions,
  'toggleFavourite' | 'setCartQuantity' | 'purchaseCart' | 'takeBackOrder' | 'hideItem' | 'unhideItem' | 'undoLast' | 'dismissUndo'
>;
export interface Lists extends ListActions {
  /** Lists as the store has them now: at start, and when another tab changed them. */
  read(): Promise<void>;
}

interface ListParts {
  readonly storage: StorageSession;
  readonly history: History;
  readonly recorder: Recorder;
  readonly tabs: Tabs;
  readonly provenance: Provenance;
}

/** An order is noted when its purchases have been recorded, which takes less than this. */
const orderingMs = 10_000;

const listNames = ['cart', 'favourites', 'hidden', 'purchases'] as const;

/**
 * Cart, favourites, hidden items and demo purchases. Acts run one after the other, each in the same order: the interaction is on disk,
 * then the list, then the state says so.
 */
export function createLists(context: ShopContext, parts: ListParts): Lists {
  const { dependencies, store, get } = context;
  const { storage, history, recorder, tabs } = parts;
  const inOrder = createQueue();
  let undo: (() => Promise<void>) | null = null;

  const keep = async (lists: Partial<Pick<ShopperSettings, (typeof listNames)[number]>>) => {
    for (const name of Object.keys(lists) as (keyof typeof lists)[])
      await storage.writeSetting(name, lists[name] as ShopperSettings[SettingName] as never);
    store.setState(lists);
    tabs.post({ type: 'settings' });
  };
  const interactionOf = (kind: ItemAct, itemId: ItemId, quantity?: number): ItemInteraction => ({
    kind,
    itemId,
    ...parts.provenance(itemId),
    ...(quantity === undefined ? {} : { quantity }),
    ...recorder.stamp(),
  });
  const offerUndo = (kind: ItemAct, itemId: ItemId, sequences: readonly number[], restore: () => Partial<ShopState>) => {
    undo = async () => {
      const startedMs = dependencies.stopwatch();
      const taken = await recorder.takeBack(sequences);
      await keep(restore());
      await recorder.respond(taken, startedMs);
    };
    store.setState({ undoable: { sequence: sequences[0] ?? null, kind, itemId } });
  };
  const forgetUndo = () => {
    undo = null;
    store.setState({ undoable: null });
  };
  const standing = (kind: ItemAct, itemId: ItemId) => history.standing(kind, itemId).map(({ sequence }) => sequence);
  /** A new act: recorded, kept, undoable, and answered by a new order. */
  const act = async (
    kind: ItemAct,
    itemId: ItemId,
    quantity: number | undefined,
    change: () => Partial<ShopState>,
    back: () => Partial<ShopState>,
  ) => {
    const startedMs = dependencies.stopwatch();
    const recorded = await recorder.record(interactionOf(kind, itemId, quantity));
    await keep(change());
    offerUndo(kind, itemId, recorded ? [recorded.sequence] : [], back);
    await recorder.respond([recorded], startedMs);
  };
  /** The opposite of an act that still stands. */
  const unact = async (kind: ItemAct, itemId: ItemId, change: () => Partial<ShopState>) => {
    const startedMs = dependencies.stopwatch();
    const taken = await recorder.takeBack(standing(kind, itemId));
    await keep(change());
    forgetUndo();
    await recorder.respond(taken, startedMs);
  };

  const withoutFavourite = (itemId: ItemId) => ({ favourites: get().favourites.filter((id) => id !== itemId) });
  const withoutHidden = (itemId: ItemId) => ({ hidden: get().hidden.filter((id) => id !== itemId) });
  const withQuantity = (itemId: ItemId, quantity: number) => {
    const cart = new Map(get().cart);
    if (quantity === 0) cart.delete(itemId);
    else cart.set(itemId, quantity);
    return { cart };
  };
  return {
    async read() {
      const read = await Promise.all(listNames.map(async (name) => [name, await storage.readSetting(name)] as const));
      store.setState(Object.fromEntries(read) as Partial<ShopState>);
    },
    toggleFavourite: (itemId) =>
      inOrder(() =>
        get().favourites.includes(itemId)
          ? unact('favourite', itemId, () => withoutFavourite(itemId))
          : act(
              'favourite',
              itemId,
              undefined,
              () => ({ favourites: [itemId, ...get().favourites] }),
              () => withoutFavourite(itemId),
            ),
      ),
    setCartQuantity: (itemId, quantity) =>
      inOrder(async () => {
        const wanted = Math.min(maximumQuantity, Math.max(0, Math.floor(quantity) || 0));
        const before = get().cart.get(itemId) ?? 0;
        if (wanted === before) return;
        if (wanted === 0) await unact('cart', itemId, () => withQuantity(itemId, 0));
        // More of what is in the cart already is no new interest.
        else if (before > 0) await keep(withQuantity(itemId, wanted));
        else
          await act(
            'cart',
            itemId,
            wanted,
            () => withQuantity(itemId, wanted),
            () => withQuantity(itemId, 0),
          );
      }),
    purchaseCart: () => inOrder(purchase),
    takeBackOrder: (atMs) => inOrder(() => takeBack(atMs)),
    hideItem: (itemId) =>
      inOrder(async () => {
        if (get().hidden.includes(itemId)) return;
        await act(
          'hide',
          itemId,
          undefined,
          () => ({ hidden: [itemId, ...get().hidden] }),
          () => withoutHidden(itemId),
        );
      }),
    unhideItem: (itemId) => inOrder(() => unact('hide', itemId, () => withoutHidden(itemId))),
    undoLast: () =>
      inOrder(async () => {
        // The offer may have been taken away elsewhere: forgotten, erased, agreement withdrawn.
        const last = get().undoable ? undo : null;
        forgetUndo();
        await last?.();
      }),
    dismissUndo: forgetUndo,
  };

  async function purchase(): Promise<void> {
    const { cart, pack } = get();
    // What belongs to other packs waits until one of them is open.
    const bought = new Map([...cart].filter(([itemId]) => pack.items.has(itemId)));
    const [first] = bought.keys();
    if (first === undefined) return;
    const startedMs = dependencies.stopwatch();
    const lines = [...bought].map(([itemId, quantity]) => ({ itemId, quantity }));
    const recorded = await Promise.all(lines.map(({ itemId, quantity }) => recorder.record(interactionOf('purchase', itemId, quantity))));
    const order = { atMs: dependencies.clock(), lines };
    await keep({ purchases: [order, ...get().purchases], cart: without(cart, bought) });
    const sequences = recorded.flatMap((interaction) => interaction?.sequence ?? []);
    const restore = () => ({
      purchases: get().purchases.filter((other) => other.atMs !== order.atMs),
      cart: new Map([...bought, ...get().cart]),
    });
    offerUndo('purchase', first, sequences, restore);
    await recorder.respond(recorded, startedMs);
  }

  async function takeBack(atMs: number): Promise<void> {
    const order = get().purchases.find((one) => one.atMs === atMs);
    if (!order) return;
    const startedMs = dependencies.stopwatch();
    const acts = order.lines.flatMap(({ itemId }) => history.standing('purchase', itemId));
    const ofOrder = acts.filter((act) => act.atMs <= atMs && act.atMs > atMs - orderingMs);
    const taken = await recorder.takeBack(ofOrder.map(({ sequence }) => sequence));
    await keep({ purchases: get().purchases.filter((one) => one !== order) });
    forgetUndo();
    await recorder.respond(taken, startedMs);
  }
}

const without = <Key, Value>(map: ReadonlyMap<Key, Value>, taken: ReadonlyMap<Key, unknown>): ReadonlyMap<Key, Value> =>
  new Map([...map].filter(([key]) => !taken.has(key)));

/** Runs one task after the other; a failed one does not hold up the next. */
function createQueue(): (task: () => Promise<void>) => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return (task) => {
    const next = last.then(task);
    last = next.catch(() => {});
    return next;
  };
}
