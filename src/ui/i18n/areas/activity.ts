import type { ActKind } from '../../activity/activityRows';
import { quoteChinese, quoteEnglish } from '../quote';
import type { Texts } from '../text';

export interface ActivityText {
  /** What was done, with the product's title or the query. */
  readonly act: Readonly<Record<ActKind, (subject: string) => string>>;
  /** Short names, for filters and tables. */
  readonly kind: Readonly<Record<ActKind | 'all', string>>;
  readonly list: Readonly<Record<string, string>>;
  /** `for-you`, third place. */
  readonly inList: (list: string, position: string) => string;
  readonly afterSearch: (query: string) => string;
  readonly stayed: (duration: string) => string;
  readonly quantity: (count: string) => string;
  readonly undone: string;
  readonly undoneAt: (when: string) => string;
  readonly goneItem: (id: string) => string;
}

export const activityTexts: Texts<ActivityText> = {
  zh: (w) => ({
    act: {
      view: (title) => `看过${quoteChinese(title)}`,
      favourite: (title) => `收藏${quoteChinese(title)}`,
      cart: (title) => `把${quoteChinese(title)}放进购物车`,
      purchase: (title) => `买下${quoteChinese(title)}（演示）`,
      hide: (title) => `隐藏${quoteChinese(title)}`,
      search: (query) => `搜索${quoteChinese(query)}`,
      impression: (title) => `${quoteChinese(title)}在眼前出现过`,
    },
    kind: {
      all: '全部',
      view: '看过',
      favourite: '收藏',
      cart: '加购',
      purchase: '购买',
      hide: '隐藏',
      search: '搜索',
      impression: '出现在眼前',
    },
    list: {
      'for-you': '为你推荐',
      'because-you-viewed': '因为你看过',
      popular: '热门',
      new: '新到',
      search: '搜索结果',
      similar: `相近的${w.item}`,
      looks: '样子相近的',
      photo: '按图片找',
      favourites: '收藏',
      history: '最近看过',
    },
    inList: (list, position) => `${list}，第 ${position} 位`,
    afterSearch: (query) => `搜的是${quoteChinese(query)}`,
    stayed: (duration) => `停留 ${duration}`,
    quantity: (count) => `${count} ${w.measure}`,
    undone: '已撤销',
    undoneAt: (when) => `${when}撤销`,
    goneItem: (id) => `${id}（不在打开的目录里）`,
  }),
  en: (w) => ({
    act: {
      view: (title) => `Viewed ${quoteEnglish(title)}`,
      favourite: (title) => `Favourited ${quoteEnglish(title)}`,
      cart: (title) => `Put ${quoteEnglish(title)} into the cart`,
      purchase: (title) => `Bought ${quoteEnglish(title)} (demo)`,
      hide: (title) => `Hid ${quoteEnglish(title)}`,
      search: (query) => `Searched for ${quoteEnglish(query)}`,
      impression: (title) => `${quoteEnglish(title)} came into view`,
    },
    kind: {
      all: 'All',
      view: 'Viewed',
      favourite: 'Favourited',
      cart: 'Cart',
      purchase: 'Bought',
      hide: 'Hidden',
      search: 'Searches',
      impression: 'Came into view',
    },
    list: {
      'for-you': 'For you',
      'because-you-viewed': 'Because you viewed',
      popular: 'Popular',
      new: 'New',
      search: 'Search results',
      similar: `Similar ${w.items}`,
      looks: 'Looks like this',
      photo: 'By picture',
      favourites: 'Favourites',
      history: 'Recently viewed',
    },
    inList: (list, position) => `${list}, place ${position}`,
    afterSearch: (query) => `after ${quoteEnglish(query)}`,
    stayed: (duration) => `stayed ${duration}`,
    quantity: (count) => `${count} of it`,
    undone: 'undone',
    undoneAt: (when) => `undone ${when}`,
    goneItem: (id) => `${id} (not in the open catalogue)`,
  }),
};

/** A list's name in words; one that has none stands as it is. */
export const listWords = (text: ActivityText, name: string): string => text.list[name] ?? name;
