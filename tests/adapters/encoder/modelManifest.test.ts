import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { modelIdentity, modelPaths, parseModelManifest } from '../../../src/adapters/encoder/modelManifest';
import { encoderFolder } from '../../../tools/paths';
import { ModelHost } from './modelHost';

const valid = new ModelHost('1').manifestOf('1');
const [file, ...otherFiles] = valid.files as { path: string; bytes: number; sha256: string }[];
const parse = (change: object) => parseModelManifest(JSON.stringify({ ...valid, ...change }));

describe('a model’s manifest', () => {
  it('as shipped is read, with the notes that it carries for people', () => {
    const shipped = parseModelManifest(readFileSync(join(encoderFolder, 'manifest.json'), 'utf8'));
    expect(shipped.files.map(({ path }) => path)).toEqual(expect.arrayContaining(Object.values(modelPaths)));
    expect(shipped.dimension).toBe(384);
  });

  it.each([
    ['no JSON', 'oops'],
    ['null', 'null'],
    ['a list', '[]'],
  ])('is refused as damaged when it is %s', (_what, text) => {
    expect(() => parseModelManifest(text)).toThrow(expect.objectContaining({ code: 'model-damaged' }));
  });

  it.each<[string, object]>([
    ['a name that could leave its cache', { name: '../other' }],
    ['no version', { version: undefined }],
    ['a dimension of none', { dimension: 0 }],
    ['a dimension as text', { dimension: '384' }],
    ['room for no token', { maxTokens: 2 }],
    ['no list of files', { files: {} }],
    ['a file outside its folder', { files: [{ ...file, path: '../tokenizer.json' }, ...otherFiles] }],
    ['a file on another host', { files: [{ ...file, path: 'https://elsewhere.example/x' }, ...otherFiles] }],
    ['a hash of another kind', { files: [{ ...file, sha256: 'deadbeef' }, ...otherFiles] }],
    ['no bytes', { files: [{ ...file, bytes: 0 }, ...otherFiles] }],
    ['a file too few', { files: otherFiles }],
    ['more bytes than a page should take', { files: [{ ...file, bytes: 2 ** 29 }, ...otherFiles] }],
  ])('is refused as damaged when it has %s', (_what, change) => {
    expect(() => parse(change)).toThrow(expect.objectContaining({ code: 'model-damaged' }));
  });

  it.each<[string, object]>([
    ['another pooling', { pooling: 'cls' }],
    ['no norm', { normalize: false }],
  ])('is refused as unreadable when it asks for %s: its vectors would be wrong without a word', (_what, change) => {
    expect(() => parse(change)).toThrow(expect.objectContaining({ code: 'model-unreadable' }));
  });

  it('gives an identity that changes with a file, and not with a note or the order of files', async () => {
    const identity = await modelIdentity(parse({}));
    expect(await modelIdentity(parse({ licences: { weights: 'MIT' }, files: [...otherFiles, file] }))).toBe(identity);
    expect(await modelIdentity(parse({ files: [{ ...file, sha256: 'f'.repeat(64) }, ...otherFiles] }))).not.toBe(identity);
    expect(await modelIdentity(parse({ version: 2 }))).toMatch(/^tiny@2-/u);
  });
});
