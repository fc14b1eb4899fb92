import { describe, expect, it } from 'vitest';
import { crc32 } from '../../../src/engine/ranking/weights';

describe('the checksum of weights', () => {
  // The second is the check value that the catalogue of CRC algorithms gives for CRC-32/ISO-HDLC.
  it.each([
    ['', 0],
    ['123456789', 0xcbf43926],
  ])('of %j is the published one', (text, expected) => {
    expect(crc32(new TextEncoder().encode(text))).toBe(expected);
  });

  it('covers every byte value', () => {
    // Python: zlib.crc32(bytes(range(256)))
    expect(crc32(Uint8Array.from({ length: 256 }, (_, byte) => byte))).toBe(0x29058c73);
  });
});
