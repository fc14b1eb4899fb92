import * as tf from '@tensorflow/tfjs-core';
import { AppError } from '../../domain/appError';
import type { BackendName } from '../../domain/training';

export interface TrainerEnvironment {
  /** File name → same-origin URL of tfjs' wasm files; null in Node, where they are found in the package. */
  readonly wasmPaths: Readonly<Record<string, string>> | null;
  /** Tests only: lets a software GPU adapter count as a GPU. */
  readonly allowSoftwareGpu: boolean;
}

/** The few parts of a WebGPU adapter that are looked at; the worker's global scope may have none. */
interface AdapterLike {
  readonly isFallbackAdapter?: boolean;
  readonly info?: {
    readonly vendor?: string;
    readonly architecture?: string;
    readonly description?: string;
    readonly isFallbackAdapter?: boolean;
  };
}
interface GpuLike {
  requestAdapter(options?: { powerPreference?: string }): Promise<AdapterLike | null>;
}

/** Makes `name` the active backend and says what it runs on. Throws with the reason when it cannot. */
export async function activateBackend(name: BackendName, environment: TrainerEnvironment): Promise<string> {
  const adapter = await loaders[name](environment);
  if (!(await tf.setBackend(name))) throw new AppError('device-lost', `tfjs could not start its ${name} backend`);
  await tf.ready();
  return adapter;
}

/** Forgets a backend whose device died, so that a later activation starts a new one. */
export function dropBackend(name: BackendName): void {
  if (!(name in tf.engine().registry)) return;
  const factory = tf.findBackendFactory(name);
  tf.removeBackend(name);
  // Removing also forgets how to start it, and a module that is imported again registers nothing.
  if (factory) tf.registerBackend(name, factory);
}

/** tfjs refuses them after a start that failed, though another start may work. */
let wasmPathsGiven = false;

const loaders: Readonly<Record<BackendName, (environment: TrainerEnvironment) => Promise<string>>> = {
  async webgpu({ allowSoftwareGpu }) {
    const gpu = (globalThis.navigator as { readonly gpu?: GpuLike } | undefined)?.gpu;
    if (!gpu) throw new AppError('device-lost', 'this browser offers no WebGPU here');
    const adapter = await gpu.requestAdapter({ powerPreference: 'high-performance' });
    if (!adapter) throw new AppError('device-lost', 'WebGPU gave no adapter');
    const { vendor = '', architecture = '', description = '' } = adapter.info ?? {};
    const name = [vendor, architecture, description].filter(Boolean).join(' ') || 'unnamed adapter';
    const software = adapter.isFallbackAdapter === true || adapter.info?.isFallbackAdapter === true || /swiftshader|llvmpipe/i.test(name);
    if (software && !allowSoftwareGpu) throw new AppError('device-lost', `the only GPU adapter is software (${name})`);
    await import('@tensorflow/tfjs-backend-webgpu');
    return software ? `${name} (software)` : name;
  },
  async wasm({ wasmPaths }) {
    const wasm = await import('@tensorflow/tfjs-backend-wasm');
    // Threads would start blob workers, which the policy forbids; the flag exists from the import on and counts when the backend starts.
    tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
    if (wasmPaths && !wasmPathsGiven) wasm.setWasmPaths({ ...wasmPaths });
    wasmPathsGiven = true;
    return (await tf.env().getAsync('WASM_HAS_SIMD_SUPPORT')) ? 'WebAssembly SIMD, one thread' : 'WebAssembly, one thread';
  },
  async cpu() {
    await import('@tensorflow/tfjs-backend-cpu');
    return 'plain JavaScript';
  },
};

export const tensorCount = (): number => tf.memory().numTensors;
