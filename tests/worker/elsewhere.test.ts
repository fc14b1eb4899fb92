import { describe, expect, it } from 'vitest';
import type { ItemId } from '../../src/domain/item';
import { createElsewhereTexts } from '../../src/worker/elsewhere';
import { PackFiles } from '../adapters/catalogue/packFiles';
import { clusteredPack } from '../engine/recommend/fixtures';

const open = clusteredPack(2, 3);
const named = (name: string, changes: object = {}) => ({ ...open, manifest: { ...open.manifest, name, ...changes } });
const notice = { zh: '不是医嘱', en: 'No medical advice' };

function textsOf(packs: Readonly<Record<string, ReturnType<typeof named>>>) {
  const asked: string[] = [];
  const texts = createElsewhereTexts((baseUrl) => {
    asked.push(baseUrl);
    const pack = packs[baseUrl];
    return async (path, file) => {
      if (!pack) throw new Error('404');
      return new PackFiles(pack).read(path, file);
    };
  });
  return {
    asked,
    read: (...names: string[]) =>
      texts.read(
        open,
        names.map((name) => ({ name, baseUrl: name })),
      ),
  };
}

describe('texts of other packs', () => {
  it('are read once, and give the vector of each item', async () => {
    const { asked, read } = textsOf({ courses: named('courses') });
    const found = await read('courses');
    await read('courses');
    expect(asked).toEqual(['courses']);
    const vector = found.get('courses')?.vectorOf(open.items[4]?.id as ItemId);
    expect(vector?.length).toBe(open.manifest.dimension);
    expect(Math.hypot(...(vector ?? []))).toBeCloseTo(1, 2);
    expect(found.get('courses')?.vectorOf('NS-XXX-1' as ItemId)).toBeNull();
  });

  it('of a pack with a notice, of another encoder, or that cannot be read are as if there were none', async () => {
    const { asked, read } = textsOf({ care: named('care', { notice }), old: named('old', { encoder: 'another@2' }) });
    expect([...(await read('care', 'old', 'gone')).keys()]).toEqual([]);
    await read('gone');
    expect(asked.filter((name) => name === 'gone')).toHaveLength(2);
  });
});
