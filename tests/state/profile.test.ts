import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Interaction } from '../../src/domain/interaction';
import { noFilters } from '../../src/domain/search';
import { seal } from '../../src/state/profileSeal';
import { FakeBrowser, holdTimers, id, logOf, settle, startShop } from './harness';

holdTimers();

const derive = crypto.subtle.deriveKey.bind(crypto.subtle);
/** One round instead of 600,000, which take a third of a second; the last test counts them. */
beforeEach(() => {
  vi.spyOn(crypto.subtle, 'deriveKey').mockImplementation((algorithm, ...rest) =>
    derive({ ...(algorithm as Pbkdf2Params), iterations: 1 }, ...rest),
  );
});
afterEach(() => vi.restoreAllMocks());

type Started = Awaited<ReturnType<typeof startShop>>;
const passphrase = 'correct horse';

/** A shopper with something of everything; the log has a gap, and undos that point over it. */
async function livedIn() {
  const shop = await startShop({ agreed: true });
  const { actions } = shop;
  await actions.openItem(id(9));
  await actions.openItem(id(4));
  await actions.toggleFavourite(id(4));
  await actions.runSearch({ query: '生日 gift', filters: noFilters, sort: 'relevance', limit: 5, submitted: true });
  await actions.setCartQuantity(id(5), 2);
  await actions.setCartQuantity(id(6), 1);
  await actions.setCartQuantity(id(6), 0);
  await actions.purchaseCart();
  await actions.setCartQuantity(id(7), 3);
  await actions.hideItem(id(0));
  await actions.toggleFavourite(id(8));
  await actions.toggleFavourite(id(8));
  await actions.forget([1]);
  return shop;
}
/** What a profile must bring back. */
const keepsakes = ({ state }: Pick<Started, 'state'>) => {
  const { consent, personalised, cart, favourites, hidden, purchases, recentlyViewed } = state();
  return { consent, personalised, cart: [...cart], favourites, hidden, purchases, recentlyViewed };
};
/** The log without the numbers: an undo names what it takes back by its place. */
const story = (events: readonly Interaction[]) => {
  const places = new Map(events.map(({ sequence }, place) => [sequence, place]));
  return events.map(({ sequence: _number, ...event }) => (event.kind === 'undo' ? { ...event, undoes: places.get(event.undoes) } : event));
};
const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());
const profileOf = async (content: unknown) => new Blob([await seal(JSON.stringify(content), passphrase)]);

describe('a profile', () => {
  it('exported, erased and imported gives the same settings and the same log, in order, with every undo in place', async () => {
    const shop = await livedIn();
    const before = { keepsakes: keepsakes(shop), story: story(shop.state().events) };
    expect(before.story.filter(({ kind }) => kind === 'undo').length).toBe(2);
    const file = await shop.actions.exportProfile(passphrase);
    await shop.actions.eraseEverything();
    expect(shop.state().eventCount).toBe(0);
    expect(await shop.actions.importProfile(file, passphrase)).toEqual({ imported: before.story.length });
    expect(keepsakes(shop)).toEqual(before.keepsakes);
    expect(story(shop.state().events)).toEqual(before.story);
    // On the disk as well, and in the engine.
    const next = await startShop({ browser: shop.browser });
    expect(keepsakes(next)).toEqual(before.keepsakes);
    expect(story(next.state().events)).toEqual(before.story);
    expect(shop.memory().history).toEqual(shop.state().events);
  });

  it('moves to another browser', async () => {
    const from = await livedIn();
    const to = await startShop();
    await to.actions.importProfile(await from.actions.exportProfile(passphrase), passphrase);
    expect(keepsakes(to)).toEqual(keepsakes(from));
    expect(story(to.state().events)).toEqual(story(from.state().events));
  });

  it('imported twice, or where its acts were done, repeats nothing', async () => {
    const shop = await startShop({ agreed: true });
    await shop.actions.openItem(id(1));
    await shop.actions.toggleFavourite(id(2));
    await shop.actions.toggleFavourite(id(2));
    const file = await shop.actions.exportProfile('secret');
    const before = await logOf(shop.browser);
    expect(await shop.actions.importProfile(file, 'secret')).toEqual({ imported: 0 });
    expect(await logOf(shop.browser)).toEqual(before);
    await shop.actions.openItem(id(3));
    const other = await startShop();
    expect(await other.actions.importProfile(file, 'secret')).toEqual({ imported: 3 });
    expect(await other.actions.importProfile(file, 'secret')).toEqual({ imported: 0 });
    expect(await logOf(other.browser)).toEqual(before);
  });

  it('is appended to what the browser knows already, after it', async () => {
    const from = await livedIn();
    const to = await startShop({ agreed: true });
    await to.actions.openItem(id(1));
    await to.actions.importProfile(await from.actions.exportProfile(passphrase), passphrase);
    expect(story(to.state().events).slice(1)).toEqual(
      story(from.state().events).map((event) => (event.kind === 'undo' ? expect.objectContaining({ kind: 'undo' }) : event)),
    );
    expect(to.state().events[0]).toMatchObject({ kind: 'view', itemId: id(1), sequence: 1 });
  });

  it('of a shopper who switched personalisation off brings the log back too, and stays off', async () => {
    const shop = await livedIn();
    await shop.actions.setPersonalised(false);
    const log = await logOf(shop.browser);
    const file = await shop.actions.exportProfile(passphrase);
    await shop.actions.eraseEverything();
    expect(await shop.actions.importProfile(file, passphrase)).toEqual({ imported: log.length });
    expect(shop.state()).toMatchObject({ consent: 'granted', personalised: false });
    expect((await logOf(shop.browser)).length).toBe(log.length);
    expect(shop.memory().history).toEqual([]);
  });

  it('imported in gift mode is imported whole: it is no act of the shopper', async () => {
    const from = await livedIn();
    const file = await from.actions.exportProfile(passphrase);
    const to = await startShop();
    to.actions.setGiftMode(true);
    expect(await to.actions.importProfile(file, passphrase)).toEqual({ imported: from.state().events.length });
  });

  it('of a shopper who never agreed brings cart and favourites, and no agreement', async () => {
    const from = await startShop();
    await from.actions.toggleFavourite(id(4));
    await from.actions.setCartQuantity(id(5), 2);
    const to = await startShop();
    expect(await to.actions.importProfile(await from.actions.exportProfile(passphrase), passphrase)).toEqual({ imported: 0 });
    expect(to.state()).toMatchObject({ consent: 'unasked', favourites: [id(4)] });
    expect([...to.state().cart]).toEqual([[id(5), 2]]);
  });

  it('shows in the other tab too', async () => {
    const from = await livedIn();
    const browser = new FakeBrowser();
    const left = await startShop({ browser });
    const right = await startShop({ browser });
    await left.actions.importProfile(await from.actions.exportProfile(passphrase), passphrase);
    await settle();
    expect(keepsakes(right)).toEqual(keepsakes(from));
    expect(right.state().events).toEqual(left.state().events);
  });
});

describe('a profile file', () => {
  it('shows nothing of what is in it, and no two are alike', async () => {
    const shop = await livedIn();
    const [one, two] = await Promise.all([1, 2].map(async () => bytesOf(await shop.actions.exportProfile(passphrase))));
    for (const text of ['favourite', 'NS-TST', 'granted']) expect(new TextDecoder('latin1').decode(one)).not.toContain(text);
    expect(one).not.toEqual(two);
  });

  it('opens with the passphrase and no other, however its accents were typed', async () => {
    const shop = await livedIn();
    const file = await shop.actions.exportProfile('caf\u00e9');
    const to = await startShop();
    expect(await to.actions.importProfile(file, 'cafe')).toMatchObject({ code: 'profile-unreadable' });
    expect(to.state()).toMatchObject({ consent: 'unasked', eventCount: 0 });
    expect(await to.actions.importProfile(file, 'cafe\u0301')).toMatchObject({ imported: expect.any(Number) });
  });

  it('that was cut, edited anywhere or is something else is refused and changes nothing', async () => {
    const shop = await startShop({ agreed: true });
    await shop.actions.openItem(id(1));
    const whole = await bytesOf(await shop.actions.exportProfile(passphrase));
    // Magic, salt, nonce, text and tag: one place of each.
    const edited = [2, 10, 30, 50, whole.length - 1].map((at) => whole.with(at, (whole[at] ?? 0) ^ 1));
    const files = [...edited, whole.slice(0, -1), whole.slice(0, 20), new Uint8Array(), new TextEncoder().encode('{"version":1}')];
    for (const bytes of files) {
      expect(await shop.actions.importProfile(new Blob([bytes]), passphrase)).toMatchObject({ code: 'profile-unreadable' });
    }
    expect(await logOf(shop.browser)).toEqual(['view 1']);
  });

  it('of a newer version is told as such', async () => {
    const shop = await startShop();
    const file = await profileOf({ version: 2, settings: {}, interactions: [] });
    expect(await shop.actions.importProfile(file, passphrase)).toMatchObject({ code: 'profile-newer' });
  });

  it.each([
    ['no object', 7],
    ['no settings', { version: 1, interactions: [] }],
    ['no log', { version: 1, settings: {} }],
    ['no version', { settings: {}, interactions: [] }],
  ])('that holds %s is refused although it opens', async (_what, content) => {
    const shop = await startShop();
    expect(await shop.actions.importProfile(await profileOf(content), passphrase)).toMatchObject({ code: 'profile-unreadable' });
  });

  it('loses what makes no sense in it and keeps the rest', async () => {
    const shop = await startShop();
    const view = { kind: 'view', itemId: id(3), atMs: 1, sessionId: 'x', sequence: 5 };
    const interactions = [
      { ...view, sequence: 9, itemId: id(4) },
      view,
      { kind: 'undo', undoes: 3, atMs: 1, sessionId: 'x', sequence: 6 },
      { kind: 'fly', itemId: id(1), atMs: 1, sessionId: 'x', sequence: 7 },
      { kind: 'search', atMs: 1, sessionId: 'x', sequence: 8 },
      null,
    ];
    const settings = { consent: 'granted', personalised: true, cart: 'full', favourites: [id(3), 7] };
    expect(await shop.actions.importProfile(await profileOf({ version: 1, settings, interactions }), passphrase)).toEqual({ imported: 2 });
    // In order of the numbers, whatever the order of the rows.
    expect(await logOf(shop.browser)).toEqual(['view 3', 'view 4']);
    expect(shop.state().favourites).toEqual([id(3)]);
    expect(shop.state().cart.size).toBe(0);
  });

  it('is locked with as many rounds as OWASP asks for, and opens with those', async () => {
    vi.restoreAllMocks();
    const rounds = vi.spyOn(crypto.subtle, 'deriveKey');
    const from = await livedIn();
    const to = await startShop();
    expect(await to.actions.importProfile(await from.actions.exportProfile(passphrase), passphrase)).toEqual({ imported: 11 });
    const asked = rounds.mock.calls.map(([algorithm]) => algorithm);
    // OWASP Password Storage Cheat Sheet, 2023, for PBKDF2-HMAC-SHA-256.
    expect(asked).toMatchObject(Array.from({ length: 2 }, () => ({ name: 'PBKDF2', hash: 'SHA-256', iterations: 600_000 })));
  });
});
