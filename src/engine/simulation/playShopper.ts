import type { Interaction, ItemInteraction } from '../../domain/interaction';
import type { ItemId } from '../../domain/item';
import type { Pack } from '../../domain/pack';
import type { Shelf } from '../../domain/rankedItem';
import { ndcgAtK } from '../evaluation/rankingMetrics';
import type { Recommender } from '../recommend/recommender';
import type { SimulatedShopper, Visit } from './simulatedShopper';
import type { Taste } from './taste';

/** What a shopper was shown before one visit, and what came of it. */
export interface VisitRecord {
  /** Acts so far, and since the taste changed (0 at the first visit after it; null before). */
  readonly acts: number;
  readonly actsSinceChange: number | null;
  /** Share of "for you" that is of the taste, in [0, 1]. */
  readonly oldShare: number;
  readonly newShare: number;
  /** nDCG@10 of "for you" and of the popular shelf; relevant is what is liked now and was not seen in the last 30 days. */
  readonly ndcg: number;
  readonly popularNdcg: number;
  /** An item of "for you" was acted on. */
  readonly hit: boolean;
  /** What the shelf held, best first. */
  readonly forYou: readonly ItemId[];
  /** Null for the last page, on which nothing was done. */
  readonly visit: Visit | null;
}

export interface PlayOptions {
  /** Ends with the visit in which this number of acts is reached. */
  readonly acts: number;
  /** The taste changes before the first visit after that many acts; null: never. */
  readonly changeAfter: number | null;
}

type PlayedBy = Pick<Recommender, 'home' | 'observe'>;

/**
 * Lets a shopper act against a recommender: home page, visit, observe, as the product does it. The recommender's history should be empty.
 * The last record is of the home page after the last visit, on which nothing was done.
 */
export function* playShopper(pack: Pack, recommender: PlayedBy, shopper: SimulatedShopper, options: PlayOptions): Generator<VisitRecord> {
  const rowOf = new Map(pack.items.map(({ id }, row) => [id, row]));
  let sequence = 0;
  let acts = 0;
  let changedAt: number | null = null;
  for (;;) {
    if (changedAt === null && options.changeAfter !== null && acts >= options.changeAfter) {
      shopper.changeTaste();
      changedAt = acts;
    }
    const shelves = recommender.home({ personal: true, nowMs: shopper.nowMs(), seed: sequence + 1, excluded: [] });
    const forYou = idsOf(shelves, 'for-you');
    const rows = forYou.flatMap((id) => rowOf.get(id) ?? []);
    const popular = idsOf(shelves, 'popular').flatMap((id) => rowOf.get(id) ?? []);
    const { tastes } = shopper;
    const seen = shopper.seen();
    const relevant = new Set([...(changedAt === null ? tastes.old : tastes.new).members].filter((row) => !seen.has(row)));
    const before = {
      forYou,
      acts,
      actsSinceChange: changedAt === null ? null : acts - changedAt,
      oldShare: shareOf(tastes.old, rows),
      newShare: shareOf(tastes.new, rows),
      ndcg: ndcgAtK(rows, relevant, 10),
      popularNdcg: ndcgAtK(
        popular.filter((row) => !seen.has(row)),
        relevant,
        10,
      ),
    };
    if (acts >= options.acts) {
      yield { ...before, hit: false, visit: null };
      return;
    }
    const visit = shopper.visit(forYou);
    for (const interaction of visit.interactions) {
      sequence++;
      if (isNoted(pack, interaction)) recommender.observe(numbered(interaction, sequence));
    }
    acts += visit.acts;
    yield { ...before, hit: visit.taken !== null, visit };
  }
}

/** Where only explicit interests count, the product notes nothing else. */
const isNoted = ({ manifest }: Pack, { kind }: ItemInteraction): boolean =>
  manifest.interests !== 'explicit' || kind === 'favourite' || kind === 'hide';

const numbered = (interaction: ItemInteraction, sequence: number): Interaction => ({ ...interaction, sequence });

const idsOf = (shelves: readonly Shelf[], name: Shelf['name']): ItemId[] =>
  shelves.find((shelf) => shelf.name === name)?.items.map(({ itemId }) => itemId) ?? [];

const shareOf = ({ members }: Taste, rows: readonly number[]): number =>
  rows.length > 0 ? rows.filter((row) => members.has(row)).length / rows.length : 0;
