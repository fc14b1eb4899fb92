import type { ShopState } from '../../state/contract';
import type { Hindrance, RunControl } from '../i18n/areas/labRun';
import { learnableActs } from './learnableActs';

/** Fewest acts that the trainer takes. */
const fewestActs = 4;

export type Hindrances = Readonly<Record<Exclude<RunControl, 'resume'>, Hindrance | null>>;

/** What keeps each control from being used now; null where nothing does. */
export function hindrances(state: ShopState): Hindrances {
  const { status, snapshots, epochs } = state.training;
  const inRun = status === 'running' || status === 'paused';
  const learned = inRun || epochs.length > 0 || snapshots.some(({ verdict }) => verdict.promoted);
  return {
    run: status === 'running' ? 'running' : status === 'paused' ? null : startHindrance(state),
    pause: status === 'running' ? null : status === 'paused' ? 'paused' : 'nothing-runs',
    step: status === 'running' ? 'pause-first' : status === 'paused' ? null : startHindrance(state),
    reset: learned ? null : 'nothing-learned',
    probe: inRun ? 'in-run' : null,
  };
}

function startHindrance({ pack, consent, personalised, giftMode, training, events, eventCount }: ShopState): Hindrance | null {
  if (pack.status !== 'ready') return 'loading';
  if (consent !== 'granted' || !personalised) return 'off';
  if (giftMode) return 'gift';
  if (training.status === 'elsewhere') return 'elsewhere';
  // Older acts than those shown may be enough; then the trainer decides.
  return eventCount <= events.length && learnableActs(events).length < fewestActs ? 'few' : null;
}
