import type { Localized } from '../../domain/item';
import { KeyMaker } from './keyMaker';
import { plainText } from './plainText';
import { splitPath } from './readValues';

const mostLevels = 3;
/** Longer trees are a list, and a list of this length helps nobody; its rest goes under "other". */
const mostLeaves = 400;
const mostTitleLength = 80;

const withoutCategory = { key: 'all', title: { zh: '全部', en: 'All' } } as const;
const otherCategory = { key: 'other', title: { zh: '其他', en: 'Other' } } as const;

/** Categories as items name them; keys are made of the titles, level by level. */
export class CategoryTree {
  readonly #titles = new Map<string, Localized>();
  readonly #leaves = new Set<string>();
  readonly #makers = new Map<string, KeyMaker>();
  /** Items under "other" for want of room. */
  other = 0;

  /** @param cells What stands in the category column, as `Home > Kitchen`, in both languages. @returns keys from root to leaf. */
  place(cells: Localized): string[] {
    const zh = levels(cells.zh);
    const en = cells.en === cells.zh ? zh : levels(cells.en);
    // Paths of different depth cannot be laid side by side; the English one has readable keys.
    const path = en.length > 0 ? en : zh;
    if (path.length === 0) return this.#set([withoutCategory.key], [withoutCategory.title]);
    const titles = path.map((title, at): Localized => ({ zh: (zh.length === en.length ? zh[at] : undefined) ?? title, en: title }));
    const keys = this.#keys(path);
    const joined = keys.join('/');
    if (!this.#leaves.has(joined) && this.#leaves.size >= mostLeaves) {
      this.other++;
      return this.#set([otherCategory.key], [otherCategory.title]);
    }
    return this.#set(keys, titles);
  }

  titleOf(category: readonly string[]): Localized | undefined {
    const title = this.#titles.get(category.join('/'));
    return title === withoutCategory.title ? undefined : title;
  }

  titles(): Record<string, Localized> {
    return Object.fromEntries(this.#titles);
  }

  #keys(path: readonly string[]): string[] {
    const keys: string[] = [];
    for (const title of path) {
      const parent = keys.join('/');
      let maker = this.#makers.get(parent);
      if (!maker) {
        maker = new KeyMaker(parent === '' ? [withoutCategory.key, otherCategory.key] : []);
        this.#makers.set(parent, maker);
      }
      keys.push(maker.keyOf(title));
    }
    return keys;
  }

  #set(keys: string[], titles: readonly Localized[]): string[] {
    keys.forEach((_, at) => {
      const joined = keys.slice(0, at + 1).join('/');
      const title = titles[at];
      if (title && !this.#titles.has(joined)) this.#titles.set(joined, title);
    });
    this.#leaves.add(keys.join('/'));
    return keys;
  }
}

function levels(cell: string): string[] {
  const titles = splitPath(plainText(cell.replaceAll(/\s*&gt;\s*/giu, ' > '), 1000).text).map(
    (title) => plainText(title, mostTitleLength).text,
  );
  if (titles.length <= mostLevels) return titles;
  return [
    ...titles.slice(0, mostLevels - 1),
    titles
      .slice(mostLevels - 1)
      .join(' / ')
      .slice(0, mostTitleLength),
  ];
}
