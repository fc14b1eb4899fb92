import { describe, expect, it } from 'vitest';
import type { Interaction } from '../../../src/domain/interaction';
import type { SnapshotRecord } from '../../../src/domain/training';
import type { ShopState, TrainingState } from '../../../src/state/contract';
import { hindrances } from '../../../src/ui/training-panel/runControls';

const views = (count: number): Interaction[] =>
  Array.from({ length: count }, (_, at) => ({
    kind: 'view',
    itemId: `NS-TST-00${at}`,
    sequence: at + 1,
    atMs: at,
    sessionId: 's',
  })) as Interaction[];

interface Given {
  readonly status?: TrainingState['status'];
  readonly promoted?: boolean;
  readonly acts?: number;
  readonly eventCount?: number;
  readonly state?: Partial<Pick<ShopState, 'consent' | 'personalised' | 'giftMode'>>;
  readonly pack?: ShopState['pack']['status'];
}

/** A shopper who agreed and did enough, unless told otherwise. */
function given({ status = 'idle', promoted, acts = 6, eventCount = acts, state = {}, pack = 'ready' }: Given = {}) {
  const snapshots = promoted === undefined ? [] : [{ verdict: { promoted } } as SnapshotRecord];
  return hindrances({
    pack: { status: pack },
    consent: 'granted',
    personalised: true,
    giftMode: false,
    events: views(acts),
    eventCount,
    training: { status, snapshots, epochs: [] },
    ...state,
  } as unknown as ShopState);
}

describe('what keeps a control of the run from being used', () => {
  it('a quiet shop can run, step and probe; there is nothing to pause or reset', () => {
    expect(given()).toEqual({ run: null, step: null, probe: null, pause: 'nothing-runs', reset: 'nothing-learned' });
  });

  it('a run can be paused and reset, and must be paused before a step', () => {
    expect(given({ status: 'running' })).toEqual({
      run: 'running',
      step: 'pause-first',
      probe: 'in-run',
      pause: null,
      reset: null,
    });
  });

  it('a paused run goes on or steps', () => {
    expect(given({ status: 'paused' })).toMatchObject({ run: null, step: null, pause: 'paused', probe: 'in-run' });
  });

  it('a paused run goes on even after learning was switched off meanwhile', () => {
    expect(given({ status: 'paused', state: { giftMode: true } }).run).toBeNull();
  });

  it.each<[string, Given, string]>([
    ['nobody agreed', { state: { consent: 'unasked' } }, 'off'],
    ['the switch is off', { state: { personalised: false } }, 'off'],
    ['gift mode is on', { state: { giftMode: true } }, 'gift'],
    ['another tab trains', { status: 'elsewhere' }, 'elsewhere'],
    ['the catalogue is on its way', { pack: 'loading' }, 'loading'],
    ['there are three acts', { acts: 3 }, 'few'],
  ])('nothing starts when %s', (_name, changes, reason) => {
    expect(given(changes)).toMatchObject({ run: reason, step: reason });
  });

  it('acts older than the list may be enough: the trainer decides', () => {
    expect(given({ acts: 2, eventCount: 900 }).run).toBeNull();
  });

  it('a promoted snapshot can be reset, a rejected one is nothing to reset', () => {
    expect(given({ promoted: true }).reset).toBeNull();
    expect(given({ promoted: false }).reset).toBe('nothing-learned');
  });
});
