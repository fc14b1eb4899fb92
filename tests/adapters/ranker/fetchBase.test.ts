import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchBase } from '../../../src/adapters/ranker/fetchBase';

const manifestOf = (content: string) =>
  JSON.stringify({ files: [{ path: 'base.bin', bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') }] });
const release = (content: string): Record<string, string> => ({ 'manifest.json': manifestOf(content), 'base.bin': content });

/** A host by cache mode: what the browser kept, and what the server has now. */
function serve(kept: Record<string, string>, current: Record<string, string> = kept) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    const name = url.replace('/models/ranker/', '');
    asked.push(`${init.cache} ${name}`);
    const content = (init.cache === 'reload' ? current : kept)[name];
    return content === undefined ? new Response(null, { status: 404 }) : new Response(content);
  });
  return asked;
}
const fetched = async () => new TextDecoder().decode(await fetchBase('/models/ranker/'));

afterEach(() => vi.unstubAllGlobals());

describe('the base ranker', () => {
  it('is fetched by its manifest and verified', async () => {
    const asked = serve(release('weights'));
    expect(await fetched()).toBe('weights');
    expect(asked).toEqual(['default manifest.json', 'default base.bin']);
  });

  it('is asked for once more, past every cache, when manifest and weights are of two releases', async () => {
    const asked = serve({ ...release('new'), 'base.bin': 'old' }, release('new'));
    expect(await fetched()).toBe('new');
    expect(asked.slice(2)).toEqual(['reload manifest.json', 'reload base.bin']);
  });

  it('that stays damaged is refused, after one more try', async () => {
    const asked = serve({ ...release('good'), 'base.bin': 'evil' });
    await expect(fetched()).rejects.toMatchObject({ code: 'model-damaged' });
    expect(asked.length).toBe(4);
  });

  it.each([
    ['no JSON', 'oops'],
    ['empty', '{"files":[]}'],
    ['of other types', '{"files":[{"path":"base.bin","bytes":"7","sha256":"x"}]}'],
    ['one that leads elsewhere', '{"files":[{"path":"../secret.bin","bytes":7,"sha256":"x"}]}'],
  ])('is not fetched by a manifest that is %s', async (_what, manifest) => {
    const asked = serve({ ...release('weights'), 'manifest.json': manifest });
    await expect(fetched()).rejects.toMatchObject({ code: 'model-damaged' });
    expect(asked.filter((request) => !request.endsWith('manifest.json'))).toEqual([]);
  });

  it('that is not there is missing, and not asked for twice', async () => {
    const asked = serve({});
    await expect(fetched()).rejects.toMatchObject({ code: 'model-missing' });
    expect(asked.length).toBe(1);
  });
});
