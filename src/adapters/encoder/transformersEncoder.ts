import { BertModel, BertTokenizer, env, type PreTrainedModel, Tensor } from '@xenova/transformers';
import { AppError } from '../../domain/appError';
import type { CancelSignal, Encoder } from '../../engine/ports';
import { download } from '../integrity/download';
import { textWindow, truncateIds } from './encoderText';
import { LruCache } from './lruCache';
import { meanPooling } from './meanPooling';
import type { ModelFiles } from './modelFiles';
import { modelPaths } from './modelManifest';
import { lockEnvironment, type WasmPaths } from './runtimeEnvironment';

export interface EncoderOptions {
  readonly files: ModelFiles;
  readonly wasmPaths: WasmPaths;
  /** Reads the WASM file; default the global one. */
  readonly fetch?: typeof fetch;
  readonly signal?: AbortSignal;
  /** Vectors kept for texts encoded before; default 256, 0 keeps none. A vector of 384 numbers takes 1.5 kB. */
  readonly cacheSize?: number;
}

export interface TransformersEncoder extends Encoder {
  /** `name@version-hash8` of the model. */
  readonly identity: string;
  /** Tokens that the model reads of a text, [CLS] and [SEP] included. */
  countTokens(text: string): number;
  /** Frees the session; later calls throw `model-unreadable`. The WASM heap itself goes only when the worker ends. */
  dispose(): Promise<void>;
}

/** `\0asm`. */
const wasmMagic = [0x00, 0x61, 0x73, 0x6d];

/**
 * The encoder on transformers.js' tokenizer and model classes and ONNX Runtime's plain WASM build, one thread: the same kernels in the
 * page and in Node. One text a call (int8 activations are scaled by the whole batch, so padding would change a vector), calls in turn.
 * @throws AppError `model-unreadable` when tokenizer, runtime or graph refuse; `network`, `model-missing`, `model-damaged` for the WASM file.
 */
export async function createTransformersEncoder(options: EncoderOptions): Promise<TransformersEncoder> {
  const { manifest, identity } = options.files;
  lockEnvironment(env, options.wasmPaths);
  await loadWasm(options);
  const tokenizer = readTokenizer(options.files);
  const model = await openModel(options.files);
  return new BertEncoder(tokenizer, model, manifest.dimension, manifest.maxTokens, identity, options.cacheSize ?? 256);
}

/**
 * Fetches the runtime before ONNX Runtime is asked to start: a start that failed once cannot be tried again in the same worker, a
 * download can.
 */
async function loadWasm({ wasmPaths, signal, ...options }: EncoderOptions): Promise<void> {
  const { wasm } = env.backends.onnx;
  if (!wasm || wasm.wasmBinary) return;
  const url = wasmPaths.wasm;
  // The name carries a hash of the content, so the browser's own cache may keep it.
  const bytes = await download({ url, subject: 'model', fetch: options.fetch ?? fetch, signal, mostBytes: null, cacheMode: 'default' });
  if (wasmMagic.some((byte, at) => bytes[at] !== byte)) throw new AppError('model-damaged', `${url} is no WebAssembly file.`, { url });
  wasm.wasmBinary = bytes;
}

function fileOf(files: ModelFiles, path: string): Uint8Array<ArrayBuffer> {
  const bytes = files.bytes.get(path);
  if (!bytes) throw new AppError('model-damaged', `The model has no ${path}.`, { path });
  return bytes;
}

const readJson = (files: ModelFiles, path: string): object => JSON.parse(new TextDecoder().decode(fileOf(files, path))) as object;

function readTokenizer(files: ModelFiles): BertTokenizer {
  try {
    return new BertTokenizer(readJson(files, modelPaths.tokenizer), readJson(files, modelPaths.tokenizerConfig));
  } catch (error) {
    throw unreadable('The tokenizer', error);
  }
}

async function openModel(files: ModelFiles): Promise<PreTrainedModel> {
  const graph = fileOf(files, modelPaths.graph);
  // Asked under several names (path, URL); only the graph is left to load.
  env.customCache = {
    match: async (key: string) => (key.endsWith(modelPaths.graph) ? new Response(graph) : undefined),
    put: async () => {},
  };
  try {
    // `config` takes the parsed file; its declared class only adds what the constructor derives from it.
    const config = readJson(files, modelPaths.config) as NonNullable<Parameters<typeof BertModel.from_pretrained>[1]>['config'];
    return await BertModel.from_pretrained('encoder', {
      ...(config ? { config } : {}),
      dtype: 'q8',
      // "auto" is the one device known in page and Node alike; the provider below decides.
      device: 'auto',
      session_options: { executionProviders: ['wasm'] },
    });
  } catch (error) {
    throw unreadable('The model', error);
  } finally {
    env.customCache = null;
  }
}

const unreadable = (what: string, error: unknown): AppError =>
  error instanceof AppError
    ? error
    : new AppError('model-unreadable', `${what} could not be opened: ${error instanceof Error ? error.message : String(error)}`);

class BertEncoder implements TransformersEncoder {
  readonly #cache: LruCache<string, Float32Array>;
  // ONNX Runtime refuses a second run of a session before the first has ended.
  #turn: Promise<unknown> = Promise.resolve();
  #disposed = false;

  constructor(
    private readonly tokenizer: BertTokenizer,
    private readonly model: PreTrainedModel,
    readonly dimension: number,
    private readonly maxTokens: number,
    readonly identity: string,
    cacheSize: number,
  ) {
    this.#cache = new LruCache(cacheSize);
  }

  /** Blank text gives the vector of an empty sentence; a long one is read up to `maxTokens`. The result belongs to the caller. */
  async encode(text: string, signal?: CancelSignal): Promise<Float32Array> {
    const window = textWindow(text, this.maxTokens);
    const run = this.#turn.then(() => this.#encodeWindow(window, signal));
    this.#turn = run.catch(() => undefined);
    // A copy: callers transfer their buffers to other threads, which empties them.
    return (await run).slice();
  }

  countTokens(text: string): number {
    return this.#tokenIds(textWindow(text, this.maxTokens)).length;
  }

  async dispose(): Promise<void> {
    if (this.#disposed) return;
    this.#disposed = true;
    this.#cache.clear();
    await this.#turn;
    await this.model.dispose();
  }

  async #encodeWindow(window: string, signal?: CancelSignal): Promise<Float32Array> {
    if (signal?.aborted) throw new AppError('cancelled', 'Encoding was cancelled.');
    const known = this.#cache.get(window);
    if (known) return known;
    if (this.#disposed) throw new AppError('model-unreadable', 'The encoder has been disposed of.');
    const vector = meanPooling(await this.#hiddenStates(this.#tokenIds(window)), this.dimension);
    if (!vector.every(Number.isFinite)) throw new AppError('model-unreadable', 'The model returned numbers that are not finite.');
    this.#cache.set(window, vector);
    return vector;
  }

  #tokenIds(window: string): number[] {
    return truncateIds(this.tokenizer.encode(window), this.maxTokens);
  }

  /** @returns `[tokens, dimension]`. */
  async #hiddenStates(ids: readonly number[]): Promise<Float32Array> {
    const tensor = (values: readonly number[]): Tensor => new Tensor('int64', BigInt64Array.from(values, BigInt), [1, ids.length]);
    const output = (await this.model({
      input_ids: tensor(ids),
      attention_mask: tensor(ids.map(() => 1)),
      token_type_ids: tensor(ids.map(() => 0)),
    })) as { readonly last_hidden_state?: Tensor };
    const hidden = output.last_hidden_state;
    if (!hidden || hidden.dims.at(-1) !== this.dimension) {
      throw new AppError('model-unreadable', `The model returns no hidden states of ${this.dimension} numbers.`);
    }
    return hidden.data as Float32Array;
  }
}
