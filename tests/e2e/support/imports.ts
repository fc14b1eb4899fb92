import { expect, type Page } from '@playwright/test';

/** A file as a shopper would choose it. */
export interface OwnFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

export async function openImport(page: Page): Promise<void> {
  await page.goto('/import');
  await expect(page.getByRole('heading', { level: 1, name: 'Bring your own catalogue' })).toBeVisible();
}

export async function chooseFile(page: Page, { name, content }: OwnFile): Promise<void> {
  const buffer = Buffer.from(content);
  await page.getByRole('button', { name: 'Choose a file' }).setInputFiles({ name, mimeType: 'text/plain', buffer });
}

/** Number of entries in each store of the database of own catalogues, read without the shop's own code; all 0 where there is none. */
export const storedCatalogues = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(async () => {
    const counts: Record<string, number> = { records: 0, drafts: 0, rows: 0, vectors: 0, files: 0 };
    if (!(await indexedDB.databases()).some(({ name }) => name === 'nearshelf-catalogues')) return counts;
    const answer = <Result>(request: IDBRequest<Result>): Promise<Result> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await answer(indexedDB.open('nearshelf-catalogues'));
    for (const name of database.objectStoreNames) counts[name] = await answer(database.transaction(name).objectStore(name).count());
    database.close();
    return counts;
  });

export const nothingStored = { records: 0, drafts: 0, rows: 0, vectors: 0, files: 0 };
