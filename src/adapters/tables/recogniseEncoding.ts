import type { EncodingReason, TextEncoding } from '../../domain/table';
import { refuse } from './refuse';

export interface RecognisedEncoding {
  readonly encoding: TextEncoding;
  readonly reason: EncodingReason;
}

/** Looked at for marks, zero bytes and control characters. */
const headBytes = 64 * 1024;
/** Looked at from the first line on that is no UTF-8. */
const foreignBytes = 2 ** 20;
/** Share of two-byte characters that stand where GB 2312 has its own; Big5 and Latin text reach about half. */
const leastPairs = 0.7;
/** That many characters of several bytes do not fit UTF-8 by chance: what fails after them is damage, not another encoding. */
const provenUtf8 = 16;

/**
 * Recognises UTF-8 and UTF-16 with and without a mark, and GB18030 (with it GBK and GB 2312), each for a reason that can be told.
 * UTF-8 is tried first, over the whole text: bytes that are anything else hardly ever fit it.
 * @param pieces The whole text's bytes; read to the end unless the head says all.
 * @throws AppError `import-refused`: `empty`, `not-text`, `unknown-encoding`, `wrong-encoding`; and what the pieces throw.
 */
export async function recogniseEncoding(pieces: AsyncIterable<Uint8Array<ArrayBuffer>>): Promise<RecognisedEncoding> {
  const head = new Sample(headBytes);
  const utf8 = new Utf8Trial();
  let foreign: Sample | null = null;
  let told = false;
  for await (const piece of pieces) {
    head.add(piece);
    if (head.full && !told) {
      const found = fromHead(head.bytes());
      if (found) return found;
      told = true;
    }
    if (foreign) foreign.add(piece);
    else if (!utf8.fits(piece)) foreign = foreignFrom(piece, utf8);
    if (foreign?.full) break;
  }
  if (head.length === 0) throw refuse('empty', 'the file holds nothing');
  if (!told) {
    const found = fromHead(head.bytes());
    if (found) return found;
  }
  if (!foreign && utf8.ends()) return { encoding: 'utf-8', reason: 'fits' };
  return fromPairs((foreign ?? head).bytes(), utf8);
}

/** The first bytes of something longer. */
class Sample {
  readonly #pieces: Uint8Array[] = [];
  length = 0;

  constructor(private readonly most: number) {}

  get full(): boolean {
    return this.length >= this.most;
  }

  add(piece: Uint8Array): void {
    if (this.full) return;
    const part = piece.subarray(0, this.most - this.length);
    this.#pieces.push(part);
    this.length += part.byteLength;
  }

  bytes(): Uint8Array<ArrayBuffer> {
    const all = new Uint8Array(this.length);
    let at = 0;
    for (const piece of this.#pieces) {
      all.set(piece, at);
      at += piece.byteLength;
    }
    return all;
  }
}

class Utf8Trial {
  readonly #decoder = new TextDecoder('utf-8', { fatal: true });
  /** Characters beyond ASCII so far, at least. */
  characters = 0;
  lines = 0;

  fits(piece: Uint8Array<ArrayBuffer>): boolean {
    try {
      this.count(this.#decoder.decode(piece, { stream: true }));
      return true;
    } catch {
      return false;
    }
  }

  count(text: string): void {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code > 0x7f) this.characters++;
      else if (code === 0x0a) this.lines++;
    }
  }

  /** Whether the text does not end in the middle of a character. */
  ends(): boolean {
    try {
      this.#decoder.decode();
      return true;
    } catch {
      return false;
    }
  }
}

/** From the line on where UTF-8 failed: a line feed is never part of a longer character, so it is a safe place to begin. */
function foreignFrom(piece: Uint8Array<ArrayBuffer>, utf8: Utf8Trial): Sample {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let start = 0;
  for (let at = piece.indexOf(0x0a); at >= 0; at = piece.indexOf(0x0a, at + 1)) {
    try {
      utf8.count(decoder.decode(piece.subarray(start, at + 1)));
    } catch {
      break;
    }
    start = at + 1;
  }
  const sample = new Sample(foreignBytes);
  sample.add(piece.subarray(start));
  return sample;
}

/** What the first bytes alone tell; null when they are plain bytes of some text. */
function fromHead(head: Uint8Array): RecognisedEncoding | null {
  const [first, second, third] = head;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: 'utf-8', reason: 'mark' };
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', reason: 'mark' };
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', reason: 'mark' };
  if (first === 0x50 && second === 0x4b && third === 0x03) throw refuse('spreadsheet', 'a ZIP archive, as spreadsheets are');
  if (first === 0xd0 && second === 0xcf && third === 0x11) throw refuse('spreadsheet', 'a compound document, as old spreadsheets are');
  return fromZeros(head);
}

/** Commas, digits and line ends are half zero in UTF-16, whatever else is written; in any other text a zero is a slip. */
function fromZeros(head: Uint8Array): RecognisedEncoding | null {
  const zeros: [number, number] = [0, 0];
  let controls = 0;
  for (let at = 0; at < head.length; at++) {
    const byte = head[at] as number;
    if (byte === 0) zeros[at % 2 === 0 ? 0 : 1]++;
    else if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1a && byte !== 0x1b)) controls++;
  }
  const [even, odd] = zeros;
  const total = even + odd;
  if (total > head.length / 200) {
    if (odd > 20 * even) return { encoding: 'utf-16le', reason: 'zeros' };
    if (even > 20 * odd) return { encoding: 'utf-16be', reason: 'zeros' };
    throw refuse('not-text', `${total} of the first ${head.length} bytes are zero`);
  }
  if (controls > head.length / 50) throw refuse('not-text', `${controls} of the first ${head.length} bytes are control characters`);
  return null;
}

/** Text that is no UTF-8: GB18030, or nothing that is recognised. */
function fromPairs(sample: Uint8Array<ArrayBuffer>, utf8: Utf8Trial): RecognisedEncoding {
  if (utf8.characters >= provenUtf8) {
    throw refuse('wrong-encoding', `UTF-8 up to line ${utf8.lines + 1}, where a byte does not fit`, { line: utf8.lines + 1 });
  }
  const { pairs, common } = countPairs(sample);
  const fits = pairs > 0 && common >= leastPairs * pairs && decodes(sample, 'gb18030');
  if (fits) return { encoding: 'gb18030', reason: 'pairs' };
  throw refuse('unknown-encoding', `neither UTF-8 nor GB18030: ${common} of ${pairs} pairs of bytes are common Chinese characters`);
}

/** Two-byte characters, and how many of them lie in the rows of GB 2312 (both bytes from 0xA1 on). */
function countPairs(bytes: Uint8Array): { readonly pairs: number; readonly common: number } {
  let pairs = 0;
  let common = 0;
  for (let at = 0; at + 1 < bytes.length; at++) {
    const lead = bytes[at] as number;
    if (lead < 0x80) continue;
    const trail = bytes[at + 1] as number;
    // Four-byte characters begin like a pair and go on with a digit.
    if (trail >= 0x30 && trail <= 0x39) {
      at += 3;
      continue;
    }
    pairs++;
    if (lead >= 0xa1 && lead <= 0xf7 && trail >= 0xa1) common++;
    at++;
  }
  return { pairs, common };
}

function decodes(bytes: Uint8Array<ArrayBuffer>, encoding: TextEncoding): boolean {
  try {
    // A sample may end in the middle of a character.
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
