import { describe, expect, it } from 'vitest';
import { FakeBrowser, holdTimers, openTab, settle, startShop, type Tab, until } from './harness';

holdTimers();

const csv = (rows: readonly string[]) => `id,title,price\n${rows.join('\n')}\n`;
const good = csv(['a1,One,1', 'a2,Two,2', 'a3,Three,3']);
const withBadRows = csv(['a1,One,1', 'a1,One again,1', 'a3,,3']);

const fileOf = (content: string, name = 'my_cups.csv') => Object.assign(new Blob([content]), { name });
const imported = (tab: Tab) => tab.imports.store.getState();

async function planned(tab: Tab, content: string): Promise<void> {
  await tab.imports.actions.chooseFile(fileOf(content));
  await until(() => imported(tab).preview !== null);
}

/** Holds the encoder before that text until it is released. */
function holdBefore(tab: Tab, text: number): () => void {
  let release = () => {};
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  tab.encoding.before = (count) => (count === text ? gate : undefined);
  return release;
}

describe('a file of own rows', () => {
  it('is looked into, and everything guessed can be corrected before a row is taken', async () => {
    const shop = await startShop();
    await planned(shop, good);
    expect(imported(shop)).toMatchObject({ status: 'planning', plan: { fields: ['id', 'title', 'price'], title: 'my cups' } });
    shop.imports.actions.chooseField(2, 'title');
    // One title only: the column chosen last has it.
    expect(imported(shop).plan?.fields).toEqual(['id', 'none', 'title']);
    await until(() => imported(shop).preview?.rows[0]?.item.title.en === '1');
    expect(await shop.browser.catalogues().list()).toEqual([]);
  });

  it('becomes a pack that can be chosen and opened', async () => {
    const shop = await startShop();
    await planned(shop, good);
    await shop.imports.actions.start();
    const { status, catalogueId, catalogues } = imported(shop);
    expect(status).toBe('done');
    expect(catalogues).toMatchObject([{ id: catalogueId, status: 'ready', rowCount: 3, encodedRows: 3 }]);
    await until(() => shop.state().packs.some(({ name }) => name === catalogueId));
    expect(shop.state().packs.at(-1)).toMatchObject({ title: { en: 'my cups' }, itemCount: 3, own: true });
    await shop.actions.openPack(catalogueId ?? '');
    expect(shop.state().packName).toBe(catalogueId);
  });

  it('stays the open pack when somebody opens it the moment it is told to be done', async () => {
    const shop = await startShop();
    await planned(shop, good);
    const stop = shop.imports.store.subscribe(({ status, catalogueId }) => {
      if (status !== 'done' || !catalogueId) return;
      stop();
      void shop.actions.openPack(catalogueId);
    });
    await shop.imports.actions.start();
    await settle();
    expect(shop.state().packName).toBe(imported(shop).catalogueId);
  });

  it('with bad rows waits for a decision, and may be dropped without a trace', async () => {
    const shop = await startShop();
    await planned(shop, withBadRows);
    await shop.imports.actions.start();
    expect(imported(shop).status).toBe('deciding');
    expect(imported(shop).problems.map(({ row, fault }) => [row, fault])).toEqual([
      [3, 'duplicate-id'],
      [4, 'title-missing'],
    ]);
    // How many rows are left stands in the list.
    expect(imported(shop).catalogues).toMatchObject([{ rowCount: 1, status: 'encoding' }]);
    await shop.imports.actions.cancel();
    expect(imported(shop)).toMatchObject({ status: 'idle', catalogues: [], problems: [] });
    expect(await shop.browser.catalogues().list()).toEqual([]);
  });

  it('takes the rest when that is wished', async () => {
    const shop = await startShop();
    await planned(shop, withBadRows);
    await shop.imports.actions.start();
    await shop.imports.actions.takeRest();
    expect(imported(shop)).toMatchObject({ status: 'done', catalogues: [{ rowCount: 1, status: 'ready' }] });
  });

  it('that cannot be read says why and keeps the encoding correctable', async () => {
    const shop = await startShop();
    await shop.imports.actions.chooseFile(fileOf(''));
    expect(imported(shop)).toMatchObject({ status: 'idle', file: { name: 'my_cups.csv' }, error: { detail: { reason: 'empty' } } });
    await shop.imports.actions.chooseEncoding('gb18030');
    expect(imported(shop)).toMatchObject({ status: 'idle', encoding: 'gb18030', error: { code: 'import-refused' } });
  });
});

describe('an import under way', () => {
  it('is paused, kept, and gone on with by another visit without encoding a row twice', async () => {
    const browser = new FakeBrowser();
    const shop = await startShop({ browser });
    await planned(shop, good);
    const texts = 3;
    const release = holdBefore(shop, texts);
    const starting = shop.imports.actions.start();
    await until(() => shop.encoding.texts.length === texts);
    const pausing = shop.imports.actions.pause();
    await settle();
    release();
    await Promise.all([starting, pausing]);
    expect(imported(shop).status).toBe('paused');
    const kept = imported(shop).catalogues[0]?.encodedRows ?? 0;
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThan(3);

    const later = openTab(browser);
    await later.started;
    await until(() => imported(later).catalogues.length > 0);
    const [record] = imported(later).catalogues;
    await later.imports.actions.resume(record?.id ?? '');
    expect(imported(later)).toMatchObject({ status: 'done', catalogues: [{ status: 'ready', encodedRows: 3 }] });
    const whole = await startShop();
    await planned(whole, good);
    await whole.imports.actions.start();
    expect(later.encoding.texts.length).toBeLessThan(whole.encoding.texts.length);
  });

  it('leaves nothing when it is cancelled', async () => {
    const shop = await startShop();
    await planned(shop, good);
    const release = holdBefore(shop, 2);
    const starting = shop.imports.actions.start();
    await until(() => shop.encoding.texts.length === 2);
    const cancelling = shop.imports.actions.cancel();
    release();
    await Promise.all([starting, cancelling]);
    await settle();
    expect(imported(shop)).toMatchObject({ status: 'idle', catalogueId: null, catalogues: [] });
    expect(await shop.browser.catalogues().list()).toEqual([]);
  });

  it('keeps a second tab from importing, which says so', async () => {
    const browser = new FakeBrowser();
    const shop = await startShop({ browser });
    await planned(shop, good);
    const release = holdBefore(shop, 1);
    const starting = shop.imports.actions.start();
    await until(() => shop.encoding.texts.length === 1);
    const other = await startShop({ browser });
    await planned(other, good);
    await other.imports.actions.start();
    expect(imported(other)).toMatchObject({ status: 'planning', error: { detail: { reason: 'elsewhere' } } });
    release();
    await starting;
    expect(imported(shop).status).toBe('done');
  });

  it('goes on after its worker crashed, as long as that gets further', async () => {
    const shop = await startShop();
    await planned(shop, good);
    let crashed = false;
    shop.encoding.before = (count) => {
      if (crashed || count !== 2) return;
      crashed = true;
      shop.importer.crash();
      // What has crashed does nothing any more.
      return new Promise<void>(() => {});
    };
    await shop.imports.actions.start();
    expect(crashed).toBe(true);
    expect(imported(shop)).toMatchObject({ status: 'done', catalogues: [{ status: 'ready', rowCount: 3 }] });
  });
});

describe('a catalogue of own rows', () => {
  it('that is deleted while it is open gives way to the shop', async () => {
    const shop = await startShop();
    await planned(shop, good);
    await shop.imports.actions.start();
    const { catalogueId } = imported(shop);
    await until(() => shop.state().packs.some(({ name }) => name === catalogueId));
    await shop.actions.openPack(catalogueId ?? '');
    await shop.imports.actions.remove(catalogueId ?? '');
    await until(() => shop.state().packName === 'shop');
    expect(imported(shop).catalogues).toEqual([]);
  });
});
