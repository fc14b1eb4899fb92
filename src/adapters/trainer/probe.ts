import { AppError } from '../../domain/appError';
import type { BackendName, BackendReport } from '../../domain/training';
import {
  contextCount,
  crossCount,
  encoderDimension,
  numericCount,
  queryCount,
  sequenceCount,
  sequenceLength,
} from '../../engine/features/featureSchema';
import { seededRng } from '../../engine/random';
import { accumulateGradient } from '../../engine/ranking/gradient';
import { headCount, parameterCount } from '../../engine/ranking/modelShape';
import type { LabelledGroup } from '../../engine/ranking/rankingGroup';
import { allFinite, flattenParameters, initialWeights, viewParameters } from '../../engine/ranking/weights';
import { activateBackend, dropBackend, type TrainerEnvironment } from './backends';
import { batchGradient } from './gradientModel';

/** Preference order; each must prove itself with a real training step. */
export const backendOrder: readonly BackendName[] = ['webgpu', 'wasm', 'cpu'];
/** Largest accepted difference to the reference gradient, relative to its largest number. GPUs round differently. */
const gradientTolerance = 1e-2;
const timedSteps = 3;

interface Tried {
  readonly backend: BackendName;
  readonly adapter: string;
  readonly stepMs: number;
}

/**
 * Chooses a backend by one real training step each: finite, close to the reference gradient, and faster than the alternative. Leaves
 * the chosen one active. Never throws for a backend that fails; throws `device-lost` when none works.
 */
export async function probeBackends(
  environment: TrainerEnvironment,
  candidates: readonly BackendName[] = backendOrder,
): Promise<BackendReport> {
  const fallbacks: { backend: BackendName; reason: string }[] = [];
  let chosen: Tried | null = null;
  for (const backend of backendOrder.filter((name) => candidates.includes(name))) {
    // Wasm beats plain JavaScript wherever both work; timing cpu would only cost the shopper a second.
    if (backend === 'cpu' && chosen) continue;
    try {
      const tried = await tryBackend(backend, environment);
      if (chosen === null) chosen = tried;
      else if (tried.stepMs < chosen.stepMs) {
        fallbacks.push({
          backend: chosen.backend,
          reason: `slower: ${chosen.stepMs.toFixed(1)} ms a step, ${backend} ${tried.stepMs.toFixed(1)} ms`,
        });
        chosen = tried;
      } else
        fallbacks.push({
          backend,
          reason: `slower: ${tried.stepMs.toFixed(1)} ms a step, ${chosen.backend} ${chosen.stepMs.toFixed(1)} ms`,
        });
    } catch (thrown) {
      fallbacks.push({ backend, reason: AppError.wrap(thrown).message });
      dropBackend(backend);
    }
  }
  if (!chosen)
    throw new AppError(
      'device-lost',
      `no training backend works: ${fallbacks.map(({ backend, reason }) => `${backend}: ${reason}`).join('; ')}`,
    );
  await activateBackend(chosen.backend, environment);
  return { ...chosen, fallbacks };
}

async function tryBackend(backend: BackendName, environment: TrainerEnvironment): Promise<Tried> {
  const adapter = await activateBackend(backend, environment);
  const values = flattenParameters(initialWeights(seededRng(1)).parameters);
  const batch = [probeGroup(2), probeGroup(3)];
  // The first step also compiles; it is the one that is checked.
  const { gradient } = await batchGradient(values, batch);
  checkGradient(gradient, values, batch);
  let stepMs = Number.POSITIVE_INFINITY;
  for (let step = 0; step < timedSteps; step++) {
    const startedMs = performance.now();
    await batchGradient(values, batch);
    stepMs = Math.min(stepMs, performance.now() - startedMs);
  }
  return { backend, adapter, stepMs };
}

function checkGradient(gradient: Float32Array, values: Float32Array, batch: readonly LabelledGroup[]): void {
  if (!allFinite(gradient)) throw new AppError('training-diverged', 'its gradient is not finite');
  const expected = new Float32Array(parameterCount);
  for (const group of batch) accumulateGradient(viewParameters(values), viewParameters(expected), group);
  let largest = 0;
  let difference = 0;
  for (let at = 0; at < expected.length; at++) {
    largest = Math.max(largest, Math.abs(expected[at] as number));
    difference = Math.max(difference, Math.abs((expected[at] as number) - (gradient[at] as number)));
  }
  if (difference > gradientTolerance * largest) {
    throw new AppError('training-diverged', `its gradient is off by ${((100 * difference) / largest).toFixed(1)}%`);
  }
}

/** A full-sized random group over a small random catalogue. */
function probeGroup(seed: number): LabelledGroup {
  const rng = seededRng(seed);
  const random = (length: number) => Float32Array.from({ length }, () => rng() - 0.5);
  const [count, size] = [96, 48];
  const rows = (length: number) => Int32Array.from({ length }, () => Math.floor(rng() * count));
  const text = random(count * encoderDimension).map((value) => value / 6);
  return {
    table: { count, text, numeric: random(count * numericCount), factors: null, visual: null },
    candidates: rows(size),
    sequenceItems: rows(sequenceLength),
    sequenceFeatures: random(sequenceLength * sequenceCount),
    textCosine: random(size * sequenceLength),
    cross: random(size * crossCount),
    query: random(size * queryCount),
    context: random(contextCount),
    labels: Float32Array.from({ length: size * headCount }, () => (rng() < 0.2 ? 1 : 0)),
    offsets: new Float32Array(size),
    weights: new Float32Array(size).fill(1),
  };
}
