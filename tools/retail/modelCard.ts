export interface BaseFacts {
  readonly bytes: number;
  readonly sha256: string;
  readonly schemaVersion: number;
  readonly parameters: number;
  readonly encoder: string;
  readonly encoderSha256: string;
  readonly seed: number;
  readonly epochs: number;
  readonly heldOutLoss: number;
  readonly calibration: { readonly scale: number; readonly shift: number };
}

/** The card beside the weights; `npm run eval` gives the benchmark figures, which docs/experiments.md records. */
export function modelCard(
  facts: BaseFacts,
  counts: { readonly shoppers: number; readonly heldOut: number; readonly examples: number },
): string {
  return `# Base ranker

\`base.bin\`: ${facts.bytes} bytes, ${facts.parameters} parameters (float32), feature schema ${facts.schemaVersion}, SHA-256 \`${facts.sha256}\`.
Made by \`npm run base:train -- --data DIR\` (seed ${facts.seed}, ${facts.epochs} epochs).

## What it is
A sum of linear maps (text vector of the shipped encoder, optional factors, optional image, numbers) represents an item; attention from
each candidate over the last 50 acts is joined with candidate × history, query and context features; dense 128, 64; one sigmoid head each
for click, cart and purchase. It is the start of every device's own ranker and ranks before anything was learned there.

## Data
Online Retail (Daqing Chen, UCI Machine Learning Repository, 2015, https://doi.org/10.24432/C5BW33, CC BY 4.0), population split only:
${counts.shoppers} shoppers, ${counts.examples} baskets as examples an epoch; ${counts.heldOut} further shoppers for the loss below and for
calibration. Item texts are encoded by \`${facts.encoder}\` (\`${facts.encoderSha256.slice(0, 12)}…\`); weights for another encoder must be
trained again.

## Labels, and what is assumed
- The data knows purchases only. Click and cart are masked in training; afterwards both heads are copies of the purchase head, moved by
  the log of an assumed ratio (20 clicks and 4 cart acts a purchase). Their order is the purchase order until the device has taught more.
- In a quarter of the examples 70% of the purchases are retold as views, favourites or cart acts, so that a shop with few purchases is
  ranked sensibly. That is an assumption about how such acts relate to buying, not an observation.
- Query columns start at 0: the data has no searches.
- Factors, dated counts and prices are dropped at random in training; packs without them are ranked as well.
- Negatives are sampled; an offset of −log(chance) makes the odds those among all items.

## Figures
Held-out loss ${facts.heldOutLoss.toFixed(4)}. Confidence: sigmoid(${facts.calibration.scale.toFixed(4)} × score ${facts.calibration.shift < 0 ? '−' : '+'} ${Math.abs(facts.calibration.shift).toFixed(4)}),
fitted so that p is the chance that of one new item the shopper went on to buy and one random new item, this is the former.
Benchmark figures with intervals: \`npm run eval\`, recorded in docs/experiments.md.

## Limits
Gift wholesale in the United Kingdom, 2010 to 2011, English titles; other catalogues rely on what transfers (similarity, recency,
popularity). Trained without any personal attribute. It knows nothing about health, and must not be used to infer anything.
`;
}
