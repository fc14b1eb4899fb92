import { synonyms } from './synonyms';

/**
 * Words that carry no wish by themselves. Normalised spelling. Category words (书, book, 礼物, gift) are not here: they are weak by
 * their frequency alone, and say which kind of item is meant.
 */
const chinese = `
我 我们 你 您 他 她 它 的 地 得 了 着 过 吗 呢 吧 啊 呀 哦 嘛 和 与 或 及 跟 同 在 是 有 没 没有 有没有 也 都 就 还 又 很 太 最 更 比较 挺
想 想要 要 需要 希望 打算 准备 可以 能 能够 会 请 请问 麻烦 帮 帮我 帮忙 找 找到 寻找 搜 搜索 查 看 看看 买 购买 买到 选 挑 推荐 介绍 关于 有关 方面
一 两 几 一个 一本 一些 一点 一款 一件 一双 一套 一只 一种 一下 一份 这 那 这个 那个 这种 哪 哪个 哪些 哪里 什么 怎么 怎样 如何 多少 为 为了 给 让 把 被
个 本 件 款 双 只 条 套 份 台 支 种 点 些 东西 商品 产品 一样 适合 用 用来 来 去 到 从 对 好 不错 可 之 以 等 吃 穿 时 时候 来自
`;

const english = `
a an the and or of in on at to for from by with without about as into is are was be been being am do does did have has had can could
may might will would shall should must i im ive id me my mine we us our you your it its he him his she her they them their this that these those
there here what which who whom whose when where why how some any something anything someone thing things stuff item items product products
want wants wanted need needs looking look find search searching show buy buying purchase get getting give me please recommend recommendation suggestion
like good best nice great really very just also too so one
`;

const spaced = (text: string): string[] => text.split(/\s+/u).filter((word) => word.length > 0);
const stopWords: ReadonlySet<string> = new Set([...spaced(chinese), ...spaced(english)]);

/**
 * A stop word, or a Chinese segment made of nothing else: segmenters differ in whether 我想 and 一本 are one word or two.
 * @param word Normalised.
 */
export function isStopWord(word: string): boolean {
  if (stopWords.has(word)) return true;
  if (word.length > 4 || !/^[\u4e00-\u9fff]{2,}$/u.test(word) || synonyms.has(word)) return false;
  return Array.from({ length: word.length - 1 }, (_, at) => at + 1).some(
    (at) => stopWords.has(word.slice(0, at)) && isStopWord(word.slice(at)),
  );
}
