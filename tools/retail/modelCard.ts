import {
  contextFeatures,
  crossFeatures,
  encoderDimension,
  factorDimension,
  featureSchemaVersion,
  numericFeatures,
  queryFeatures,
  sequenceAgeFeatures,
  sequenceLength,
  visualDimension,
} from '../../src/engine/features/featureSchema';
import { heads, hiddenWidths, itemWidth, parameterCount } from '../../src/engine/ranking/modelShape';
import type { BaseRunResult } from './baseRun';
import type { BaseOptions } from './trainBase';

interface BaseFacts extends Omit<BaseRunResult, 'bytes'> {
  readonly bytes: number;
  readonly sha256: string;
  readonly encoder: string;
  readonly options: BaseOptions;
}
export type BaseManifest = ReturnType<typeof baseManifest>;

/** `manifest.json` beside the weights: how to check them, and every input they expect, in order. */
export function baseManifest({ bytes, sha256, encoder, options, calibration, heldOutLoss, counts }: BaseFacts) {
  return {
    name: 'nearshelf-ranker-base',
    version: 1,
    license: 'Apache-2.0; trained on Online Retail (UCI, CC BY 4.0)',
    files: [{ path: 'base.bin', bytes, sha256 }],
    parameters: parameterCount,
    encoder,
    features: {
      schemaVersion: featureSchemaVersion,
      slots: { text: encoderDimension, factors: factorDimension, visual: visualDimension },
      numeric: numericFeatures,
      cross: crossFeatures,
      sequence: { length: sequenceLength, ages: sequenceAgeFeatures },
      query: queryFeatures,
      context: contextFeatures,
    },
    layers: { item: itemWidth, hidden: hiddenWidths, heads },
    training: { ...counts, seed: options.seed, epochs: options.epochs, heldOutLoss },
    calibration,
  };
}

/** The card beside the weights. Training sees no device user, so the benchmark's figures are `npm run eval`'s to give. */
export function modelCard({ files, parameters, encoder, features, training, calibration }: BaseManifest): string {
  const [file] = files;
  const shift = `${calibration.shift < 0 ? '−' : '+'} ${Math.abs(calibration.shift).toFixed(4)}`;
  return `# Base ranker

\`base.bin\`: ${file?.bytes} bytes, ${parameters} parameters (float32), feature schema ${features.schemaVersion}, SHA-256
\`${file?.sha256}\`.
Made by \`npm run base:train -- --data DIR\` (seed ${training.seed}, ${training.epochs} epochs).

## What it is
A sum of linear maps (text vector of the shipped encoder, optional factors, optional image, numbers) represents an item; attention from
each candidate over the last ${features.sequence.length} acts is joined with candidate × history, query and context features; dense 128, 64; one sigmoid head
each for click, cart and purchase. It is the start of every device's own ranker and ranks before anything was learned there. Its inputs
stand in \`manifest.json\`, in order.

## Data
Online Retail (Daqing Chen, UCI Machine Learning Repository, 2015, https://doi.org/10.24432/C5BW33, CC BY 4.0), population split only:
${training.shoppers} shoppers, ${training.examples} baskets as examples an epoch; ${training.heldOut} further shoppers for the loss below and for
calibration. Item texts are encoded by \`${encoder}\`; for another encoder, train again.

## Labels, and what is assumed
- The data knows purchases only. Click and cart are masked in training; afterwards both heads are copies of the purchase head, moved by
  the log of an assumed ratio (20 clicks and 4 cart acts a purchase). Their order is the purchase order until the device has taught more.
- In a quarter of the examples 70% of the purchases are retold as views, favourites or cart acts, so that a shop with few purchases is
  ranked sensibly. That is an assumption about how such acts relate to buying, not an observation.
- In a tenth of the examples the history is forgotten, so that scores without a history mean "someone of whom nothing is known"; lists of
  a shop subtract a part of them.
- Query and rating columns are 0: the data has no searches and no ratings.
- Factors, dated counts, newness and prices are dropped at random in training; packs without them are ranked as well.
- Negatives are sampled; an offset of −log(chance) makes the odds those among all items.

## Figures
Held-out loss ${training.heldOutLoss.toFixed(4)}. Confidence: sigmoid(${calibration.scale.toFixed(4)} × score ${shift}), fitted so that p is the chance
that of one new item the shopper went on to buy and one random new item, this is the former.
Benchmark figures with intervals: \`npm run eval -- --data DIR\`.

## Limits
Gift wholesale in the United Kingdom, 2010 to 2011, English titles; other catalogues rely on what transfers (similarity, recency,
popularity). Trained without any personal attribute. It knows nothing about health, and must not be used to infer anything.
`;
}
