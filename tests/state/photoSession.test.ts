import { describe, expect, it } from 'vitest';
import { holdTimers, id, settle, startShop, until } from './harness';

holdTimers();

const picture = (text = 'a picture') => new Blob([text]);

describe('a search by picture', () => {
  it('describes the picture and finds what looks like it', async () => {
    const shop = await startShop();
    await shop.actions.searchByPhoto(picture());
    expect(shop.state().photo).toMatchObject({ status: 'ready', photo: { cut: 'thing' }, error: null });
    expect(shop.state().photo.answer?.results[0]?.itemId).toBe(id(0));
  });

  it('says why a picture is refused, and keeps nothing of the one before', async () => {
    const shop = await startShop();
    await shop.actions.searchByPhoto(picture());
    await shop.actions.searchByPhoto(picture('broken'));
    expect(shop.state().photo).toMatchObject({
      status: 'failed',
      photo: null,
      answer: null,
      error: { code: 'photo-refused', detail: { reason: 'unreadable' } },
    });
    await shop.actions.searchByPhoto(picture());
    expect(shop.state().photo).toMatchObject({ status: 'ready', error: null });
  });

  it('compares the same picture otherwise, or farther, without describing it again', async () => {
    const shop = await startShop();
    await shop.actions.searchByPhoto(picture());
    await shop.actions.refinePhoto({ emphasis: 'shape' });
    await shop.actions.refinePhoto({ limit: 3 });
    expect(shop.engine.count('describePhoto')).toBe(1);
    expect(shop.engine.argumentsOf('searchByPhoto').at(-1)).toMatchObject({ emphasis: 'shape', limit: 3 });
    expect(shop.state().photo.answer?.results.length).toBe(3);
  });

  it('shows the answer for the last picture only', async () => {
    const shop = await startShop();
    const first = shop.actions.searchByPhoto(picture('one'));
    const second = shop.actions.searchByPhoto(picture('another'));
    await Promise.all([first, second]);
    expect(shop.state().photo.photo?.vector[0]).toBe('another'.length);
    expect(shop.state().photo.status).toBe('ready');
  });

  it('that was dropped leaves nothing, even when its answer comes late', async () => {
    const shop = await startShop();
    const searching = shop.actions.searchByPhoto(picture());
    shop.actions.dropPhoto();
    await searching;
    await settle();
    expect(shop.state().photo).toMatchObject({ status: 'none', photo: null, answer: null });
  });

  it('goes on in the pack that is opened next', async () => {
    const shop = await startShop();
    await until(() => shop.state().packs.length > 0);
    await shop.actions.searchByPhoto(picture());
    const asked = shop.engine.count('searchByPhoto');
    const opening = shop.actions.openPack('courses');
    expect(shop.state().photo).toMatchObject({ status: 'searching', answer: null });
    await opening;
    await until(() => shop.engine.count('searchByPhoto') === asked + 1);
    expect(shop.engine.count('describePhoto')).toBe(1);
  });

  it('is neither recorded nor kept, and gone when everything is erased', async () => {
    const shop = await startShop({ agreed: true });
    const before = shop.state().eventCount;
    await shop.actions.searchByPhoto(picture());
    expect(shop.state().eventCount).toBe(before);
    await shop.actions.eraseEverything();
    expect(shop.state().photo.photo).toBeNull();
  });
});

describe('what looks like an item', () => {
  it('is asked of the engine, and empty when that fails', async () => {
    const shop = await startShop();
    expect((await shop.actions.looksLike(id(0), 2)).map(({ itemId }) => itemId)).toEqual([id(1), id(2)]);
    shop.engine.crash();
    expect(await shop.actions.looksLike(id(0), 2)).toEqual(expect.any(Array));
  });
});
