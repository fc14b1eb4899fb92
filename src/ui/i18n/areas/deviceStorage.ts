import type { CacheKind } from '../../privacy/deviceStorage';
import type { Texts } from '../text';

/** What the browser stores, on the privacy page. */
export interface DeviceStorageText {
  readonly intro: string;
  readonly mode: Readonly<Record<'opening' | 'persistent' | 'memory', { readonly title: string; readonly body: string }>>;
  readonly measuring: string;
  readonly unknown: string;
  readonly total: string;
  readonly ofQuota: (quota: string) => string;
  readonly keptSafe: string;
  readonly mayBeCleared: string;
  readonly contentsTitle: string;
  readonly what: string;
  readonly holds: string;
  readonly size: string;
  readonly database: string;
  readonly databaseParts: {
    readonly acts: (count: string) => string;
    readonly lists: (count: string) => string;
    readonly decision: string;
    readonly models: (count: string) => string;
    readonly catalogues: (count: string) => string;
  };
  readonly settings: string;
  readonly settingsHolds: string;
  readonly cache: Readonly<Record<CacheKind, { readonly title: string; readonly holds: string }>>;
  readonly files: (count: string) => string;
  readonly noCookies: string;
  readonly again: string;
  readonly noticesTitle: string;
  readonly noticesIntro: string;
  readonly notices: Readonly<
    Record<'storage-unavailable' | 'storage-full' | 'storage-blocked' | 'storage-newer' | 'storage-closed', string>
  >;
}

export const deviceStorageTexts: Texts<DeviceStorageText> = {
  zh: {
    intro: '下面是本站在这个浏览器里占用的一切，数字由浏览器现场报出。',
    mode: {
      opening: { title: '正在打开…', body: '' },
      persistent: { title: '保存在这台设备上', body: '关掉页面、断网、重启之后都还在，直到你删除。' },
      memory: {
        title: '只留到关闭页面为止',
        body: '浏览器没有让本站保存数据（无痕窗口、禁止了网站数据，或者磁盘出错）。这次照常能用，关掉页面就没了。',
      },
    },
    measuring: '正在量…',
    unknown: '浏览器不肯说',
    total: '一共占用',
    ofQuota: (quota) => `浏览器最多给 ${quota}`,
    keptSafe: '浏览器答应不自动清掉。',
    mayBeCleared: '磁盘紧张时，浏览器可能自动清掉。',
    contentsTitle: '分项',
    what: '放在哪里',
    holds: '里面是什么',
    size: '大小',
    database: '数据库（IndexedDB）',
    databaseParts: {
      acts: (count) => `${count} 条操作`,
      lists: (count) => `清单里的 ${count} 项`,
      decision: '你的决定',
      models: (count) => `${count} 份训练结果`,
      catalogues: (count) => `自己导入的 ${count} 个目录`,
    },
    settings: '本地设置（localStorage）',
    settingsHolds: '语言、外观和打开的目录',
    cache: {
      model: { title: '搜索模型', holds: '「按含义搜索」用的模型，第一次搜索时取来' },
      catalogue: { title: '商品目录和程序部件', holds: '商品、图片、搜索索引、计算用的程序' },
      fresh: { title: '会更新的小文件', holds: '目录清单、通用排序模型' },
      shell: { title: '页面本身', holds: '断网时也能打开的网页、样式和图标' },
      other: { title: '其他缓存', holds: '' },
    },
    files: (count) => `${count} 个文件`,
    noCookies: '没有用 Cookie。',
    again: '重新量一次',
    noticesTitle: '店铺顶部的存储提示是什么意思？',
    noticesIntro: '保存遇到问题时，页面顶部会有一条提示。几种情况：',
    notices: {
      'storage-unavailable': '没有存储可用',
      'storage-full': '空间满了',
      'storage-blocked': '升级被挡住',
      'storage-newer': '数据比程序新',
      'storage-closed': '连接断了',
    },
  },
  en: {
    intro: 'This is all that this site takes up in this browser, as the browser itself reports it.',
    mode: {
      opening: { title: 'Opening…', body: '' },
      persistent: {
        title: 'Kept on this device',
        body: 'It outlasts closing the page, going offline and restarting, until you delete it.',
      },
      memory: {
        title: 'Kept only until you close the page',
        body: 'The browser does not let this site save anything (a private window, blocked site data, or a disk error). Everything works, and is gone when the page closes.',
      },
    },
    measuring: 'Measuring…',
    unknown: 'the browser does not say',
    total: 'In all',
    ofQuota: (quota) => `of at most ${quota} that the browser allows`,
    keptSafe: 'The browser has promised not to clear it by itself.',
    mayBeCleared: 'When disk space is short, the browser may clear it by itself.',
    contentsTitle: 'In detail',
    what: 'Where',
    holds: 'What is in it',
    size: 'Size',
    database: 'Database (IndexedDB)',
    databaseParts: {
      acts: (count) => `${count} ${count === '1' ? 'act' : 'acts'}`,
      lists: (count) => `${count} list ${count === '1' ? 'entry' : 'entries'}`,
      decision: 'your decision',
      models: (count) => `${count} training ${count === '1' ? 'result' : 'results'}`,
      catalogues: (count) => `${count} ${count === '1' ? 'catalogue' : 'catalogues'} of your own`,
    },
    settings: 'Small settings (localStorage)',
    settingsHolds: 'Language, appearance and the open catalogue',
    cache: {
      model: { title: 'Search model', holds: 'The model for search by meaning, fetched with the first search' },
      catalogue: { title: 'Catalogue and program parts', holds: 'Products, pictures, search index, code that computes' },
      fresh: { title: 'Small files that change', holds: 'The catalogue’s manifest, the general ranking model' },
      shell: { title: 'The pages themselves', holds: 'Pages, styles and icons, so that the shop opens offline' },
      other: { title: 'Other cache', holds: '' },
    },
    files: (count) => `${count} ${count === '1' ? 'file' : 'files'}`,
    noCookies: 'There are no cookies.',
    again: 'Measure again',
    noticesTitle: 'What do the storage notices at the top of the shop mean?',
    noticesIntro: 'When saving runs into trouble, a notice appears at the top of the page. It is one of these:',
    notices: {
      'storage-unavailable': 'No storage',
      'storage-full': 'Storage full',
      'storage-blocked': 'Upgrade blocked',
      'storage-newer': 'Data newer than the shop',
      'storage-closed': 'Connection lost',
    },
  },
};
