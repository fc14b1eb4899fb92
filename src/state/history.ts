import type { Interaction, ItemAct, ItemInteraction } from '../domain/interaction';
import type { ItemId } from '../domain/item';

/** Newest interactions held in memory, given to the engine and to training: bounds start-up and every replay. */
export const historyLimit = 5000;
const recentlyViewedLimit = 20;

/** The newest part of the log, as the main thread knows it. */
export interface History {
  /** Oldest first. */
  all(): readonly Interaction[];
  /** False when it was known already. */
  add(interaction: Interaction): boolean;
  replace(interactions: readonly Interaction[]): void;
  /** Acts of that kind on the item that nobody has taken back, oldest first. */
  standing(kind: ItemAct, itemId: ItemId): (ItemInteraction & { sequence: number })[];
  /** Newest first, each item once, at most 20. */
  recentlyViewed(): ItemId[];
  /** Acts after that sequence number that a ranker can learn from: views, favourites, cart, purchases. */
  actsAfter(sequence: number): number;
}

const learnedFrom: ReadonlySet<string> = new Set(['view', 'favourite', 'cart', 'purchase']);

export function createHistory(): History {
  let log: Interaction[] = [];
  const undone = () => new Set(log.flatMap((interaction) => (interaction.kind === 'undo' ? [interaction.undoes] : [])));
  return {
    all: () => log,
    add(interaction) {
      if (log.some(({ sequence }) => sequence === interaction.sequence)) return false;
      log = [...log, interaction].sort((a, b) => a.sequence - b.sequence).slice(-historyLimit);
      return true;
    },
    replace(interactions) {
      log = interactions.slice(-historyLimit);
    },
    standing(kind, itemId) {
      const gone = undone();
      return log.filter(
        (interaction): interaction is ItemInteraction & { sequence: number } =>
          interaction.kind === kind && interaction.itemId === itemId && !gone.has(interaction.sequence),
      );
    },
    recentlyViewed() {
      const gone = undone();
      const views = log.filter(
        (interaction): interaction is ItemInteraction & { sequence: number } =>
          interaction.kind === 'view' && !gone.has(interaction.sequence),
      );
      return [...new Set(views.reverse().map(({ itemId }) => itemId))].slice(0, recentlyViewedLimit);
    },
    actsAfter(after) {
      const gone = undone();
      // A dwell row repeats its view.
      return log.filter(
        (interaction) =>
          interaction.sequence > after &&
          learnedFrom.has(interaction.kind) &&
          !gone.has(interaction.sequence) &&
          !(interaction.kind === 'view' && interaction.dwellMs !== undefined),
      ).length;
    },
  };
}

/** The list with the item moved to its head, at most 20. */
export const viewedFirst = (viewed: readonly ItemId[], itemId: ItemId): ItemId[] =>
  [itemId, ...viewed.filter((other) => other !== itemId)].slice(0, recentlyViewedLimit);
