import type { ErrorCode } from '../../domain/appError';
import type { ItemAct } from '../../domain/interaction';
import type { ShelfMethod } from '../../domain/rankedItem';
import type { Theme } from '../../state/contract';
import { quoteChinese } from './quote';
import type { Words } from './words';

/** Every text of the shell and the home page. English has the same keys, checked by the compiler. */
export interface Text {
  readonly brand: { readonly name: string; readonly other: string };
  readonly page: Readonly<
    Record<
      'home' | 'search' | 'cart' | 'favourites' | 'history' | 'orders' | 'privacy' | 'lab' | 'import' | 'photo' | 'notFound' | 'item',
      string
    >
  > & { readonly title: (page: string) => string; readonly loading: string };
  readonly header: {
    readonly skip: string;
    readonly home: string;
    readonly tools: string;
    readonly searchLabel: string;
    readonly searchPlaceholder: string;
    readonly searchSubmit: string;
    readonly searchClear: string;
    /** Name of the button that chooses a picture to search by. */
    readonly searchPhoto: string;
    readonly searchPhotoTitle: string;
    readonly searchPhotoDrop: string;
    readonly favourites: (count: number) => string;
    readonly cart: (count: number) => string;
    /** Name of the button that switches to the other language, in that language. */
    readonly switchLanguage: string;
    readonly switchLanguageShort: string;
    readonly theme: (theme: Theme) => string;
  };
  readonly hero: {
    /** Phrases that are better not broken. */
    readonly title: readonly string[];
    readonly lead: string;
    readonly tryLabel: string;
    readonly wishes: readonly string[];
  };
  readonly packs: {
    /** Name of the button that opens the choice. */
    readonly current: (title: string) => string;
    readonly choice: string;
    readonly own: string;
    readonly bringYourOwn: string;
    readonly opened: (title: string) => string;
    readonly failed: (title: string) => string;
    readonly notice: string;
  };
  readonly consent: {
    readonly title: string;
    readonly what: string;
    readonly where: string;
    readonly control: string;
    readonly yes: string;
    readonly no: string;
    readonly more: string;
  };
  readonly shelf: {
    readonly forYou: string;
    readonly becauseYouViewed: (title: string) => string;
    readonly popular: string;
    readonly newest: string;
    readonly method: Readonly<Record<ShelfMethod, { readonly name: string; readonly sentence: string }>>;
    readonly methodLabel: string;
    readonly updated: (duration: string) => string;
    readonly moved: (count: number) => string;
    readonly previous: (shelf: string) => string;
    readonly next: (shelf: string) => string;
    readonly empty: string;
  };
  readonly reason: {
    readonly exploration: string;
    readonly quoted: (title: string) => string;
    readonly likeOwn: (titles: string) => string;
  };
  readonly item: {
    readonly addFavourite: (title: string) => string;
    readonly removeFavourite: (title: string) => string;
    readonly more: (title: string) => string;
    readonly notInterested: string;
    readonly why: string;
    readonly addToCart: string;
    readonly rating: (mean: string, count: string) => string;
    readonly hidden: string;
    readonly unhide: string;
    readonly noPrice: string;
  };
  readonly learning: {
    readonly label: (state: string) => string;
    readonly off: string;
    readonly on: string;
    readonly gift: string;
    readonly training: (epoch: number, epochs: number | null, backend: string) => string;
    /** Before the first step: which backend is the fastest. */
    readonly probing: string;
    readonly paused: string;
    readonly elsewhere: string;
    readonly short: Readonly<Record<'off' | 'on' | 'gift' | 'training' | 'paused', string>>;
    readonly backend: Readonly<Record<'webgpu' | 'wasm' | 'cpu', string>>;
  };
  readonly banner: {
    readonly label: string;
    readonly offline: string;
    readonly memory: string;
    readonly safeMode: string;
    readonly leaveSafeMode: string;
    readonly restarting: string;
    readonly update: string;
    readonly updateNow: string;
    readonly updateWaits: string;
    readonly packFailed: string;
    readonly encoderFailed: string;
    readonly engineDegraded: string;
    readonly storageTrouble: string;
    readonly retry: string;
    readonly reload: string;
    readonly dismiss: string;
    readonly detail: string;
  };
  readonly error: Readonly<Record<ErrorCode, string>>;
  readonly undo: {
    readonly label: string;
    readonly done: Readonly<Record<ItemAct, (title: string) => string>>;
    /** Without agreement nothing of it is kept. */
    readonly hiddenForNow: (title: string) => string;
    readonly undo: string;
    readonly close: string;
    readonly undone: string;
  };
  readonly crash: { readonly title: string; readonly body: string; readonly kept: string; readonly reload: string };
  readonly chunk: { readonly title: string; readonly body: string };
  readonly footer: { readonly label: string; readonly promise: string; readonly demo: string };
  readonly common: {
    readonly close: string;
    readonly cancel: string;
    readonly loading: string;
    readonly goHome: string;
    readonly on: string;
    readonly off: string;
    readonly more: string;
  };
  readonly notFound: { readonly title: string; readonly body: string };
}

export const zh = (w: Words): Text => ({
  brand: { name: '近架', other: 'Nearshelf' },
  page: {
    home: '首页',
    search: '搜索',
    cart: '购物车',
    favourites: '收藏',
    history: '最近看过',
    orders: '演示订单',
    privacy: '隐私',
    lab: '实验室',
    import: '用自己的目录',
    photo: '按图片找',
    notFound: '没有这个页面',
    item: w.item,
    title: (page) => `${page} · 近架`,
    loading: '正在打开页面…',
  },
  header: {
    skip: '跳到正文',
    home: '近架首页',
    tools: '账户与设置',
    searchLabel: `搜索${w.item}`,
    searchPlaceholder: '想找什么？一句话也行',
    searchSubmit: '搜索',
    searchClear: '清空搜索框',
    searchPhoto: '用图片找',
    searchPhotoTitle: '用图片找：选一张，也可以拖进来或粘贴',
    searchPhotoDrop: '松手，按这张图找',
    favourites: (count) => (count === 0 ? '收藏' : `收藏，${count} ${w.measure}`),
    cart: (count) => (count === 0 ? '购物车，空' : `购物车，${count} ${w.measure}`),
    switchLanguage: 'Switch to English',
    switchLanguageShort: 'EN',
    theme: (theme) => `外观：${{ system: '跟随系统', light: '浅色', dark: '深色' }[theme]}。点按切换`,
  },
  hero: {
    title: ['一家只在你这台设备上，', '慢慢懂你的小店。'],
    lead: '搜索、推荐和学习都在浏览器里完成，断了网也照常。你看过什么、喜欢什么，不会离开这里。',
    tryLabel: '试试这样找',
    wishes: ['我想买一本计算机科学的书', '送给妈妈的生日礼物', '下雨天跑步穿的鞋'],
  },
  packs: {
    current: (title) => `当前目录：${title}。点按换一个`,
    choice: '选择目录',
    own: '自己导入的',
    bringYourOwn: '用自己的目录…',
    opened: (title) => `已打开：${title}`,
    failed: (title) => `没有打开：${title}`,
    notice: '说明',
  },
  consent: {
    title: '要让这家店记住你的喜好吗？',
    what: w.explicit
      ? `在这个目录里，只会记下你收藏和隐藏了哪些${w.item}；看过什么、搜过什么，都不记。`
      : `会记下你看过、收藏、加购、买过和隐藏了哪些${w.item}，以及搜过的词，用来调整推荐的次序。`,
    where: '这些只存在这台设备的浏览器里，不上传，也没有服务器可传。',
    control: '随时可以暂停、逐条删除或全部清空。不记也能正常逛、正常买。',
    yes: '好，在本机学习',
    no: '不用了',
    more: '隐私页里写得更细',
  },
  shelf: {
    forYou: '为你推荐',
    becauseYouViewed: (title) => `因为你看过${quoteChinese(title)}`,
    popular: '热门',
    newest: '新到',
    methodLabel: '怎么排的',
    method: {
      'personal-ranker': {
        name: '按你这台设备上学到的模型排序',
        sentence: '排序模型先在公开数据上打底，再用你在这台设备上的操作微调过，并且在最新的操作上验证没有变差才启用。',
      },
      'base-ranker': {
        name: '通用模型结合你的操作排序',
        sentence: '排序模型来自公开的购物数据，还没有针对你微调；它会看你最近的操作，离现在越近、越明确的操作分量越重。',
      },
      'vector-neighbours': {
        name: '按文字含义的接近程度',
        sentence: `把${w.item}的标题和介绍变成向量，取含义最接近的那些，与你的其他操作无关。`,
      },
      'picture-neighbours': {
        name: '按图片的颜色、布局和形状',
        sentence:
          '每张图片用 64 个数来描述：有哪些颜色、颜色在哪里、轮廓和线条的走向，取最接近的那些。这是手工设计的描述方法，不是深度神经网络，它认不出图里是什么。',
      },
      'rating-count': w.likes
        ? { name: '按喜欢的人数', sentence: '喜欢的人最多的排最前，对每个人都一样。' }
        : { name: '按评价数量', sentence: '评价最多的排最前，对每个人都一样。' },
      'pack-arrivals': { name: '按店主排的上新顺序', sentence: '由店主整理，新到的在前，对每个人都一样。' },
      'taste-elsewhere': {
        name: '按你在别的目录里的喜好',
        sentence: `你在这里还没看过什么，就先拿你在别的目录里看过、喜欢过的内容，找含义最近的${w.item}。可以在隐私页关掉。`,
      },
      'editorial-mix': {
        name: '还没有为你排序：一份兼顾各类的热门',
        sentence: `店里还不了解你，先从热门${w.item}里挑出彼此不同的几样，对每个人都一样。`,
      },
    },
    updated: (duration) => `刚刚重新排过，用时 ${duration}`,
    moved: (count) => `${count} ${w.measure}换了位置`,
    previous: (shelf) => `${shelf}：往前看`,
    next: (shelf) => `${shelf}：往后看`,
    empty: `这里暂时没有${w.item}。`,
  },
  reason: {
    exploration: '和你看过的都不一样，换换口味',
    quoted: quoteChinese,
    likeOwn: (titles) => `与${titles}相近`,
  },
  item: {
    addFavourite: (title) => `收藏：${title}`,
    removeFavourite: (title) => `取消收藏：${title}`,
    more: (title) => `更多操作：${title}`,
    notInterested: '不感兴趣',
    why: '为什么推荐它？',
    addToCart: '加入购物车',
    rating: (mean, count) => (w.likes ? `${count} 人喜欢` : `评分 ${mean}，共 ${count} 条评价`),
    hidden: '已隐藏，不再推荐',
    unhide: '恢复显示',
    noPrice: '暂无价格',
  },
  learning: {
    label: (state) => `本机学习：${state}`,
    off: '未开启',
    on: '已开启，空闲中',
    gift: '送礼模式，这会儿不记录',
    training: (epoch, epochs, backend) => `正在训练，第 ${epoch}${epochs === null ? '' : `/${epochs}`} 轮，${backend}`,
    probing: '准备训练，正在挑最快的运行方式',
    paused: '训练已暂停',
    elsewhere: '另一个标签页正在训练',
    short: { off: '未学习', on: '本机学习', gift: '送礼模式', training: '训练中', paused: '已暂停' },
    backend: { webgpu: '显卡（WebGPU）', wasm: '处理器（WebAssembly）', cpu: '处理器（JavaScript）' },
  },
  banner: {
    label: '店铺状态',
    offline: '现在没有网络。已经装好的部分都在本机，可以照常逛、照常搜。',
    memory: '浏览器不让保存数据，所以这次的操作只留到关闭页面为止。',
    safeMode: `负责搜索和推荐的后台程序接连出错，已经停下，免得拖慢页面。${w.item}仍可浏览。`,
    leaveSafeMode: '重新启动',
    restarting: '后台程序出了问题，正在重新启动…',
    update: '店铺有新版本。',
    updateNow: '现在更新',
    updateWaits: '训练结束后就可以更新。',
    packFailed: `${w.item}目录没有装好。`,
    encoderFailed: '「按含义搜索」没有装好，目前只按字词查找。',
    engineDegraded: '推荐暂时用的是备用次序。',
    storageTrouble: '保存数据时出了问题。',
    retry: '重试',
    reload: '刷新页面',
    dismiss: '收起这条提示',
    detail: '技术细节',
  },
  error: {
    cancelled: '操作已取消。',
    'model-missing': '服务器上找不到模型文件。可以稍后重试；其他功能不受影响。',
    'model-damaged': '收到的模型文件与清单不符，已经丢弃，没有留下坏文件。请重试。',
    'model-unreadable': '模型文件完整，但这个浏览器打不开。更新浏览器后再试。',
    network: '没有取到：网络不通，或者服务器出了问题。检查网络后再试。',
    'pack-missing': `服务器上找不到${w.item}目录。请稍后重试。`,
    'pack-damaged': `收到的${w.item}目录与清单不符，已经丢弃。请重试。`,
    'storage-unavailable': '浏览器没有开放本地存储（可能是无痕窗口或被设置禁止）。换普通窗口打开就能保存。',
    'storage-full': '这台设备给本店的存储空间满了。删掉一些记录或清理磁盘后再试。',
    'storage-blocked': '另一个标签页还开着旧版本，数据暂时升级不了。关掉其他标签页再刷新。',
    'storage-newer': '本机数据来自更新的版本，为避免损坏没有动它。刷新页面就会换成新版本；数据都还在。',
    'storage-closed': '浏览器中断了与本地数据的连接。刷新页面即可恢复。',
    'worker-crashed': '后台程序意外停止，正在重新启动。',
    'worker-unresponsive': '后台程序没有响应，正在重新启动。',
    'safe-mode': '接连出错后已经停下。可以手动重新启动。',
    'training-elsewhere': '另一个标签页正在训练，同一时间只训练一份。',
    'training-diverged': '训练结果不稳定，已经放弃；仍用原来的模型。',
    'device-lost': '显卡中途断开，已经换到处理器继续。',
    'not-enough-data': '记录还太少，学不出可靠的东西。再逛一会儿就好。',
    'unknown-item': `目录里没有这个${w.item}。`,
    'profile-unreadable': '打不开这个文件：口令不对，或文件不完整。核对后再试。',
    'profile-newer': '这个文件来自更新的版本。先更新店铺再导入。',
    'import-refused': '这个文件导入不了。导入页上写着原因和办法。',
    'photo-refused': '这张图片打不开。换一张 JPEG 或 PNG 试试。',
    unexpected: '出了意料之外的问题。刷新页面通常就好；数据不会丢。',
  },
  undo: {
    label: '刚才的操作',
    done: {
      impression: (title) => `看到了${quoteChinese(title)}`,
      view: (title) => `看过${quoteChinese(title)}`,
      favourite: (title) => `已收藏${quoteChinese(title)}`,
      cart: (title) => `${quoteChinese(title)}已放进购物车`,
      purchase: (title) => `演示下单完成：${quoteChinese(title)}等`,
      hide: (title) => `不再推荐${quoteChinese(title)}`,
    },
    hiddenForNow: (title) => `关掉页面之前不再推荐${quoteChinese(title)}`,
    undo: '撤销',
    close: '收起',
    undone: '已撤销。',
  },
  crash: {
    title: '页面出错了',
    body: '这是我们的问题，不是你的操作造成的。刷新一下通常就能恢复。',
    kept: '收藏、购物车和学到的内容都还存在这台设备上。',
    reload: '刷新页面',
  },
  chunk: {
    title: '这一页没有取到',
    body: '可能是网络断了，也可能店铺刚更新过版本。刷新页面再试。',
  },
  footer: {
    label: '页脚',
    promise: '你在这里做的一切只留在这台设备上。',
    demo: '演示商店：不收款，不发货，不需要任何个人资料。',
  },
  common: {
    close: '关闭',
    cancel: '取消',
    loading: '正在载入…',
    goHome: '回首页',
    on: '开',
    off: '关',
    more: '了解更多',
  },
  notFound: { title: '没有这个页面', body: '地址可能写错了，或者页面已经搬走。' },
});
