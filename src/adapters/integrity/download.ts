import { AppError } from '../../domain/appError';

export interface DownloadOptions {
  readonly url: string;
  /** What is downloaded: the first half of the error codes. */
  readonly subject: 'model' | 'pack';
  readonly fetch: typeof fetch;
  readonly signal?: AbortSignal | undefined;
  readonly cacheMode?: RequestCache;
  /** Most bytes taken; a longer body is cut off and refused as damaged. Null: no limit. */
  readonly mostBytes: number | null;
  /** Bytes received so far. */
  readonly onBytes?: (bytes: number) => void;
}

/**
 * Downloads a body as a stream.
 * @throws AppError `model-missing` or `pack-missing` (404, 410), `…-damaged` (a web page in its place, or too long), `network`, `cancelled`.
 */
export async function download(options: DownloadOptions): Promise<Uint8Array<ArrayBuffer>> {
  // Taken out of its object: browsers refuse their fetch as a method of anything else.
  const { url, signal, fetch } = options;
  try {
    const response = await fetch(url, { cache: options.cacheMode ?? 'no-store', ...(signal ? { signal } : {}) });
    checkResponse(response, options);
    return await readBody(response, options);
  } catch (error) {
    if (signal?.aborted) throw new AppError('cancelled', `The download of ${url} was cancelled.`);
    if (error instanceof AppError) throw error;
    throw new AppError('network', `${url} could not be downloaded: ${error instanceof Error ? error.message : String(error)}`, { url });
  }
}

function checkResponse(response: Response, { url, subject }: DownloadOptions): void {
  const { status } = response;
  if (status === 404 || status === 410) throw new AppError(`${subject}-missing`, `${url} does not exist.`, { url, status });
  if (!response.ok) throw new AppError('network', `${url} was answered with status ${status}.`, { url, status });
  // Hosts of single-page applications answer unknown paths with index.html and status 200.
  if (/\btext\/html\b/iu.test(response.headers.get('content-type') ?? '')) {
    throw new AppError(`${subject}-damaged`, `${url} was answered with a web page.`, { url });
  }
}

async function readBody(response: Response, { url, subject, mostBytes, onBytes }: DownloadOptions): Promise<Uint8Array<ArrayBuffer>> {
  const reader = (response.body ?? new Blob([]).stream()).getReader();
  const chunks: Uint8Array[] = [];
  let received = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    received += value.byteLength;
    if (mostBytes !== null && received > mostBytes) {
      // Not waited for: what is behind the stream may take its time, or fail, to stop.
      reader.cancel().catch(() => {});
      throw new AppError(`${subject}-damaged`, `${url} is longer than the ${mostBytes} bytes it should have.`, { url });
    }
    chunks.push(value);
    onBytes?.(received);
  }
  const bytes = new Uint8Array(received);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}
