import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Item } from '../../../src/domain/item';
import type { VectorSpool } from './vectorSpool';

/** Small enough that an interruption costs little, large enough that processes do not wait for each other. */
const itemsPerJob = 32;

export interface EncodeOptions {
  /** Processes, each with an encoder of its own. */
  readonly jobs: number;
  readonly onRows: (encoded: number) => void;
}

/** Encodes the items that the spool has no vector of yet. Vectors are written in the order of the items, whichever process is first. */
export async function encodeOnAllCores(items: readonly Item[], spool: VectorSpool, { jobs, onRows }: EncodeOptions): Promise<void> {
  const starts: number[] = [];
  for (let start = spool.rows; start < items.length; start += itemsPerJob) starts.push(start);
  if (starts.length === 0) return;
  const done = new Map<number, Float32Array>();
  const processes = Array.from({ length: Math.min(jobs, starts.length) }, startProcess);
  let next = 0;
  const writeWhatFollows = () => {
    for (let vectors = done.get(spool.rows); vectors; vectors = done.get(spool.rows)) {
      done.delete(spool.rows);
      spool.append(vectors);
    }
    onRows(spool.rows);
  };
  const work = async (encoder: ChildProcess): Promise<void> => {
    for (let start = starts[next++]; start !== undefined; start = starts[next++]) {
      done.set(start, await ask(encoder, items.slice(start, start + itemsPerJob)));
      writeWhatFollows();
    }
  };
  try {
    await Promise.all(processes.map(work));
  } finally {
    for (const encoder of processes) encoder.kill();
  }
}

/** Processes rather than threads: the loader of TypeScript works in the main thread of a process only. */
const startProcess = (): ChildProcess =>
  fork(fileURLToPath(new URL('./encodeProcess.ts', import.meta.url)), {
    execArgv: ['--import', 'tsx', '--import', new URL('../../node-hooks.mjs', import.meta.url).href],
    // Typed arrays stay what they are.
    serialization: 'advanced',
  });

const ask = (encoder: ChildProcess, items: readonly Item[]): Promise<Float32Array> =>
  new Promise((resolve, reject) => {
    const failed = (reason: unknown) => reject(new Error(`an encoding process ended: ${String(reason)}`));
    encoder.once('exit', failed);
    encoder.once('message', (vectors: Float32Array) => {
      encoder.off('exit', failed);
      resolve(vectors);
    });
    encoder.send([...items]);
  });
