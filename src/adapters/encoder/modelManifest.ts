import { AppError } from '../../domain/appError';
import { isInnerPath, type PromisedFile, sha256Hex } from '../integrity/sha256';

export interface ModelFileEntry extends PromisedFile {
  /** Relative to the manifest, `/` between folders. */
  readonly path: string;
}

/** `manifest.json` beside the encoder's files. */
export interface ModelManifest {
  readonly name: string;
  readonly version: string;
  readonly dimension: number;
  /** Longest input in tokens, [CLS] and [SEP] included. */
  readonly maxTokens: number;
  readonly files: readonly ModelFileEntry[];
}

/** Files the encoder cannot do without. */
export const modelPaths = {
  config: 'config.json',
  tokenizer: 'tokenizer.json',
  tokenizerConfig: 'tokenizer_config.json',
  graph: 'onnx/model_quantized.onnx',
} as const;

/** More than any encoder for a page; a manifest asking for more is refused before a byte is fetched. */
const mostBytes = 256 * 2 ** 20;

/**
 * Reads and checks a manifest; keys it does not know (licences, notes) are allowed.
 * @throws AppError `model-damaged` when it is no manifest, `model-unreadable` when it asks for another pooling than mean with L2 norm.
 */
export function parseModelManifest(text: string): ModelManifest {
  let value: Record<string, unknown>;
  try {
    value = JSON.parse(text) as Record<string, unknown>;
  } catch {
    throw damaged('it is not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw damaged('it is not an object');
  const { name, dimension, maxTokens, pooling, normalize, files } = value;
  const version = typeof value.version === 'number' ? String(value.version) : value.version;
  if (typeof name !== 'string' || !/^[\w.-]+$/u.test(name)) throw damaged('name is missing');
  if (typeof version !== 'string' || !/^[\w.-]+$/u.test(version)) throw damaged('version is missing');
  if (!isCount(dimension) || !isCount(maxTokens) || maxTokens < 3) throw damaged('dimension or maxTokens is missing');
  if (pooling !== 'mean' || normalize !== true) throw new AppError('model-unreadable', 'Only mean pooling with L2 norm is known.');
  if (!Array.isArray(files) || !files.every(isFileEntry)) throw damaged('files are not listed with path, bytes and sha256');
  const missing = Object.values(modelPaths).find((path) => !files.some((file) => file.path === path));
  if (missing) throw damaged(`${missing} is not listed`);
  if (files.reduce((sum, file) => sum + file.bytes, 0) > mostBytes) throw damaged(`files are larger than ${mostBytes} bytes`);
  return { name, version, dimension, maxTokens, files };
}

const damaged = (why: string): AppError => new AppError('model-damaged', `The model's manifest cannot be used: ${why}.`);

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value > 0;

function isFileEntry(value: unknown): value is ModelFileEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { path, bytes, sha256 } = value as Record<string, unknown>;
  return isInnerPath(path) && isCount(bytes) && typeof sha256 === 'string' && /^[0-9a-f]{64}$/u.test(sha256);
}

/** `name@version-hash8`: the hash is over the files' hashes, so a note in the manifest changes nothing and a changed weight does. */
export async function modelIdentity(manifest: ModelManifest): Promise<string> {
  const lines = manifest.files.map(({ path, sha256 }) => `${path} ${sha256}\n`).sort();
  const hash = await sha256Hex(new TextEncoder().encode(lines.join('')));
  return `${manifest.name}@${manifest.version}-${hash.slice(0, 8)}`;
}
