/**
 * How simulated shoppers behave; docs/simulated-shoppers.md explains the model. These are assumptions, fitted to nobody: figures made with
 * them are about the recommender under these assumptions, and are called simulated wherever they are shown.
 */
export interface ShopperTraits {
  /** Interests of one taste, each a category and a direction of text. Default 2. */
  readonly interests: number;
  /** Share of the pack that is of a taste, in (0, 0.5): also what a shelf drawn by lot would hold of it. Default 0.08. */
  readonly tasteShare: number;
  /** What being of the category counts beside a cosine of text. Default 0.4. */
  readonly categoryWeight: number;
  /** Items whose mean text is an interest's direction. Default 3. */
  readonly directionItems: number;
  /** Appeal that multiplies the odds of an act by e; smaller shoppers are surer of what they want. Default 0.1. */
  readonly temperature: number;
  /** The item at position k is looked at with probability k^-positionBias. 0: all are. Default 0.7. */
  readonly positionBias: number;
  /** Share of visits that end at an item drawn by lot. Default 0.1. */
  readonly noise: number;
  /** Share of visits after the change that follow the new taste; the others follow the old one. Default 1. */
  readonly driftShare: number;
  /** Chances that an item that was opened and is wanted becomes a favourite, goes into the cart, and is bought once there. */
  readonly favourite: number;
  readonly cart: number;
  readonly purchase: number;
  /** Chance that an item that was opened and is not wanted is hidden. Default 0.05. */
  readonly hide: number;
  /** Median visible time of a view, ms, of wanted and of other items; log-normal. */
  readonly wantedDwellMs: number;
  readonly otherDwellMs: number;
  /** Deviation of the logarithm of dwell. Default 0.6. */
  readonly dwellSpread: number;
  /** Visits to items in one session. Default 6. */
  readonly sessionVisits: number;
  readonly sessionGapDays: number;
}

export const defaultTraits: ShopperTraits = {
  interests: 2,
  tasteShare: 0.08,
  categoryWeight: 0.4,
  directionItems: 3,
  temperature: 0.1,
  positionBias: 0.7,
  noise: 0.1,
  driftShare: 1,
  favourite: 0.15,
  cart: 0.15,
  purchase: 0.5,
  hide: 0.05,
  wantedDwellMs: 20_000,
  otherDwellMs: 4_000,
  dwellSpread: 0.6,
  sessionVisits: 6,
  sessionGapDays: 3,
};
