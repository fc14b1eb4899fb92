import { describe, expect, it } from 'vitest';
import { parseItems, parseManifest, parsePictures } from '../../../src/adapters/catalogue/packSchema';
import { clusteredPack } from '../../engine/recommend/fixtures';

const fixturePack = clusteredPack(2, 3);
const file = { role: 'items', path: 'items.0123456789.json', bytes: 3, sha256: 'a'.repeat(64) };
const manifest = { ...fixturePack.manifest, files: [file] };
const [item] = fixturePack.items;

const damaged = (place: string) => expect.objectContaining({ code: 'pack-damaged', message: expect.stringContaining(place) });
/** As text, so that `__proto__` is a key like any other, as in a file. */
const asText = (value: object, extra = ''): string => JSON.stringify(value).replace(/\}$/u, `${extra && `,${extra}`}}`);

describe('the schema of a manifest', () => {
  it('takes what the build writes and gives it back unchanged', () => {
    expect(parseManifest(JSON.stringify(manifest))).toEqual(manifest);
  });

  it.each([
    ['another schema version', { schemaVersion: 2 }, 'schemaVersion'],
    ['a name that is no key', { name: '../shop' }, 'name'],
    ['a number as text', { itemCount: '7' }, 'itemCount'],
    ['less than no items', { itemCount: -1 }, 'itemCount'],
    ['no dimension', { dimension: 0 }, 'dimension'],
    ['a dimension that would exhaust the memory', { dimension: 1e9 }, 'dimension'],
    ['a title in one language', { title: { en: 'Shop' } }, 'title.zh'],
    ['a blank title', { title: { en: 'Shop', zh: ' ' } }, 'title.zh'],
    ['a currency that is none', { currency: 'yuan' }, 'currency'],
    ['a missing key', { notice: undefined }, 'notice'],
  ])('refuses %s and names the place', (_what, change, place) => {
    expect(() => parseManifest(JSON.stringify({ ...manifest, ...change }))).toThrow(damaged(place));
  });

  it('refuses keys it does not know: a misspelt one would be lost without a word', () => {
    expect(() => parseManifest(JSON.stringify({ ...manifest, curency: 'CNY' }))).toThrow(damaged('curency'));
  });

  it.each([
    '../items.json',
    '/etc/passwd',
    'https://elsewhere.example/items.json',
    '//elsewhere.example/items.json',
    'a/../../items.json',
    'a\\b.json',
    '.hidden',
    'items.json?user=1',
    'items.json#x',
    'a//b.json',
    '%2e%2e/items.json',
    '',
  ])('refuses the path %j, which could lead outside the folder', (path) => {
    expect(() => parseManifest(JSON.stringify({ ...manifest, files: [{ ...file, path }] }))).toThrow(damaged('files.0.path'));
  });

  it('refuses a hash that is none, so that nothing can be read unverified', () => {
    for (const sha256 of ['', 'A'.repeat(64), 'a'.repeat(63)]) {
      expect(() => parseManifest(JSON.stringify({ ...manifest, files: [{ ...file, sha256 }] }))).toThrow(damaged('files.0.sha256'));
    }
  });

  it('refuses what is no JSON, and JSON that is no object', () => {
    expect(() => parseManifest('<!doctype html>')).toThrow(damaged('manifest.json is not JSON'));
    for (const text of ['null', '[]', '"manifest"', '7']) expect(() => parseManifest(text)).toThrow(damaged('manifest.json'));
  });
});

describe('the schema of items', () => {
  it('takes what the build writes and gives it back unchanged', () => {
    expect(parseItems(JSON.stringify(fixturePack.items), fixturePack.items.length)).toEqual(fixturePack.items);
  });

  it.each([
    ['an id in small letters', { id: 'ns-bcs-001' }, '0.id'],
    ['an id with a tag in it', { id: 'NS-<B>' }, '0.id'],
    ['a price as text', { price: '89' }, '0.price'],
    ['a negative price', { price: -1 }, '0.price'],
    ['a rating above five', { rating: { mean: 5.1, count: 1 } }, '0.rating.mean'],
    ['half a rating', { rating: { mean: 5 } }, '0.rating.count'],
    ['no category', { category: [] }, '0.category'],
    ['tags in one language', { tags: { en: [] } }, '0.tags.zh'],
    ['a facet value that is no list', { facets: { colour: 'red' } }, '0.facets.colour'],
    ['a day that is none', { day: '2024-13-01' }, '0.day'],
    ['an unknown key', { onclick: 'x' }, '0.onclick'],
  ])('refuses %s and names the place', (_what, change, place) => {
    expect(() => parseItems(JSON.stringify([{ ...item, ...change }]), 1)).toThrow(damaged(place));
  });

  it('refuses a number of items that is not the promised one', () => {
    expect(() => parseItems(JSON.stringify([item]), 2)).toThrow(damaged('1 items where the manifest promises 2'));
  });

  it('lets no __proto__ in a file reach the prototype of anything', () => {
    const polluted = `[${asText({ ...item }, '"__proto__":{"polluted":true}')}]`;
    expect(() => parseItems(polluted, 1)).toThrow(damaged('items'));
    const facets = JSON.stringify([{ ...item, facets: 'FACETS' }]).replace('"FACETS"', '{"__proto__":["polluted"]}');
    const read = (() => {
      try {
        return parseItems(facets, 1);
      } catch {
        return [];
      }
    })();
    expect(Object.getPrototypeOf(read[0]?.facets ?? {})).toBe(Object.prototype);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe('the schema of pictures', () => {
  it('takes texts by item id and nothing else', () => {
    expect(parsePictures('{"NS-A":"<svg/>"}')).toEqual({ 'NS-A': '<svg/>' });
    expect(() => parsePictures('{"NS-A":{"src":"x"}}')).toThrow(damaged('NS-A'));
  });

  it('lets no __proto__ in a file reach the prototype of anything', () => {
    const pictures = parsePictures('{"__proto__":"<svg/>","NS-A":"<svg/>"}');
    expect(Object.getPrototypeOf(pictures)).toBe(Object.prototype);
    expect(Object.keys(pictures)).toEqual(['NS-A']);
  });
});
