import type { ItemAct } from '../../../domain/interaction';
import { quoteChinese, quoteEnglish } from '../quote';
import type { Texts } from '../text';

/** The lab's simulated shopper. */
export interface LabWatchText {
  readonly simulated: string;
  readonly intro: string;
  readonly start: string;
  readonly again: string;
  readonly stop: string;
  readonly tooSmall: string;
  readonly ended: string;
  readonly before: (likes: string) => string;
  readonly after: (likes: string, before: string) => string;
  readonly and: string;
  readonly shelf: (acts: string) => string;
  readonly old: string;
  readonly new: string;
  readonly other: string;
  readonly shares: (old: string, fresh: string, all: string) => string;
  readonly act: Readonly<Record<ItemAct, string>>;
  readonly onShelf: (acts: string, title: string, position: string) => string;
  readonly elsewhere: (acts: string, title: string) => string;
  readonly also: string;
}

export const labWatchTexts: Texts<LabWatchText> = {
  zh: (w) => ({
    simulated: '模拟',
    intro: `这里的顾客是程序编出来的，不是真人，也不是你：它有两种口味，中途从一种换到另一种。看「为你推荐」怎样一步步跟着变。它用自己的一份临时历史和通用模型，什么都不记录，也不影响给你的排序。`,
    start: '开始看',
    again: '换一位',
    stop: '停下',
    tooSmall: '这个目录的分类太少，编不出两种口味。',
    ended: '模拟结束。',
    before: (likes) => `它现在喜欢：${likes}`,
    after: (likes, before) => `口味变了。它现在喜欢：${likes}；以前喜欢：${before}`,
    and: '、',
    shelf: (acts) => `${acts} 次操作后，给它的「为你推荐」`,
    old: '旧口味',
    new: '新口味',
    other: '其他',
    shares: (old, fresh, all) => `${all} ${w.measure}里，旧口味 ${old}，新口味 ${fresh}`,
    act: { impression: '看到', view: '点开', favourite: '收藏', cart: '加进购物车', purchase: '买下', hide: '不想再看到' },
    onShelf: (acts, title, position) => `它${acts}了第 ${position} 位的${quoteChinese(title)}`,
    elsewhere: (acts, title) => `它自己找到并${acts}了${quoteChinese(title)}`,
    also: '、',
  }),
  en: (w) => ({
    simulated: 'Simulated',
    intro:
      'This shopper is made up by a program; it is nobody real, and not you. It has two tastes and changes from one to the other on the way: watch how “For you” follows. It has a temporary history of its own and the general model; nothing of it is recorded, and your own order does not change.',
    start: 'Watch',
    again: 'Another one',
    stop: 'Stop',
    tooSmall: 'This catalogue has too few categories to make up two tastes.',
    ended: 'The simulation has ended.',
    before: (likes) => `Likes now: ${likes}`,
    after: (likes, before) => `The taste has changed. Likes now: ${likes}; before: ${before}`,
    and: ', ',
    shelf: (acts) => `What “For you” shows it after ${acts} acts`,
    old: 'old taste',
    new: 'new taste',
    other: 'other',
    shares: (old, fresh, all) => `Of ${all} ${w.items}: old taste ${old}, new taste ${fresh}`,
    act: { impression: 'saw', view: 'opened', favourite: 'saved', cart: 'put in the cart', purchase: 'bought', hide: 'hid' },
    onShelf: (acts, title, position) => `It ${acts} number ${position}, ${quoteEnglish(title)}`,
    elsewhere: (acts, title) => `By itself it found and ${acts} ${quoteEnglish(title)}`,
    also: ', ',
  }),
};
