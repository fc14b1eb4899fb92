import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';

/** Sources as plain values: tests change a place of them before they are written. */
export interface TinyCatalogue {
  pack: Record<string, unknown>;
  /** File name without `.yaml` → content. */
  files: Record<string, { category: Record<string, unknown>; facets?: Record<string, unknown>; items: Record<string, unknown>[] }>;
}

const rows: readonly (readonly [string, string, string, string, string, string])[] = [
  [
    'NS-BCS-001',
    '算法图解',
    'Grokking Algorithms',
    '用图讲排序和搜索。适合刚学编程的人。',
    'Sorting and searching in pictures. For people new to code.',
    'algorithms',
  ],
  [
    'NS-BCS-002',
    'Python 编程入门',
    'Python for Beginners',
    '从变量讲到网络请求。每章都有练习。',
    'From variables to web requests. Every chapter has exercises.',
    'python',
  ],
  [
    'NS-TEA-001',
    '明前龙井',
    'Longjing Green Tea',
    '清明前采的绿茶。用八十度的水泡。',
    'Green tea picked in early spring. Brew it at eighty degrees.',
    'green tea',
  ],
  [
    'NS-TEA-002',
    '花茶礼盒',
    'Flower Tea Gift Box',
    '四种花茶装一盒。送长辈正好。',
    'Four flower teas in a box. A gift for parents.',
    'gift',
  ],
];

const item = ([id, zh, en, zhText, enText, tag]: (typeof rows)[number], at: number): Record<string, unknown> => ({
  id,
  title: { zh, en },
  description: { zh: zhText, en: enText },
  tags: { zh: [zh.slice(0, 2)], en: [tag] },
  price: 30 + 10 * at,
  rating: { mean: 4.5, count: 100 - at },
  facets: { occasion: at < 2 ? 'study' : ['birthday', 'study'] },
});

/** Four products in two categories, without pictures. */
export const tinyCatalogue = (): TinyCatalogue => ({
  pack: {
    name: 'tiny',
    version: 1,
    title: { zh: '小店', en: 'Tiny shop' },
    currency: 'CNY',
    words: { item: { zh: '商品', en: 'product' }, items: { zh: '商品', en: 'products' } },
    facets: {
      occasion: {
        title: { zh: '场合', en: 'Occasion' },
        values: { birthday: { zh: '生日', en: 'Birthday' }, study: { zh: '学习', en: 'Study' }, wedding: { zh: '婚礼', en: 'Wedding' } },
      },
    },
  },
  files: {
    books: {
      category: { path: ['books', 'computer-science'], title: { zh: ['图书', '计算机'], en: ['Books', 'Computer science'] } },
      items: rows.slice(0, 2).map(item),
    },
    tea: { category: { path: ['tea'], title: { zh: ['茶'], en: ['Tea'] } }, items: rows.slice(2).map((row, at) => item(row, at + 2)) },
  },
});

/** Folders that are removed by `clear`. */
export class TemporaryFolders {
  readonly #made: string[] = [];

  make(): string {
    const folder = mkdtempSync(join(tmpdir(), 'tiny-pack-'));
    this.#made.push(folder);
    return folder;
  }

  /** Writes a catalogue and gives its folder. */
  write({ pack, files }: TinyCatalogue): string {
    const folder = this.make();
    writeFileSync(join(folder, 'pack.yaml'), stringify(pack));
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, `${name}.yaml`), stringify(content));
    return folder;
  }

  clear(): void {
    for (const folder of this.#made.splice(0)) rmSync(folder, { recursive: true, force: true });
  }
}
