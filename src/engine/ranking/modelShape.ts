import {
  contextCount,
  crossCount,
  encoderDimension,
  factorDimension,
  numericCount,
  queryCount,
  sequenceCount,
  visualDimension,
} from '../features/featureSchema';

/** Width of the item representation, of attention keys and of attention values. */
export const itemWidth = 32;
export const hiddenWidths = [128, 64] as const;
/** One sigmoid head each, in this order in labels and outputs. */
export const heads = ['click', 'cart', 'purchase'] as const;
export const headCount = heads.length;

/** Columns of the first dense layer's input: representation, numeric | attention, representation × attention, cross, query | context. */
export const denseColumns = {
  item: 0,
  numeric: itemWidth,
  attention: itemWidth + numericCount,
  product: 2 * itemWidth + numericCount,
  cross: 3 * itemWidth + numericCount,
  query: 3 * itemWidth + numericCount + crossCount,
  context: 3 * itemWidth + numericCount + crossCount + queryCount,
} as const;
export const denseInputWidth = denseColumns.context + contextCount;

/** Every parameter with its row-major shape, in the order they are stored. */
export const parameterShapes = {
  textProjection: [encoderDimension, itemWidth],
  factorProjection: [factorDimension, itemWidth],
  visualProjection: [visualDimension, itemWidth],
  numericProjection: [numericCount, itemWidth],
  itemBias: [1, itemWidth],
  attentionQuery: [itemWidth, itemWidth],
  attentionKey: [itemWidth, itemWidth],
  sequenceKey: [sequenceCount, itemWidth],
  attentionValue: [itemWidth, itemWidth],
  sequenceValue: [sequenceCount, itemWidth],
  sequenceScore: [sequenceCount, 1],
  cosineScore: [1, 1],
  dense1: [denseInputWidth, hiddenWidths[0]],
  bias1: [1, hiddenWidths[0]],
  dense2: [hiddenWidths[0], hiddenWidths[1]],
  bias2: [1, hiddenWidths[1]],
  head: [hiddenWidths[1], headCount],
  headBias: [1, headCount],
} as const satisfies Record<string, readonly [number, number]>;

export type ParameterName = keyof typeof parameterShapes;
export const parameterNames = Object.keys(parameterShapes) as ParameterName[];
export const parameterSize = (name: ParameterName): number => parameterShapes[name][0] * parameterShapes[name][1];
export const parameterCount = parameterNames.reduce((sum, name) => sum + parameterSize(name), 0);

/** Unit slot vectors are scaled by √width, so that their entries are of order 1 like the other inputs. */
export const textScale = Math.sqrt(encoderDimension);
export const factorScale = Math.sqrt(factorDimension);
export const visualScale = Math.sqrt(visualDimension);
