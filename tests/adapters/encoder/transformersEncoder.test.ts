import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ModelFiles } from '../../../src/adapters/encoder/modelFiles';
import { modelPaths, parseModelManifest } from '../../../src/adapters/encoder/modelManifest';
import type { TransformersEncoder } from '../../../src/adapters/encoder/transformersEncoder';
import { createNodeEncoder } from '../../../tools/nodeEncoder';
import { encoderFolder } from '../../../tools/paths';

/** The shipped model on the WASM runtime of the page. */
let encoder: TransformersEncoder;
/** Another one that remembers nothing, to encode the same text again. */
let forgetful: TransformersEncoder;
const request = vi.spyOn(globalThis, 'fetch');

beforeAll(async () => {
  encoder = await createNodeEncoder();
  forgetful = await createNodeEncoder({ cacheSize: 0 });
}, 60_000);
afterAll(async () => {
  await encoder.dispose();
  await forgetful.dispose();
});

/** Only after the runtime is in place, as the encoder does it. */
const loadLibrary = () => import('@xenova/transformers');

interface Golden {
  readonly text: string;
  readonly vector: readonly number[];
}
/** From the fp32 model in PyTorch, the same texts one by one. */
const golden = JSON.parse(readFileSync(join(encoderFolder, 'golden.json'), 'utf8')) as Golden[];

/** Of unit vectors. */
const cosine = (a: ArrayLike<number>, b: ArrayLike<number>): number =>
  Array.from(a).reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);

describe('the shipped encoder', () => {
  it.each(golden)('gives $text the direction of the fp32 model', async ({ text, vector }) => {
    const encoded = await encoder.encode(text);
    expect(encoded.length).toBe(encoder.dimension);
    expect(cosine(encoded, encoded)).toBeCloseTo(1, 5);
    expect(cosine(encoded, vector)).toBeGreaterThanOrEqual(0.98);
  });

  it('puts an English text and its translation nearer to each other than to anything else', async () => {
    const pairs = [
      ['我想买一本计算机科学的书', 'a book about computer science'],
      ['送给妈妈的生日礼物', 'a gift for mum'],
      ['跑步鞋', 'running shoes'],
    ] as const;
    const vectors = await Promise.all(pairs.flat().map((text) => encoder.encode(text)));
    for (let zh = 0; zh < vectors.length; zh += 2) {
      const near = vectors.map((other, at) => (at === zh ? -1 : cosine(vectors[zh] as Float32Array, other)));
      expect(near.indexOf(Math.max(...near))).toBe(zh + 1);
    }
  });

  it('gives a text the same vector whatever is encoded before, after or at the same time', async () => {
    const alone = await forgetful.encode('running shoes');
    const texts = ['a', 'running shoes', '我想买一本计算机科学的书', 'running shoes', 'x '.repeat(500)];
    const together = await Promise.all(texts.map((text) => forgetful.encode(text)));
    expect(together[1]).toEqual(alone);
    expect(together[3]).toEqual(alone);
  });

  it('reads traditional and simplified characters as the same tokens', async () => {
    expect(await forgetful.encode('繁體中文的書')).toEqual(await forgetful.encode('繁体中文的书'));
    expect(encoder.countTokens('繁體中文的書')).toBe(encoder.countTokens('繁体中文的书'));
  });

  it('reads full-width letters, accents and capitals as the plain ones', async () => {
    expect(await forgetful.encode('Café')).toEqual(await forgetful.encode('cafe'));
  });

  it('counts Chinese by character, [CLS] and [SEP] included, and stops at the model’s length', () => {
    expect(encoder.countTokens('')).toBe(2);
    expect(encoder.countTokens('跑步鞋')).toBe(5);
    expect(encoder.countTokens('跑'.repeat(1000))).toBe(64);
  });

  it('reads of a long text what fits, and ends it as the model was trained: with [SEP]', async () => {
    const head = '跑'.repeat(62);
    expect(await forgetful.encode(`${head}${'书'.repeat(500)}`)).toEqual(await forgetful.encode(head));
    expect(await forgetful.encode('跑'.repeat(61))).not.toEqual(await forgetful.encode(head));
  });

  it('takes any text: empty, emoji, HTML, control characters, half surrogates, a hundred thousand characters', async () => {
    for (const text of ['', '🙂', '<script>alert(1)</script>', '\u0000\u0007', '\ud83d', 'word '.repeat(20_000)]) {
      const vector = await encoder.encode(text);
      expect(vector.every(Number.isFinite)).toBe(true);
      expect(cosine(vector, vector)).toBeCloseTo(1, 5);
    }
  });

  it('hands out vectors that belong to the caller: emptying one does not empty the cache', async () => {
    const first = await encoder.encode('green tea');
    const kept = first.slice();
    structuredClone(first, { transfer: [first.buffer] });
    expect(await encoder.encode('green tea')).toEqual(kept);
  });

  it('does not begin what was cancelled, and goes on with the next text', async () => {
    await expect(forgetful.encode('never', { aborted: true })).rejects.toMatchObject({ code: 'cancelled' });
    expect((await forgetful.encode('always')).length).toBe(encoder.dimension);
  });

  it('makes no request of its own, and names no other host in any setting', async () => {
    const { env } = await loadLibrary();
    expect(request).not.toHaveBeenCalled();
    const { allowRemoteModels, remoteHost, remotePathTemplate, useBrowserCache, useFSCache } = env;
    expect({ allowRemoteModels, remoteHost, remotePathTemplate, useBrowserCache, useFSCache }).toEqual({
      allowRemoteModels: false,
      remoteHost: '',
      remotePathTemplate: '',
      useBrowserCache: false,
      useFSCache: false,
    });
    expect(JSON.stringify(env.backends.onnx.wasm?.wasmPaths)).not.toMatch(/https?:/u);
  });
});

describe('an encoder that was disposed of', () => {
  it('says so instead of calling a session that is gone', async () => {
    const ended = await createNodeEncoder({ cacheSize: 8 });
    await ended.encode('tea');
    await ended.dispose();
    await ended.dispose();
    await expect(ended.encode('tea')).rejects.toMatchObject({ code: 'model-unreadable' });
  });
});

describe('an encoder that cannot be opened', () => {
  const read = (path: string) => Uint8Array.from(readFileSync(join(encoderFolder, path)));
  /** The shipped files, one of them replaced by bytes that a manifest might promise all the same. */
  const openWith = async (path: string, content: string) => {
    const { createTransformersEncoder } = await import('../../../src/adapters/encoder/transformersEncoder');
    const bytes = new Map(Object.values(modelPaths).map((name) => [name as string, read(name)]));
    bytes.set(path, new TextEncoder().encode(content));
    const files: ModelFiles = { manifest: parseModelManifest(new TextDecoder().decode(read('manifest.json'))), identity: 'x', bytes };
    const { env } = await loadLibrary();
    const paths = env.backends.onnx.wasm?.wasmPaths as { wasm: string; mjs: string };
    return createTransformersEncoder({ files, wasmPaths: { ...paths } });
  };

  it.each([
    ['a tokenizer', modelPaths.tokenizer, '{}'],
    ['a tokenizer of no JSON', modelPaths.tokenizer, '<html>'],
    ['a graph', modelPaths.graph, 'no ONNX'],
  ])('for %s that is none is unreadable, which nobody takes for a damaged download', async (_what, path, content) => {
    await expect(openWith(path, content)).rejects.toMatchObject({ code: 'model-unreadable' });
  });

  it('leaves nothing behind that would spoil the next try', async () => {
    await expect(openWith(modelPaths.graph, 'no ONNX')).rejects.toMatchObject({ code: 'model-unreadable' });
    const next = await createNodeEncoder();
    expect((await next.encode('tea')).length).toBe(next.dimension);
    await next.dispose();
  });

  it('refuses a runtime that is no WebAssembly, and can try again with a good one', async () => {
    const { createTransformersEncoder } = await import('../../../src/adapters/encoder/transformersEncoder');
    const { env } = await loadLibrary();
    const { wasm } = env.backends.onnx;
    const binary = wasm?.wasmBinary;
    Object.assign(wasm ?? {}, { wasmBinary: undefined });
    const files = { manifest: parseModelManifest(new TextDecoder().decode(read('manifest.json'))), identity: 'x', bytes: new Map() };
    const fetchPage: typeof fetch = async () => new Response('<!doctype html>');
    const opening = createTransformersEncoder({ files, wasmPaths: { wasm: '/ort.wasm' }, fetch: fetchPage });
    await expect(opening).rejects.toMatchObject({ code: 'model-damaged', detail: { url: '/ort.wasm' } });
    expect(wasm?.wasmBinary).toBeUndefined();
    Object.assign(wasm ?? {}, { wasmBinary: binary });
  });

  it('is missing where there is no model', async () => {
    await expect(createNodeEncoder({ modelDir: '/nowhere' })).rejects.toMatchObject({ code: 'model-missing' });
  });
});
