import type { Texts } from '../text';

/** "Erase everything" on the privacy page. */
export interface EraseText {
  readonly intro: string;
  readonly button: string;
  readonly title: string;
  readonly goes: string;
  readonly parts: {
    readonly acts: (count: string) => string;
    readonly lists: (cart: string, favourites: string, hidden: string, orders: string) => string;
    readonly models: (count: string) => string;
    readonly catalogues: (count: string) => string;
    readonly settings: string;
    readonly downloads: (size: string | null) => string;
    readonly offline: string;
  };
  readonly stays: string;
  readonly noWayBack: string;
  readonly offlineWarning: string;
  readonly yes: string;
  readonly busy: string;
  readonly done: string;
  readonly doneMore: string;
  readonly failed: string;
  readonly home: string;
}

export const eraseTexts: Texts<EraseText> = {
  zh: {
    intro: '把本站在这个浏览器里的一切删干净，像从没来过一样。',
    button: '全部清空…',
    title: '全部清空？',
    goes: '会删掉：',
    parts: {
      acts: (count) => `记下的 ${count} 条操作`,
      lists: (cart, favourites, hidden, orders) => `购物车 ${cart} 件、收藏 ${favourites} 件、隐藏 ${hidden} 件、演示订单 ${orders} 单`,
      models: (count) => `在本机训练的模型（${count} 份训练结果）和没训练完的进度`,
      catalogues: (count) => `自己导入的 ${count} 个目录`,
      settings: '你的决定、语言、外观和打开的目录',
      downloads: (size) => (size === null ? '下载的搜索模型和商品目录' : `下载的搜索模型和商品目录等缓存（${size}）`),
      offline: '离线也能打开的那份页面',
    },
    stays: '不会动：你导出过的文件，和浏览器自己的历史记录。',
    noWayBack: '删掉之后找不回来。',
    offlineWarning: '现在没有网络：清空之后，要连上网才能再打开本店。',
    yes: '全部清空',
    busy: '正在清空…',
    done: '已经全部清空。',
    doneMore: '数据库、缓存和模型都删掉了，这家店又不认识你了。接着逛的话，页面和目录会重新下载。',
    failed: '没能清空干净。关掉本店的其他标签页再试一次；或者在浏览器设置里清除本站数据。',
    home: '回首页',
  },
  en: {
    intro: 'Deletes everything this site has in this browser, as if you had never been here.',
    button: 'Erase everything…',
    title: 'Erase everything?',
    goes: 'This goes:',
    parts: {
      acts: (count) => `${count} ${count === '1' ? 'act' : 'acts'} that were noted`,
      lists: (cart, favourites, hidden, orders) =>
        `the cart (${cart}), favourites (${favourites}), hidden products (${hidden}), demo orders (${orders})`,
      models: (count) =>
        `models trained on this device (${count} training ${count === '1' ? 'result' : 'results'}), and unfinished training`,
      catalogues: (count) => `${count} ${count === '1' ? 'catalogue' : 'catalogues'} of your own`,
      settings: 'your decision, language, appearance and the open catalogue',
      downloads: (size) => `the downloaded search model, catalogue and other caches${size === null ? '' : ` (${size})`}`,
      offline: 'the copy of the shop that opens offline',
    },
    stays: 'Not touched: files you exported, and the browser’s own history.',
    noWayBack: 'This cannot be undone.',
    offlineWarning: 'You are offline: after erasing, the shop opens again only with a network.',
    yes: 'Erase everything',
    busy: 'Erasing…',
    done: 'Everything is erased.',
    doneMore:
      'Database, caches and models are deleted, and the shop does not know you any more. If you stay, pages and catalogue are downloaded anew.',
    failed:
      'Not everything could be erased. Close other tabs of this shop and try again, or clear this site’s data in the browser’s settings.',
    home: 'Go to the home page',
  },
};
