import type { ItemAct, ItemInteraction } from '../../domain/interaction';
import type { Item, ItemId } from '../../domain/item';
import type { Pack } from '../../domain/pack';
import type { Rng } from '../ports';
import { seededRng } from '../random';
import type { ShopperTraits } from './shopperTraits';
import { drawTaste, type Taste } from './taste';

/** What one visit to the shop came to. */
export interface Visit {
  /** In the order in which they happened: what was looked at, the view, its dwell, and what followed. */
  readonly interactions: readonly ItemInteraction[];
  /** Acts among them: impressions and dwell are none. */
  readonly acts: number;
  /** 1-based position on the shelf; null when the item was found in another way. */
  readonly taken: number | null;
}

export interface SimulatedShopper {
  /** What is liked before and after the change; they share nothing. */
  readonly tastes: { readonly old: Taste; readonly new: Taste };
  /** Looks along a shelf and acts on one item of it, or else on one found by searching or browsing. */
  visit(shelf: readonly ItemId[]): Visit;
  /** From the next visit on the new taste counts. */
  changeTaste(): void;
  /** Rows acted on in the last 30 days, which "for you" leaves out too. */
  seen(): ReadonlySet<number>;
  /** The shopper's clock, ms since the epoch. */
  nowMs(): number;
}

const startMs = Date.UTC(2026, 0, 1, 9);
const minuteMs = 60_000;
const dayMs = 86_400_000;
const seenDays = 30;

/** The same pack, traits and seed give the same shopper; what it does depends on the shelves it is shown besides. */
export function createSimulatedShopper(pack: Pack, traits: ShopperTraits, seed: number): SimulatedShopper {
  const rng = seededRng(seed);
  const old = drawTaste(pack, traits, rng);
  const tastes = { old, new: drawTaste(pack, traits, rng, old) };
  const rowOf = new Map(pack.items.map(({ id }, row) => [id, row]));
  const actedMs = new Map<number, number>();
  let changed = false;
  let visits = 0;
  const nowMs = () =>
    startMs + Math.floor(visits / traits.sessionVisits) * traits.sessionGapDays * dayMs + (visits % traits.sessionVisits) * minuteMs;
  const seen = () => new Set([...actedMs].filter(([, at]) => nowMs() - at < seenDays * dayMs).map(([row]) => row));

  const visit = (shelf: readonly ItemId[]): Visit => {
    const taste = changed && rng() < traits.driftShare ? tastes.new : tastes.old;
    const known = shelf.flatMap((id) => rowOf.get(id) ?? []);
    const looked = known.flatMap((row, at) => (rng() < (at + 1) ** -traits.positionBias ? [{ row, position: at + 1 }] : []));
    const lost = rng() < traits.noise;
    const chosen = lost ? undefined : looked.find(({ row }) => rng() < logistic(wanting(taste, row) / traits.temperature));
    const row = chosen?.row ?? (lost ? Math.floor(rng() * pack.items.length) : ownFind(taste, seen(), traits.temperature, rng));
    const sessionId = `simulated-${Math.floor(visits / traits.sessionVisits)}`;
    const stamp = { sessionId, pack: pack.manifest.name };
    const at = (kind: ItemAct, acted: number, extra: Partial<ItemInteraction> = {}): ItemInteraction => {
      return { kind, itemId: itemAt(pack, acted).id, atMs: nowMs(), ...stamp, ...extra };
    };
    const impressions = looked.map((one) => at('impression', one.row, { list: { name: 'for-you', position: one.position } }));
    const provenance = chosen ? { list: { name: 'for-you', position: chosen.position } } : {};
    const isWanted = wanting(taste, row) >= 0;
    const dwellMs = drawDwell(isWanted ? traits.wantedDwellMs : traits.otherDwellMs, traits.dwellSpread, rng);
    const after = followingActs(isWanted, traits, rng);
    const interactions = [...impressions, at('view', row, provenance), at('view', row, { dwellMs }), ...after.map((kind) => at(kind, row))];
    actedMs.set(row, nowMs());
    visits++;
    return { interactions, acts: 1 + after.length, taken: chosen?.position ?? null };
  };
  return {
    tastes,
    visit,
    changeTaste() {
      changed = true;
    },
    seen,
    nowMs,
  };
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
const wanting = (taste: Taste, row: number): number => taste.wanting[row] as number;

function itemAt(pack: Pack, row: number): Item {
  const item = pack.items[row];
  if (!item) throw new RangeError(`row ${row} is outside the pack`);
  return item;
}

/** By search or browsing: any item not seen lately, with probability in proportion to e^(wanting / temperature). */
function ownFind(taste: Taste, seen: ReadonlySet<number>, temperature: number, rng: Rng): number {
  const weights = taste.wanting.map((value, row) => (seen.has(row) ? 0 : Math.exp(value / temperature)));
  let rest = rng() * weights.reduce((sum, weight) => sum + weight, 0);
  for (let row = 0; row < weights.length; row++) {
    rest -= weights[row] as number;
    if (rest < 0) return row;
  }
  // Everything has been seen.
  return Math.floor(rng() * weights.length);
}

function followingActs(isWanted: boolean, traits: ShopperTraits, rng: Rng): ItemAct[] {
  // All are drawn, so that what one chance is set to does not shift what else happens.
  const [favourite, cart, purchase, hide] = [rng(), rng(), rng(), rng()] as const;
  if (!isWanted) return hide < traits.hide ? ['hide'] : [];
  const acts: ItemAct[] = favourite < traits.favourite ? ['favourite'] : [];
  if (cart >= traits.cart) return acts;
  acts.push('cart');
  if (purchase < traits.purchase) acts.push('purchase');
  return acts;
}

/** Log-normal by Box and Muller (1958), in whole ms. */
function drawDwell(medianMs: number, spread: number, rng: Rng): number {
  const normal = Math.sqrt(-2 * Math.log(1 - rng())) * Math.cos(2 * Math.PI * rng());
  return Math.round(medianMs * Math.exp(spread * normal));
}
