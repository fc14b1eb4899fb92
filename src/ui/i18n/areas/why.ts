import { quoteChinese, quoteEnglish } from '../quote';
import type { Texts } from '../text';

export interface WhyText {
  readonly title: string;
  readonly working: string;
  readonly nothingKnown: (shopMethod: string) => string;
  readonly learningOff: string;
  readonly standing: (rank: string) => string;
  readonly withoutAnything: (rank: string) => string;
  readonly same: string;
  readonly moved: string;
  readonly together: string;
  readonly noneMoved: string;
  /** The smallest set of acts without which it leaves its place. */
  readonly decisive: (acts: string, rank: string) => string;
  readonly manyActs: (count: string) => string;
  readonly instead: (title: string) => string;
  readonly act: Readonly<Record<string, (title: string) => string>>;
  readonly otherAct: (title: string) => string;
  readonly without: (rank: string) => string;
  readonly raised: (places: string) => string;
  readonly lowered: (places: string) => string;
  readonly forget: string;
  readonly forgetThis: (act: string) => string;
  readonly showAll: (count: number) => string;
  readonly how: string;
  readonly howBody: (duration: string) => string;
}

export const whyTexts: Texts<WhyText> = {
  zh: (w) => ({
    title: '为什么推荐它？',
    working: '正在把你的操作逐条去掉，重新排一遍…',
    nothingKnown: (shopMethod) => `店里还不了解你，所以没有哪个操作影响了它的位置。它出现在这里，是因为：${shopMethod}。`,
    learningOff: '本机学习没有开启。开启之后，这里会列出是哪些操作移动了它。',
    standing: (rank) => `在为你准备的候选${w.item}里，它排第 ${rank}。`,
    withoutAnything: (rank) => `如果你什么都没做过，它会排第 ${rank}。`,
    same: '不管有没有你的记录，它的位置都一样。',
    moved: '真正移动了它的操作',
    together: '单独去掉哪一条都不影响它的位置，是这些操作合在一起移动了它。',
    noneMoved: '去掉任何一条操作，它的位置都不变。',
    decisive: (acts, rank) => `最起作用的是：${acts}。缺了就会让出这个位置，排到第 ${rank}。`,
    manyActs: (count) => `${count} 条操作合在一起`,
    instead: (title) => `那时这里会是${quoteChinese(title)}。`,
    act: {
      view: (title) => `看过${quoteChinese(title)}`,
      favourite: (title) => `收藏${quoteChinese(title)}`,
      cart: (title) => `把${quoteChinese(title)}放进购物车`,
      purchase: (title) => `买下${quoteChinese(title)}`,
      hide: (title) => `隐藏${quoteChinese(title)}`,
      impression: (title) => `${quoteChinese(title)}在眼前出现过`,
    },
    otherAct: (title) => `与${quoteChinese(title)}有关的操作`,
    without: (rank) => `没有它就排第 ${rank}`,
    raised: (places) => `上升 ${places} 位`,
    lowered: (places) => `下降 ${places} 位`,
    forget: '忘掉这条',
    forgetThis: (act) => `忘掉这条操作：${act}`,
    showAll: (count) => `全部 ${count} 条`,
    how: '这是怎么查出来的？',
    howBody: (duration) =>
      `不是猜测。把最近 50 个操作一条一条真的去掉，每次都用同一个模型把候选${w.item}重排一遍，位置变了的才列在这里。这次用了 ${duration}。`,
  }),
  en: (w) => ({
    title: 'Why this?',
    working: 'Leaving out what you did, one act at a time, and ranking again…',
    nothingKnown: (shopMethod) =>
      `The shop knows nothing about you yet, so nothing you did moved this. It is here because of this: ${shopMethod}.`,
    learningOff: `Learning is off. When it is on, the acts that moved ${w.one} are listed here.`,
    standing: (rank) => `Among the ${w.items} considered for you, this one stands at number ${rank}.`,
    withoutAnything: (rank) => `Had you done nothing at all, it would stand at number ${rank}.`,
    same: 'With or without your history, its place is the same.',
    moved: 'The acts that really moved it',
    together: 'Leaving out any single act changes nothing; it was all of them together that moved it.',
    noneMoved: 'Whichever act is left out, its place stays the same.',
    decisive: (acts, rank) => `What it takes: ${acts}. Without that it would give up this place and stand at number ${rank}.`,
    manyActs: (count) => `${count} acts together`,
    instead: (title) => `In its place you would see ${quoteEnglish(title)}.`,
    act: {
      view: (title) => `You viewed ${quoteEnglish(title)}`,
      favourite: (title) => `You favourited ${quoteEnglish(title)}`,
      cart: (title) => `You put ${quoteEnglish(title)} into the cart`,
      purchase: (title) => `You bought ${quoteEnglish(title)}`,
      hide: (title) => `You hid ${quoteEnglish(title)}`,
      impression: (title) => `${quoteEnglish(title)} came into view`,
    },
    otherAct: (title) => `Something you did with ${quoteEnglish(title)}`,
    without: (rank) => `without it: number ${rank}`,
    raised: (places) => `up ${places}`,
    lowered: (places) => `down ${places}`,
    forget: 'Forget this',
    forgetThis: (act) => `Forget this: ${act}`,
    showAll: (count) => `All ${count}`,
    how: 'How was this found out?',
    howBody: (duration) =>
      `Not by guessing. Each of your last 50 acts was really left out, one at a time, and the same model ranked the candidates again; only acts that changed the place are listed. It took ${duration}.`,
  }),
};
