import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parameterCount } from '../../src/engine/ranking/modelShape';
import { allFinite } from '../../src/engine/ranking/weights';
import type { BaseState } from './trainBase';

const keyLength = 64;
const cursorLength = 3;

/** Key (64 hex digits), epoch, step, Adam's steps, then values and both moments as float32. Written beside and renamed: never half there. */
export function writeBaseCheckpoint(key: string, state: BaseState, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const numbers = new Float32Array(cursorLength + 3 * parameterCount);
  numbers.set([state.epoch, state.step, state.adam.steps]);
  [state.values, state.adam.first, state.adam.second].forEach((array, at) => {
    numbers.set(array, cursorLength + at * parameterCount);
  });
  writeFileSync(`${path}.new`, Buffer.concat([Buffer.from(key), new Uint8Array(numbers.buffer)]));
  renameSync(`${path}.new`, path);
}

/**
 * The state, or null when there is none for this key (other data, options or encoder).
 * @param key 64 characters.
 */
export function readBaseCheckpoint(key: string, path: string): BaseState | null {
  if (!existsSync(path)) return null;
  const bytes = readFileSync(path);
  const wholeLength = keyLength + 4 * (cursorLength + 3 * parameterCount);
  if (bytes.subarray(0, keyLength).toString() !== key || bytes.length !== wholeLength) return null;
  const numbers = new Float32Array(new Uint8Array(bytes.subarray(keyLength)).buffer);
  if (!allFinite(numbers)) return null;
  const part = (at: number) => numbers.slice(cursorLength + at * parameterCount, cursorLength + (at + 1) * parameterCount);
  const [epoch = 0, step = 0, steps = 0] = numbers;
  return { values: part(0), adam: { first: part(1), second: part(2), steps }, epoch, step };
}

export const removeBaseCheckpoint = (path: string): void => rmSync(path, { force: true });
