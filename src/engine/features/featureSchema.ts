import { itemActs } from '../../domain/interaction';

/**
 * Everything that decides how raw catalogue rows and interactions become numbers. Weights carry this version; weights of another
 * version are refused. Append to the lists and raise the version; never reorder.
 */
export const featureSchemaVersion = 2;

/** Encoder dimension the text slot is built for. */
export const encoderDimension = 384;
/**
 * Widths of the optional slots. Shorter vectors of a pack are padded with zeros, longer ones are refused. Factors keep their length: an
 * inner product says how much one item speaks for another.
 */
export const factorDimension = 64;
export const visualDimension = 64;

/**
 * Per-item numbers, roughly in [-3, 3]. Every optional one has a flag, so that "absent" differs from "average". From `trend3` on they are
 * what a shop with dated sales knows, and share the flag `hasTrend`.
 */
export const numericFeatures = [
  'popularity', // z-score of log(1 + count)
  'popularityPercentile', // centred, [-0.5, 0.5]
  'trend', // z-score of log(1 + recently decayed count)
  'trendPercentile', // centred, [-0.5, 0.5]
  'pricePercentile', // centred, [-0.5, 0.5]
  'logPrice', // z-score
  'newness', // 1 for the newest, falling to 0
  'rating', // (mean - 4) × 2, clipped to [-2, 2]
  'hasTrend',
  'hasPrice',
  'hasNewness',
  'hasRating',
  'hasFactors',
  'hasVisual',
  'trend3', // log of sales against the mean item, each sale halving every 3 days; and so on
  'trend7',
  'trend14',
  'trend30',
  'trend60',
  'sales', // the same over all sales
  'rise3', // log of sales halving every 3 days against 14 days; and so on
  'rise7', // 7 against 30
  'rise14', // 14 against 60
  'rise30', // 30 against all
  'lastSold', // log(1 + days since the last sale)
  'onSale', // log(1 + days since the first sale)
  'dryness', // days since the last sale × recent sales a day
  'repeatRate', // share of its sales that were repeats, shrunk
  'repeatGap', // mean log(1 + days between two sales to one shopper), shrunk
  'basketSize', // mean log size of the baskets it is in
] as const;
export const numericCount = numericFeatures.length;

/**
 * Candidate × history numbers with scale and centre: (raw − centre) × scale is of order 1 over a shop's candidates, clipped to [-6, 6].
 * All are 0 with an empty history. `Hl` = half-life in days. Scales are part of the schema version.
 */
export const crossFeatureScales = {
  purchases: [2.5, 0], // log(1 + own purchases)
  purchasesHl7: [8, 0],
  purchasesHl30: [5, 0],
  purchasesHl120: [3, 0],
  purchased: [2, 0],
  recency: [4, 0], // exp(-days since last purchase / 30)
  logDaysSince: [3, 0], // log(1 + days since last purchase) / 6
  sessionShare: [5, 0], // share of own sessions with a purchase of it
  inLastSession: [3, 0],
  interval: [1.5, 0], // days since last purchase ÷ mean interval, at most 2; 0 below two purchases
  acts: [2, 0], // log(1 + decayed weight of views, favourites, cart)
  acted: [2, 0],
  textMax: [5.5, 0.5], // encoder cosine to the nearest own item (itself left out), as are all below
  textPower: [12, 0.27], // weighted power mean, exponent 4
  textEvidence: [5, 0.08], // log(1 + weighted sum of cosine^8)
  textLastSession: [5.5, 0.4],
  titleMax: [5, 0.17], // the same over TF-IDF of titles
  titlePower: [8, 0.1],
  titleEvidence: [6, 0.03],
  titleMean: [40, 0.011],
  factorSum: [20, 0], // inner product of a pack's factors, summed over own items
  factorRecent: [20, 0], // the same, half-life 60 days
  factorLastSession: [30, 0],
  fatigue: [1, 0], // log(1 + impressions without an act)
  purchasesHl15: [6.5, 0],
  purchasesHl60: [4, 0],
  purchasesBySession: [2.7, 0], // purchases, each × 0.7^(sessions since)
  sessionsSince: [1, 0], // log(1 + sessions since the last purchase)
  shareSince: [4, 0], // share of the sessions since the first purchase of it
  shareSinceSmoothed: [10, 0], // the same without the first one, shrunk
  logInterval: [0.7, 0], // log(1 + mean days between two purchases)
  dueByItem: [0.7, 0], // log(1 + days since) − the shop's usual gap of the item; 0 where the shop knows none
  basketShare: [8, 0], // largest 1/√items of a session with it
  priceFit: [1, 1], // |price − own mean| ÷ own deviation, of log price
  priceOffset: [1, 0], // log price − own mean
  titleSum: [1.8, 0.45], // log(1 + weighted sum of cosine)
  titleSquares: [3.3, 0.15], // log(1 + weighted sum of cosine²)
  titleSquareMean: [100, 0.003],
  titleFourth: [8, 0.03], // log(1 + weighted sum of cosine^4)
  titleLastMax: [6.7, 0.09], // over the last session
  titleLastMean: [35, 0.011],
  textMean: [18, 0.2],
  textFourth: [2, 0.4], // log(1 + weighted sum of cosine^4)
  textSixteenth: [10, 0.02],
  textLastMean: [14, 0.2], // over the last session
} as const satisfies Readonly<Record<string, readonly [scale: number, centre: number]>>;
export type CrossFeature = keyof typeof crossFeatureScales;
export const crossFeatures = Object.keys(crossFeatureScales) as readonly CrossFeature[];
export const crossCount = crossFeatures.length;
export const crossLimit = 6;

/** Per entry of the interaction sequence: kind (one-hot over `itemActs`), then age and position. */
export const sequenceAgeFeatures = ['logDays', 'recent7', 'recent60', 'logPosition', 'inLastSession'] as const;
export const sequenceCount = itemActs.length + sequenceAgeFeatures.length;
/** Longest interaction sequence that attention looks at. */
export const sequenceLength = 50;

export const queryFeatures = ['similarity', 'hasQuery'] as const;
export const queryCount = queryFeatures.length;

/** The same for every candidate of one ranking. */
export const contextFeatures = [
  'hasHistory',
  'logItems',
  'logSessions',
  'logDaysSinceLast',
  'purchaseShare',
  'logSessionSize', // mean items a session
  'logLastSize',
  'sessionGap', // mean log(1 + days between two sessions)
  'sinceGap', // log(1 + days since the last session) − that
  'repeatShare', // mean share of a session's items that were known before, shrunk
  'tenure', // log(1 + days since the first act)
  'hasQuery',
] as const;
export const contextCount = contextFeatures.length;

/** How strongly an act says "this interests me", relative to a purchase. Impressions and hides are no interest. */
export const kindWeights: Readonly<Record<(typeof itemActs)[number], number>> = {
  impression: 0,
  view: 0.4,
  favourite: 0.8,
  cart: 0.9,
  purchase: 1,
  hide: 0,
};
