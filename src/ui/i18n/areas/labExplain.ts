import { quoteChinese, quoteEnglish } from '../quote';
import type { Texts } from '../text';

export interface LabExplainText {
  readonly intro: string;
  readonly pick: string;
  readonly placeholder: string;
  readonly none: string;
  readonly suggestions: string;
  readonly working: string;
  readonly off: string;
  readonly rank: string;
  readonly rankWithout: string;
  readonly took: string;
  readonly among: string;
  readonly higher: (places: string) => string;
  readonly lower: (places: string) => string;
  readonly same: string;
  readonly acts: string;
  readonly noActs: string;
  readonly columns: Readonly<Record<'act' | 'sequence' | 'without' | 'effect', string>>;
  readonly decisive: string;
  readonly decisiveBody: (acts: string, rank: string) => string;
  readonly instead: (title: string) => string;
  readonly noInstead: string;
  readonly notDecisive: string;
  readonly helpTitle: string;
  readonly help: readonly string[];
  readonly again: string;
}

export const labExplainTexts: Texts<LabExplainText> = {
  zh: (w) => ({
    intro: `挑一${w.measure}${w.item}，看它为什么排在那里。不是猜：把操作真的去掉，用同一个模型重排一遍。`,
    pick: w.item,
    placeholder: `${w.item}名、品牌或编号，中英文都行`,
    none: `目录里没有这样的${w.item}。`,
    suggestions: '或者从「为你推荐」里挑',
    working: '正在把操作逐个去掉，重新排序…',
    off: '本机学习没有开启，历史是空的，所以没有操作能移动它。',
    rank: '现在的名次',
    rankWithout: '没有任何历史时',
    took: '用时',
    among: `在全部候选${w.item}里`,
    higher: (places) => `因你的操作上升 ${places} 位`,
    lower: (places) => `因你的操作下降 ${places} 位`,
    same: '有没有历史都一样',
    acts: '单独去掉就会改变名次的操作',
    noActs: '单独去掉任何一个，名次都不变。',
    columns: { act: '操作', sequence: '序号', without: '没有它时的名次', effect: '影响' },
    decisive: '缺一不可的操作',
    decisiveBody: (acts, rank) => `同时去掉这 ${acts} 个，它就会掉到第 ${rank} 位；少去掉任何一个，它都还留在原处。`,
    instead: (title) => `那时站在它位置上的是${quoteChinese(title)}。`,
    noInstead: `那时它的位置上没有别的${w.item}。`,
    notDecisive: '找不到这样一组：没有历史它也会站在这里，或者支持它的操作太多，数不过来。',
    helpTitle: '这是怎么算的？',
    help: [
      `名次是在同一批候选里排的：用全部历史生成的候选，加上这${w.measure}${w.item}本身；隐藏的不参加。`,
      '最近 50 个操作逐个去掉，各重排一次，名次变了的才列出来。再找能让它离开原位的最小一组（掉出前 12 名；原本就靠后的，掉到两倍名次之外）：先试单个，再试成对，再逐个加大，最多 8 个；最后把去不去掉都一样的放回去。',
    ],
    again: '重新计算',
  }),
  en: {
    intro: 'Pick an item and see why it stands where it does. No guessing: acts are really left out, and the same model ranks again.',
    pick: 'Item',
    placeholder: 'Title, maker or id, in Chinese or English',
    none: 'The catalogue has no such item.',
    suggestions: 'Or one of those in “For you”',
    working: 'Leaving acts out one by one and ranking again…',
    off: 'Learning is off and the history empty, so no act can move it.',
    rank: 'Rank now',
    rankWithout: 'Without any history',
    took: 'Took',
    among: 'among all candidates',
    higher: (places) => `raised by ${places} by what you did`,
    lower: (places) => `lowered by ${places} by what you did`,
    same: 'the same with and without history',
    acts: 'Acts that change the rank when left out alone',
    noActs: 'Whichever single act is left out, the rank stays.',
    columns: { act: 'Act', sequence: 'No.', without: 'Rank without it', effect: 'Effect' },
    decisive: 'The decisive acts',
    decisiveBody: (acts, rank) =>
      acts === '1'
        ? `Without this one act it falls to rank ${rank}.`
        : `Without these ${acts} together it falls to rank ${rank}; with any one of them back, it stays.`,
    instead: (title) => `In its place would stand ${quoteEnglish(title)}.`,
    noInstead: 'Nothing else would stand in its place.',
    notDecisive: 'There is no such set: it would stand here without any history, or too many acts speak for it to name them.',
    helpTitle: 'How is this computed?',
    help: [
      'Ranks are among the same candidates throughout: those generated from the whole history, plus the item itself. Hidden items take no part.',
      'Each of the newest 50 acts is left out, one at a time, and the candidates are ranked again; those that change the rank are listed. Then the smallest set is sought that takes the item out of its place (out of the first 12, or below twice its rank where it stood lower): single acts, then pairs, then larger sets of at most eight; whatever can be spared is put back.',
    ],
    again: 'Compute again',
  },
};
