import type { Item, ItemId } from '../../../src/domain/item';
import type { Pack } from '../../../src/domain/pack';

interface Row {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly tags: readonly [string, string];
  readonly category: readonly string[];
  readonly price: number | null;
  readonly colour?: readonly string[];
  readonly year?: number;
  readonly rating?: readonly [number, number];
  /** `[3]`: computing, giving, animals. */
  readonly vector: readonly [number, number, number];
}

const rows: readonly Row[] = [
  {
    id: 'NS-BCS-001',
    zh: '计算机程序的构造和解释',
    en: 'Structure and Interpretation of Computer Programs',
    tags: ['编程 函数式', 'programming'],
    category: ['books', 'computer-science'],
    price: 89,
    year: 1996,
    rating: [4.7, 812],
    vector: [1, 0, 0],
  },
  {
    id: 'NS-BCS-002',
    zh: 'Python 编程从入门到实践',
    en: 'Python Crash Course',
    tags: ['编程 入门', 'python programming'],
    category: ['books', 'computer-science'],
    price: 69,
    year: 2019,
    rating: [4.6, 2000],
    vector: [0.95, 0.1, 0],
  },
  {
    id: 'NS-BNV-001',
    zh: '母亲',
    en: 'Mother',
    tags: ['小说', 'novel'],
    category: ['books', 'novels'],
    price: 39,
    year: 1907,
    vector: [0.2, 0.3, 0],
  },
  {
    id: 'NS-GIF-001',
    zh: '花茶礼盒',
    en: 'Flower Tea Box',
    tags: ['送妈妈 生日礼物', 'gift for mum,birthday present'],
    category: ['gifts'],
    price: 168,
    colour: ['pink'],
    rating: [4.8, 2314],
    vector: [0, 1, 0],
  },
  {
    id: 'NS-GIF-002',
    zh: '真丝方巾',
    en: 'Silk Scarf',
    tags: ['送妈妈', 'gift for mum'],
    category: ['gifts'],
    price: 399,
    colour: ['blue', 'pink'],
    vector: [0.05, 0.98, 0],
  },
  {
    id: 'NS-PET-001',
    zh: '陶瓷猫碗',
    en: 'Ceramic Cat Bowl',
    tags: ['猫碗 宠物', 'cat bowl'],
    category: ['pets'],
    price: 59,
    colour: ['blue'],
    vector: [0, 0, 1],
  },
  {
    id: 'NS-PET-002',
    zh: '慢食狗碗',
    en: 'Slow Dog Bowl',
    tags: ['狗碗 宠物', 'dog bowl'],
    category: ['pets'],
    price: null,
    vector: [0, 0.1, 0.9],
  },
];

const unit = (vector: readonly number[]): number[] => vector.map((value) => value / Math.hypot(...vector));

const items = rows.map(
  (row): Item => ({
    id: row.id as ItemId,
    title: { zh: row.zh, en: row.en },
    description: { zh: '', en: '' },
    tags: { zh: row.tags[0].split(' '), en: row.tags[1].split(',') },
    maker: null,
    category: row.category,
    price: row.price,
    rating: row.rating ? { mean: row.rating[0], count: row.rating[1] } : null,
    year: row.year ?? null,
    day: null,
    requires: [],
    facets: row.colour ? { colour: row.colour } : {},
  }),
);

/** Seven items in four categories with vectors in three readable dimensions. */
export const fixturePack: Pack = {
  manifest: {
    schemaVersion: 1,
    name: 'fixture',
    version: 1,
    title: { zh: '样例', en: 'Fixture' },
    currency: 'CNY',
    words: { item: { zh: '商品', en: 'product' }, items: { zh: '商品', en: 'products' } },
    categories: {
      books: { zh: '图书', en: 'Books' },
      'books/computer-science': { zh: '计算机科学', en: 'Computer science' },
      'books/novels': { zh: '小说', en: 'Novels' },
      gifts: { zh: '礼物', en: 'Gifts' },
      pets: { zh: '宠物', en: 'Pets' },
    },
    facets: [
      {
        key: 'colour',
        title: { zh: '颜色', en: 'Colour' },
        understood: true,
        values: [
          { key: 'pink', title: { zh: '粉色', en: 'Pink' } },
          { key: 'blue', title: { zh: '蓝色', en: 'Blue' } },
        ],
      },
    ],
    arrivals: ['NS-PET-001' as ItemId],
    itemCount: items.length,
    dimension: 3,
    encoder: 'fixture@1',
    files: [],
    notice: null,
  },
  items,
  vectors: Float32Array.from(rows.flatMap(({ vector }) => unit(vector))),
  factors: null,
  visual: null,
};
