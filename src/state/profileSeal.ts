import { AppError } from '../domain/appError';

/**
 * A sealed file: what it is, the salt and nonce of this very file, then AES-256-GCM. The header is authenticated too.
 *
 * ```
 * "NSHELF1\n"  8 bytes | salt 16 | nonce 12 | ciphertext and tag
 * ```
 *
 * The key is PBKDF2-HMAC-SHA-256 of the passphrase with 600,000 rounds (OWASP Password Storage Cheat Sheet, 2023).
 */
const magic = new TextEncoder().encode('NSHELF1\n');
const saltBytes = 16;
const nonceBytes = 12;
const headerBytes = magic.length + saltBytes + nonceBytes;
const rounds = 600_000;

export async function seal(text: string, passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
  const header = new Uint8Array(headerBytes);
  header.set(magic);
  crypto.getRandomValues(header.subarray(magic.length));
  const plain = new TextEncoder().encode(text);
  const cipher = await crypto.subtle.encrypt(algorithm(header), await keyOf(header, passphrase), plain);
  const file = new Uint8Array(headerBytes + cipher.byteLength);
  file.set(header);
  file.set(new Uint8Array(cipher), headerBytes);
  return file;
}

/** @throws AppError `profile-unreadable` for a wrong passphrase or a file that is cut, edited or something else. */
export async function openSealed(file: Uint8Array, passphrase: string): Promise<string> {
  const header = file.slice(0, headerBytes);
  if (header.length < headerBytes || magic.some((byte, at) => header[at] !== byte)) {
    throw new AppError('profile-unreadable', 'this file is no profile of this shop');
  }
  try {
    const plain = await crypto.subtle.decrypt(algorithm(header), await keyOf(header, passphrase), file.slice(headerBytes));
    return new TextDecoder('utf-8', { fatal: true }).decode(plain);
  } catch {
    throw new AppError('profile-unreadable', 'the passphrase is wrong, or the file was changed');
  }
}

const algorithm = (header: Uint8Array<ArrayBuffer>): AesGcmParams => ({
  name: 'AES-GCM',
  iv: header.slice(magic.length + saltBytes),
  additionalData: header,
});

async function keyOf(header: Uint8Array, passphrase: string): Promise<CryptoKey> {
  // One spelling per passphrase: keyboards differ in how they compose accents.
  const secret = await crypto.subtle.importKey('raw', new TextEncoder().encode(passphrase.normalize('NFKC')), 'PBKDF2', false, [
    'deriveKey',
  ]);
  const salt = header.slice(magic.length, magic.length + saltBytes);
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return crypto.subtle.deriveKey(derivation, secret, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}
