import { packFetcher } from '../../src/adapters/catalogue/fetchPack';
import { readPack } from '../../src/adapters/catalogue/readPack';
import { fetchBase } from '../../src/adapters/ranker/fetchBase';
import { summarizeHistory } from '../../src/engine/features/crossFeatures';
import { encoderDimension, factorDimension } from '../../src/engine/features/featureSchema';
import { effectiveHistory } from '../../src/engine/features/history';
import { itemTableOfPack } from '../../src/engine/features/itemTable';
import { createSimilarityRows } from '../../src/engine/features/similarityRows';
import { buildTitleVectors } from '../../src/engine/features/titleVectors';
import { seededRng } from '../../src/engine/random';
import { diversify } from '../../src/engine/ranking/diversity';
import { createFastRanker } from '../../src/engine/ranking/inference';
import { interestScores } from '../../src/engine/ranking/interestScore';
import { buildGroup } from '../../src/engine/ranking/rankingGroup';
import { deserializeWeights } from '../../src/engine/ranking/weights';
import { generateCandidates } from '../../src/engine/recommend/candidates';
import { createRecommender, type Recommender } from '../../src/engine/recommend/recommender';
import type { Catalogue } from '../../src/engine/recommend/scorer';
import { similarItems } from '../../src/engine/recommend/shelves';
import { serve } from '../../src/worker/host';
import { modelUrls } from '../../src/worker/modelUrls';
import { shopPackUrl } from './benchPack';
import type { RankCommands } from './commands';
import type { RerankStage } from './jobs';
import { syntheticNowMs, syntheticPack } from './synthetic';

interface Loaded {
  readonly recommender: Recommender;
  readonly catalogue: Catalogue;
  readonly base: Uint8Array;
}
let loaded: Loaded | null = null;
const current = (): Loaded => {
  if (!loaded) throw new RangeError('load comes first');
  return loaded;
};

serve<RankCommands, Record<never, never>>(
  {
    async load({ items }) {
      const { pack: shop } = await readPack(packFetcher(shopPackUrl));
      const base = await fetchBase(modelUrls.ranker);
      const pack = syntheticPack(shop, items);
      const table = itemTableOfPack(pack);
      const rows = createSimilarityRows({
        vectors: pack.vectors,
        dimension: encoderDimension,
        titles: buildTitleVectors(pack.items.map(({ title }) => [title.en, title.zh])),
        factors: table.factors,
        factorDimension,
        capacity: 256,
      });
      const rowOf = new Map(pack.items.map(({ id }, row) => [id, row]));
      loaded = { base, catalogue: { pack, table, rows, rowOf }, recommender: createRecommender({ pack, weights: base, clock: Date.now }) };
      return { items: pack.items };
    },
    setHistory({ interactions }) {
      current().recommender.setHistory(interactions);
      return null;
    },
    observe({ interaction }) {
      current().recommender.observe(interaction);
      return null;
    },
    home(options) {
      const startedMs = performance.now();
      return { shelves: current().recommender.home(options), elapsedMs: performance.now() - startedMs };
    },
    stages({ history, events }) {
      return timeStages(current(), history, events);
    },
  },
  self,
);

const candidateLimit = 500;
const shelfLength = 12;

/** What `Recommender.home` does after one act, piece by piece (see engine/recommend/shelves.ts), each piece timed. */
function timeStages(
  { catalogue, base }: Loaded,
  history: RankCommands['stages']['argument']['history'],
  events: RankCommands['stages']['argument']['events'],
): Record<RerankStage, number[]> {
  const { table, rows, pack, rowOf } = catalogue;
  const ranker = createFastRanker(deserializeWeights(base).parameters, table);
  const times: Record<RerankStage, number[]> = { observe: [], candidates: [], features: [], forward: [], diversify: [], otherShelves: [] };
  const log = [...history];
  // The rows of the known acts are there after the first round, which is not counted.
  for (const [at, event] of events.entries()) {
    let markMs = performance.now();
    const lap = (stage: RerankStage) => {
      const nowMs = performance.now();
      if (at > 0) times[stage].push(nowMs - markMs);
      markMs = nowMs;
    };
    log.push(event);
    const known = effectiveHistory(log, rowOf);
    lap('observe');
    const summary = summarizeHistory(known, syntheticNowMs);
    const seen = new Set(known.acts.map(({ item }) => item));
    const candidates = generateCandidates(table, rows, summary, {
      limit: candidateLimit,
      excluded: (item) => seen.has(item),
      rng: seededRng(1),
    });
    lap('candidates');
    const group = buildGroup(table, rows, summary, candidates, null);
    lap('features');
    const scores = interestScores(ranker.logits(group));
    lap('forward');
    const head = Array.from(candidates, (_, position) => position)
      .sort((a, b) => (scores[b] as number) - (scores[a] as number))
      .slice(0, 4 * shelfLength);
    const vector = (position: number) => {
      const row = candidates[head[position] as number] as number;
      return pack.vectors.subarray(row * encoderDimension, (row + 1) * encoderDimension);
    };
    diversify(
      head.map((position) => scores[position] as number),
      (a, b) => dot(vector(a), vector(b)),
      0.3,
      shelfLength,
    );
    lap('diversify');
    const about = known.acts.at(-1);
    if (about) similarItems(catalogue, about.item, shelfLength, new Set());
    lap('otherShelves');
  }
  return times;
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] as number) * (b[at] as number);
  return sum;
}
