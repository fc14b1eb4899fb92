import type { Texts } from '../text';

export interface ItemText {
  readonly path: string;
  readonly addToCart: string;
  readonly added: string;
  readonly inCart: (count: number) => string;
  readonly toCart: string;
  readonly quantity: string;
  readonly fewer: string;
  readonly another: string;
  readonly favourite: string;
  readonly favourited: string;
  readonly notInterested: string;
  readonly hidden: string;
  readonly facts: string;
  readonly id: string;
  readonly category: string;
  readonly year: string;
  readonly day: string;
  readonly requires: string;
  readonly similar: string;
  readonly looksLike: string;
  readonly unknownTitle: (id: string) => string;
  readonly unknownBody: string;
  readonly findNear: string;
}

export const itemTexts: Texts<ItemText> = {
  zh: (w) => ({
    path: '所在分类',
    addToCart: '加入购物车',
    added: '已放进购物车',
    inCart: (count) => `购物车里有 ${count} ${w.measure}`,
    toCart: '去购物车',
    quantity: '数量',
    fewer: `减一${w.measure}`,
    another: `加一${w.measure}`,
    favourite: '收藏',
    favourited: '已收藏',
    notInterested: '不感兴趣',
    hidden: '你说过不感兴趣，所以不再推荐它。',
    facts: '规格',
    id: '编号',
    category: '分类',
    year: '年份',
    day: '日期',
    requires: '先从这些开始',
    similar: `相近的${w.item}`,
    looksLike: '样子相近的',
    unknownTitle: (id) => `目录里没有编号 ${id}`,
    unknownBody: `编号可能写错了，或者它在别的目录里。可以看看编号最接近的几${w.measure}。`,
    findNear: '找编号相近的',
  }),
  en: (w) => ({
    path: 'Category',
    addToCart: 'Add to cart',
    added: 'Added to the cart',
    inCart: (count) => `${count} in the cart`,
    toCart: 'Go to the cart',
    quantity: 'Quantity',
    fewer: 'One fewer',
    another: 'One more',
    favourite: 'Favourite',
    favourited: 'In favourites',
    notInterested: 'Not interested',
    hidden: 'You said you are not interested, so it is no longer suggested.',
    facts: 'Details',
    id: 'Id',
    category: 'Category',
    year: 'Year',
    day: 'Date',
    requires: 'What should come first',
    similar: `Similar ${w.items}`,
    looksLike: 'Looks like this',
    unknownTitle: (id) => `The catalogue has no id ${id}`,
    unknownBody: `It may be mistyped, or belong to another catalogue. The ${w.items} with the most similar ids may help.`,
    findNear: 'Find similar ids',
  }),
};
