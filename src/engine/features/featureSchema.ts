import { itemActs } from '../../domain/interaction';

/**
 * Everything that decides how raw catalogue rows and interactions become numbers. Weights carry this version; weights of another
 * version are refused. Append to the lists and raise the version; never reorder.
 */
export const featureSchemaVersion = 1;

/** Encoder dimension the text slot is built for. */
export const encoderDimension = 384;
/** Widths of the optional slots. Shorter vectors of a pack are padded with zeros, longer ones are refused. */
export const factorDimension = 64;
export const visualDimension = 64;

/** Per-item numbers, roughly in [-3, 3]. Every optional one has a flag, so that "absent" differs from "average". */
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
] as const;
export const numericCount = numericFeatures.length;

/** Candidate × history numbers; all are 0 with an empty history. `hl` = half-life in days. */
export const crossFeatures = [
  'purchases', // log(1 + own purchases)
  'purchasesHl7',
  'purchasesHl30',
  'purchasesHl120',
  'purchased',
  'recency', // exp(-days since last purchase / 30)
  'logDaysSince', // log(1 + days since last purchase) / 6
  'sessionShare', // share of own sessions with a purchase of it
  'inLastSession',
  'interval', // days since last purchase ÷ mean interval, at most 2; 0 below two purchases
  'acts', // log(1 + decayed weight of views, favourites, cart)
  'acted',
  'textMax', // encoder cosine to the nearest own item (itself left out), as are all below
  'textPower', // weighted power mean, exponent 4
  'textEvidence', // log(1 + weighted sum of cosine^8)
  'textLastSession',
  'titleMax', // the same over TF-IDF of titles
  'titlePower',
  'titleEvidence',
  'titleMean',
  'factorMax', // the same over a pack's factors
  'factorMean',
  'factorLastSession',
  'fatigue', // log(1 + impressions without an act)
] as const;
export const crossCount = crossFeatures.length;

/** Per entry of the interaction sequence: kind (one-hot over `itemActs`), then age and position. */
export const sequenceAgeFeatures = ['logDays', 'recent7', 'recent60', 'logPosition', 'inLastSession'] as const;
export const sequenceCount = itemActs.length + sequenceAgeFeatures.length;
/** Longest interaction sequence that attention looks at. */
export const sequenceLength = 50;

export const queryFeatures = ['similarity', 'hasQuery'] as const;
export const queryCount = queryFeatures.length;

/** The same for every candidate of one ranking. */
export const contextFeatures = ['hasHistory', 'logItems', 'logSessions', 'logDaysSinceLast', 'purchaseShare', 'hasQuery'] as const;
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
