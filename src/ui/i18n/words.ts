import type { Language } from '../../domain/item';
import type { PackManifest, PackWords } from '../../domain/pack';

/** What the open pack calls its items, ready to be put into sentences of one language. */
export interface Words {
  /** `product`, `课程`. */
  readonly item: string;
  readonly items: string;
  /** At the beginning of a sentence or heading. */
  readonly Item: string;
  readonly Items: string;
  /** With its article: `a product`, `an entry`; Chinese has none. */
  readonly one: string;
  /** Chinese measure word: `件`, `门`. */
  readonly measure: string;
  /** Ratings only count who liked something. */
  readonly likes: boolean;
  /** Only favourites and hidden items are noted. */
  readonly explicit: boolean;
}

/** Until the first manifest is there. */
export const firstWords: PackWords = { item: { zh: '商品', en: 'product' }, items: { zh: '商品', en: 'products' }, measure: '件' };

export function wordsOf(pack: PackWords, voice: Pick<PackManifest, 'ratings' | 'interests'> | null, language: Language): Words {
  const item = pack.item[language];
  const items = pack.items[language];
  const article = /^[aeiou]/iu.test(item) ? 'an' : 'a';
  return {
    item,
    items,
    Item: capital(item),
    Items: capital(items),
    one: language === 'zh' ? item : `${article} ${item}`,
    measure: pack.measure ?? '个',
    likes: voice?.ratings === 'likes',
    explicit: voice?.interests === 'explicit',
  };
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
