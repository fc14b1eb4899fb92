import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { activateBackend } from '../../../src/adapters/trainer/backends';
import { encoderDimension } from '../../../src/engine/features/featureSchema';
import { slotRows } from '../../../src/engine/features/itemTable';
import { seededRng } from '../../../src/engine/random';
import { deserializeWeights } from '../../../src/engine/ranking/weights';
import { type BaseRunInput, runBaseTraining } from '../../../tools/retail/baseRun';
import type { RetailData } from '../../../tools/retail/retailData';
import { defaultBaseOptions } from '../../../tools/retail/trainBase';

const daySeconds = 86_400;
const start = 1_300_000_000;

/** 40 shoppers who buy from one half of 40 items or the other, in four weekly baskets of six. */
function smallShop(): RetailData {
  const rng = seededRng(1);
  const users = Array.from({ length: 40 }, (_, user) => ({
    id: `u${user}`,
    split: 'population' as const,
    baskets: Array.from({ length: 4 }, (_, week) => ({
      id: `b${user}-${week}`,
      time: start + 7 * week * daySeconds,
      items: [...new Set(Array.from({ length: 6 }, () => 20 * (user % 2) + Math.floor(20 * rng())))],
    })),
  }));
  const items = Array.from({ length: 40 }, (_, row) => ({ id: `i${row}`, title: `thing ${row}`, price: 1 + row }));
  return { items, users, tieOrder: Int32Array.from(items, (_, row) => row) };
}

const folder = mkdtempSync(join(tmpdir(), 'base-run-'));
const rng = seededRng(2);
const input: BaseRunInput = {
  data: smallShop(),
  vectors: slotRows(
    Float32Array.from({ length: 40 * encoderDimension }, () => rng() - 0.5),
    40,
    encoderDimension,
  ),
  encoder: 'test@1',
  options: { ...defaultBaseOptions, epochs: 2 },
  cut: start + 100 * daySeconds,
  checkpointPath: join(folder, 'checkpoint.bin'),
};
const silent = { say() {}, show() {} };

beforeAll(() => activateBackend('wasm', { wasmPaths: null, allowSoftwareGpu: false }));
afterAll(() => rmSync(folder, { recursive: true }));

describe('base training', () => {
  it('interrupted and continued gives the bytes of an uninterrupted run, and leaves no checkpoint', async () => {
    const whole = await runBaseTraining(input, { aborted: false }, silent);
    const signal = { aborted: false };
    const stop = () => {
      signal.aborted = true;
    };
    // The first line of progress comes after ten of fourteen steps.
    expect(await runBaseTraining(input, signal, { ...silent, show: stop })).toBeNull();
    expect(existsSync(input.checkpointPath)).toBe(true);
    const said: string[] = [];
    const continued = await runBaseTraining(input, { aborted: false }, { ...silent, say: (line) => said.push(line) });
    expect(said.some((line) => line.startsWith('going on after step'))).toBe(true);
    expect(continued?.bytes).toEqual(whole?.bytes);
    expect(existsSync(input.checkpointPath)).toBe(false);
    expect(deserializeWeights(whole?.bytes ?? new Uint8Array()).calibration.scale[0]).toBeGreaterThan(0);
  });

  it('ignores a checkpoint of another run or a damaged one', async () => {
    const whole = await runBaseTraining(input, { aborted: false }, silent);
    await runBaseTraining({ ...input, encoder: 'test@2' }, { aborted: true }, silent);
    expect(existsSync(input.checkpointPath)).toBe(true);
    expect((await runBaseTraining(input, { aborted: false }, silent))?.bytes).toEqual(whole?.bytes);
    writeFileSync(input.checkpointPath, 'cut short');
    expect((await runBaseTraining(input, { aborted: false }, silent))?.bytes).toEqual(whole?.bytes);
  });
});
