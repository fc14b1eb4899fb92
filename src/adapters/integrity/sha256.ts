import { AppError } from '../../domain/appError';

/** SHA-256 in lower-case hexadecimal. @throws AppError `model-unreadable` outside a secure context, where nothing can be verified. */
export async function sha256Hex(bytes: Uint8Array): Promise<string> {
  const subtle = globalThis.crypto?.subtle;
  if (!subtle) {
    throw new AppError('model-unreadable', 'Files cannot be verified: the page is not in a secure context (https or localhost).');
  }
  // A copy unless it owns a plain buffer: the digest takes no shared memory.
  const plain = bytes.buffer instanceof ArrayBuffer ? (bytes as Uint8Array<ArrayBuffer>) : bytes.slice();
  const digest = new Uint8Array(await subtle.digest('SHA-256', plain));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A file as a manifest promises it. */
export interface PromisedFile {
  readonly bytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

/** Whether bytes have the promised length and hash. */
export const keepsPromise = async (file: PromisedFile, bytes: Uint8Array): Promise<boolean> =>
  bytes.byteLength === file.bytes && (await sha256Hex(bytes)) === file.sha256;

/** No `..`, scheme or leading slash: a manifest must not name anything outside its own folder. */
export const isInnerPath = (path: unknown): path is string => typeof path === 'string' && /^[\w-][\w.-]*(\/[\w-][\w.-]*)*$/u.test(path);
