import { AppError } from '../../domain/appError';
import { download } from '../integrity/download';
import { isInnerPath, keepsPromise } from '../integrity/sha256';

interface BaseManifest {
  readonly files: readonly { readonly path: string; readonly bytes: number; readonly sha256: string }[];
}

/**
 * The base ranker's bytes, held against the manifest beside them. Manifest and weights are two files of one release: when they do not
 * fit, both are asked for once more, past every cache.
 * @param baseUrl same-origin folder ending in `/`.
 * @throws AppError `model-missing`, `model-damaged`, `network`, `cancelled`.
 */
export async function fetchBase(baseUrl: string, signal?: AbortSignal): Promise<Uint8Array> {
  try {
    return await fetchOnce(baseUrl, 'default', signal);
  } catch (thrown) {
    if (!(thrown instanceof AppError) || thrown.code !== 'model-damaged') throw thrown;
    return fetchOnce(baseUrl, 'reload', signal);
  }
}

async function fetchOnce(baseUrl: string, cacheMode: RequestCache, signal?: AbortSignal): Promise<Uint8Array> {
  const get = (path: string, mostBytes: number) =>
    download({ url: `${baseUrl}${path}`, subject: 'model', fetch, signal, mostBytes, cacheMode });
  const file = readManifest(new TextDecoder().decode(await get('manifest.json', 2 ** 16)));
  const bytes = await get(file.path, file.bytes);
  if (await keepsPromise(file, bytes)) return bytes;
  throw new AppError('model-damaged', `${baseUrl}${file.path} is cut short or has the wrong hash.`);
}

function readManifest(text: string): BaseManifest['files'][number] {
  try {
    const file = (JSON.parse(text) as BaseManifest).files[0];
    if (file && isInnerPath(file.path) && Number.isInteger(file.bytes) && typeof file.sha256 === 'string') return file;
  } catch {
    // Said below.
  }
  throw new AppError('model-damaged', "The base ranker's manifest cannot be read.");
}
