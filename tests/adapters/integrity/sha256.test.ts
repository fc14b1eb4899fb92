import { afterEach, describe, expect, it, vi } from 'vitest';
import { isInnerPath, keepsPromise, sha256Hex } from '../../../src/adapters/integrity/sha256';

afterEach(() => vi.unstubAllGlobals());

/** FIPS 180-2, appendix B.1. */
const abc = { bytes: 3, sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' };
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('a SHA-256', () => {
  it('is that of the standard’s example, also of a view and of shared memory', async () => {
    expect(await sha256Hex(bytesOf('abc'))).toBe(abc.sha256);
    expect(await sha256Hex(bytesOf('xabcx').subarray(1, 4))).toBe(abc.sha256);
    const shared = new Uint8Array(new SharedArrayBuffer(3));
    shared.set(bytesOf('abc'));
    expect(await sha256Hex(shared)).toBe(abc.sha256);
  });

  it('cannot be had outside a secure context: then nothing counts as verified', async () => {
    vi.stubGlobal('crypto', {});
    await expect(sha256Hex(bytesOf('abc'))).rejects.toMatchObject({ code: 'model-unreadable' });
  });
});

describe('a promise', () => {
  it('is kept by the very bytes and by nothing else', async () => {
    expect(await keepsPromise(abc, bytesOf('abc'))).toBe(true);
    expect(await keepsPromise(abc, bytesOf('abd'))).toBe(false);
    expect(await keepsPromise(abc, bytesOf('abcd'))).toBe(false);
    expect(await keepsPromise({ ...abc, bytes: 4 }, bytesOf('abc'))).toBe(false);
  });
});

describe('a path inside a folder', () => {
  it.each(['config.json', 'onnx/model_quantized.onnx', 'items.0123456789.json', 'a-b/c_d.e'])('may be %j', (path) => {
    expect(isInnerPath(path)).toBe(true);
  });
  it.each([
    '',
    '/',
    '/a',
    '..',
    '../a',
    'a/..',
    'a/../b',
    './a',
    'a//b',
    'a/',
    'a\\b',
    'http://b/a',
    'a?b',
    'a#b',
    'a%2fb',
    'a b',
    'a\n',
    7,
    null,
  ])('may not be %j', (path) => {
    expect(isInnerPath(path)).toBe(false);
  });
});
