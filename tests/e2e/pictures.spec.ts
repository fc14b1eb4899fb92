import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, openShop, shelf, shelfIds, test } from './support/shop';

/** Looking for things by what they look like: neighbours by picture, colours picked by eye, an own photograph. */
test.setTimeout(60_000);

const item = 'NS-RUN-001';
const photoButton = (page: Page) => page.getByRole('banner').getByRole('button', { name: /^(Search by picture|用图片找)$/u });
const photoResults = (page: Page) => page.getByRole('region', { name: /that look like your picture$|^与你的图片相近/u });

/** A product as a camera might see it: turned, off the middle, on a table. */
async function photographOf(page: Page): Promise<Buffer> {
  const jpeg = await page.evaluate(async () => {
    const source = document.querySelector<HTMLImageElement>('main img[src^="data:"]');
    if (!source) throw new Error('no picture on this page');
    await source.decode();
    const canvas = document.createElement('canvas');
    canvas.width = 900;
    canvas.height = 1200;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.fillStyle = '#d9d0c0';
    context.fillRect(0, 0, 900, 1200);
    context.rotate(0.08);
    context.drawImage(source, 260, 380, 520, 520);
    return canvas.toDataURL('image/jpeg', 0.9).split(',')[1] ?? '';
  });
  return Buffer.from(jpeg, 'base64');
}

async function choosePicture(page: Page, name: string, mimeType: string, buffer: Buffer): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await photoButton(page).click();
  await (await chooser).setFiles({ name, mimeType, buffer });
}

/** As if it came from another window. */
async function give(page: Page, how: 'drop' | 'paste', buffer: Buffer): Promise<void> {
  await page
    .getByRole('banner')
    .getByRole('searchbox')
    .evaluate(
      (field, [kind, base64]) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const data = new DataTransfer();
        data.items.add(new File([bytes], 'photo.jpg', { type: 'image/jpeg' }));
        const event =
          kind === 'drop'
            ? new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })
            : new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
        field.dispatchEvent(event);
      },
      [how, buffer.toString('base64')] as const,
    );
}

const firstResult = (page: Page) => photoResults(page).getByRole('article').first().getByRole('link');
const refusal = (page: Page, words: RegExp) => page.getByRole('main').getByText(words);

/** What a PNG of that size begins with; nothing follows. */
function pngOf(width: number, height: number): Buffer {
  const head = Buffer.from('89504e470d0a1a0a0000000d4948445200000000000000000806000000', 'hex');
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return head;
}

test('an item leads to what looks like it, and the shelf says how it was made', async ({ page }) => {
  await openShop(page, `/item#${item}`);
  const looks = shelf(page, 'Looks like this');
  await expect(looks).toBeVisible();
  await expect(looks).toHaveAttribute('data-method', 'picture-neighbours');
  const ids = await shelfIds(page, 'Looks like this');
  expect(ids.length).toBeGreaterThan(5);
  expect(ids).not.toContain(item);
  expect(ids.filter((id) => id.startsWith('NS-RUN') || id.startsWith('NS-SHO')).length).toBeGreaterThan(2);
  await looks.getByText('Ordered by colour, layout and shape').click();
  await expect(looks.getByText(/not a deep network/u)).toBeVisible();
});

test('an own picture is looked at on the device, finds the product, and leaves no trace in addresses or traffic', async ({ page }) => {
  await openShop(page, `/item#${item}`);
  await expect(shelf(page, 'Looks like this')).toBeVisible();
  const photo = await photographOf(page);
  const asked: { readonly method: string; readonly url: string; readonly body: string | null }[] = [];
  page.on('request', (request) => asked.push({ method: request.method(), url: request.url(), body: request.postData() }));
  await choosePicture(page, 'my shoes.jpg', 'image/jpeg', photo);
  await expect(page.getByRole('heading', { level: 1, name: 'By your picture' })).toBeVisible();
  await expect(firstResult(page)).toHaveAttribute('href', `/item#${item}`);
  expect(new URL(page.url()).pathname + new URL(page.url()).search + new URL(page.url()).hash).toBe('/photo');
  expect(asked.filter(({ method, body, url }) => method !== 'GET' || body !== null || url.includes('?') || url.includes('shoes'))).toEqual(
    [],
  );
  await test.step('by colour or by shape alone', async () => {
    await page.getByRole('button', { name: 'Colour', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Colour', exact: true })).toHaveAttribute('aria-pressed', 'true');
    await expect(photoResults(page).getByRole('article').first()).toBeVisible();
    await page.getByRole('button', { name: 'Shape', exact: true }).click();
    await expect(firstResult(page)).toHaveAttribute('href', /NS-(RUN|SHO)/u);
  });
  await test.step('dropped or pasted into the search field it is the same', async () => {
    for (const how of ['drop', 'paste'] as const) {
      await page.getByRole('button', { name: 'Remove the picture' }).click();
      await expect(photoResults(page)).toHaveCount(0);
      await give(page, how, photo);
      await expect(photoResults(page).getByRole('article').first()).toBeVisible();
    }
  });
  await test.step('accessible', async () => {
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
  await test.step('its colours lead to the catalogue, and a reload forgets it', async () => {
    await page
      .getByRole('link', { name: /^Find pictures with/u })
      .first()
      .click();
    await expect(page.getByRole('button', { name: /^Remove: Colour in the picture/u })).toBeVisible();
    await page.goto('/photo');
    await expect(page.getByRole('main').getByRole('button', { name: 'Choose a picture' })).toBeVisible();
    await expect(photoResults(page)).toHaveCount(0);
  });
});

test('what is no picture, or one that would not fit into memory, is refused with words, and the page lives on', async ({ page }) => {
  await openShop(page, `/item#${item}`);
  await expect(shelf(page, 'Looks like this')).toBeVisible();
  const photo = await photographOf(page);
  await choosePicture(page, 'bomb.png', 'image/png', pngOf(60_000, 60_000));
  await expect(refusal(page, /more than 64 million pixels/u)).toBeVisible();
  await choosePicture(page, 'page.png', 'image/png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'));
  await expect(refusal(page, /no picture that is known here/u)).toBeVisible();
  await choosePicture(page, 'cut.jpg', 'image/jpeg', photo.subarray(0, 700));
  await expect(refusal(page, /cannot be opened/u)).toBeVisible();
  await choosePicture(page, 'empty.png', 'image/png', Buffer.alloc(0));
  await expect(refusal(page, /The file is empty/u)).toBeVisible();
  await choosePicture(page, 'good.jpg', 'image/jpeg', photo);
  await expect(firstResult(page)).toHaveAttribute('href', `/item#${item}`);
  await expect(refusal(page, /cannot be used/u)).toHaveCount(0);
});

test.describe('in Chinese', () => {
  test.use({ locale: 'zh-CN' });

  test('colours are picked by eye, counted, kept in the address and taken back', async ({ page }) => {
    await openShop(page, '/search');
    const swatch = page.getByRole('button', { name: /^蓝色(，|$)/u });
    await expect(swatch).toBeVisible();
    await swatch.click();
    await expect(swatch).toHaveAttribute('aria-pressed', 'true');
    await expect(swatch).toHaveAccessibleName(/^蓝色，\d+ 件$/u);
    expect(new URL(page.url()).hash).toBe('#tint=3f7fc4');
    const count = Number(/\d+/u.exec((await swatch.getAttribute('aria-label')) ?? '')?.[0]);
    expect(count).toBeGreaterThan(20);
    await expect(page.getByRole('main').getByText(`${count} 件`, { exact: true })).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.getByRole('button', { name: '去掉：图中颜色：蓝色' }).click();
    await expect(swatch).toHaveAttribute('aria-pressed', 'false');
    expect(new URL(page.url()).hash).toBe('');
  });

  test('colours are one tab stop, and the arrows go from one to the next', async ({ page }) => {
    await openShop(page, '/search#q=杯子');
    const swatches = page.getByRole('toolbar', { name: '看着颜色挑' }).getByRole('button');
    await expect(swatches.first()).toHaveAccessibleName(/，\d+ 件$/u);
    await page.getByRole('textbox', { name: '最高价' }).focus();
    await page.keyboard.press('Tab');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-tint'));
    const first = await focused();
    expect(first).not.toBeNull();
    await page.keyboard.press('ArrowRight');
    const second = await focused();
    expect(second).not.toBe(first);
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).hash).toContain(`tint=${second?.slice(1)}`);
    await page.keyboard.press('Tab');
    expect(await focused()).toBeNull();
    await page.keyboard.press('Shift+Tab');
    expect(await focused()).toBe(second);
  });

  test('where pictures only decorate, nobody is asked for one', async ({ page }) => {
    await openShop(page, '/search?pack=courses');
    await expect(page.getByRole('main').getByRole('article').first()).toBeVisible();
    await expect(photoButton(page)).toHaveCount(0);
    await expect(page.getByText('看着颜色挑')).toHaveCount(0);
    await page.goto('/photo?pack=courses');
    await expect(page.getByText('在这里不能按图片找课程')).toBeVisible();
  });
});
