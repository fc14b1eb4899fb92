import type { ShopState } from '../../../state/contract';
import type { Texts } from '../text';

/** What the lab shows of the shopper's data: state, events, explanation, download. */
export interface LabDataText {
  readonly shopper: {
    readonly acts: string;
    readonly actsMore: (views: string, explicit: string) => string;
    readonly historyUsed: string;
    readonly historyMore: string;
    readonly historyAtLeast: (count: string) => string;
    readonly off: string;
    readonly home: string;
    readonly homeNone: string;
    readonly homeMore: string;
    readonly engine: string;
    readonly engineStatus: Readonly<Record<ShopState['engine']['status'], string>>;
    readonly encoder: string;
    readonly encoderStatus: Readonly<Record<ShopState['encoder']['status'], string>>;
    readonly encoderLoading: (loaded: string, total: string) => string;
    readonly storage: string;
    readonly storageMode: Readonly<Record<ShopState['storage']['mode'], string>>;
    readonly rows: (count: string) => string;
    readonly pack: string;
    readonly packMore: (items: string, dimension: string) => string;
    readonly encoderId: string;
    readonly ranker: string;
    readonly rankerMore: (parameters: string, layers: string) => string;
    readonly sizes: string;
    readonly sizesMore: (vectors: string) => string;
    readonly files: (ranker: string, encoder: string, pack: string) => string;
    readonly loading: string;
  };
  readonly events: {
    readonly intro: (shown: string, total: string) => string;
    readonly empty: string;
    readonly filterLabel: string;
    readonly find: string;
    readonly findPlaceholder: string;
    readonly table: string;
    readonly columns: Readonly<Record<'sequence' | 'kind' | 'item' | 'place' | 'query' | 'time', string>>;
    readonly undo: string;
    readonly undoes: (sequence: string) => string;
    readonly more: (count: string) => string;
    readonly none: string;
    readonly undoneBy: (sequence: string) => string;
  };
  readonly unanswered: {
    readonly intro: string;
    readonly empty: string;
    readonly table: string;
    readonly columns: Readonly<Record<'query' | 'pack' | 'times' | 'time', string>>;
  };
  readonly report: {
    readonly intro: string;
    readonly contents: readonly string[];
    readonly left: string;
    readonly warning: string;
    readonly button: string;
    readonly done: (name: string, size: string) => string;
  };
}

export const labDataTexts: Texts<LabDataText> = {
  zh: (w) => ({
    shopper: {
      acts: '可以学的操作',
      actsMore: (views, explicit) => `${views} 次浏览，${explicit} 次收藏、加购或购买`,
      historyUsed: '排序时读的历史',
      historyMore: '最近 50 个操作，同一次来访里重复看的只算一次；撤销的和隐藏了的不算',
      historyAtLeast: (count) => `至少 ${count}`,
      off: '0：本机学习没有开启，不使用任何历史',
      home: '上次操作后重排首页',
      homeNone: '这次打开后还没有操作',
      homeMore: '从按下到新的次序就绪，包括写进数据库',
      engine: '引擎',
      engineStatus: { starting: '启动中', ready: '就绪', restarting: '重启中', 'safe-mode': '安全模式，已停下' },
      encoder: '编码器',
      encoderStatus: {
        absent: '没有加载，第一次搜索时取',
        loading: '加载中',
        ready: '就绪',
        asleep: '闲置后休眠，下次搜索时醒来',
        failed: '加载失败',
      },
      encoderLoading: (loaded, total) => `加载中，${loaded} / ${total}`,
      storage: '存储',
      storageMode: { opening: '打开中', persistent: 'IndexedDB，写在磁盘上', memory: '内存，关掉页面就没了' },
      rows: (count) => `${count} 行事件`,
      pack: '目录',
      packMore: (items, dimension) => `${items} ${w.measure}，向量 ${dimension} 维`,
      encoderId: '编码器版本',
      ranker: '排序模型',
      rankerMore: (parameters, layers) => `${parameters} 个参数，全连接层 ${layers}，点击、加购、购买三个输出`,
      sizes: '文件大小',
      sizesMore: (vectors) => `其中向量 ${vectors}`,
      files: (ranker, encoder, pack) => `排序模型 ${ranker}，编码器 ${encoder}，目录 ${pack}`,
      loading: '加载中…',
    },
    events: {
      intro: (shown, total) => `最新 ${shown} 行，一共 ${total} 行。序号只增不减，是唯一的次序；时间只给人看。划掉的已被撤销。`,
      empty: '还没有事件。',
      filterLabel: '事件种类',
      find: '查找',
      findPlaceholder: `${w.item}、编号或查询词`,
      table: '事件表',
      columns: { sequence: '序号', kind: '种类', item: w.item, place: '列表与位置', query: '查询', time: '时间' },
      undo: '撤销',
      undoes: (sequence) => `撤销 #${sequence}`,
      more: (count) => `再显示 ${count} 行`,
      none: '没有符合的事件。',
      undoneBy: (sequence) => `被 #${sequence} 撤销`,
    },
    unanswered: {
      intro: `这些查询没有把握大的结果，最近问的在前。店主可以照着添${w.item}，或者补近义词。只记在这台设备上，同意之后才记；在隐私页删掉搜索记录，这里也就没了。`,
      empty: '还没有。提交过、又没有把握大的结果的查询会留在这里。',
      table: '没答好的查询',
      columns: { query: '查询', pack: '目录', times: '次数', time: '最近一次' },
    },
    report: {
      intro: '一个 JSON 文件，方便分析、存档，或者附在问题报告里。',
      contents: [
        '目录与编码器的名称和版本，存储方式，同意与开关的状态',
        '训练：状态、后端与适配器、没有采用的后端及原因、这次的损失曲线',
        '每个快照的评判、损失曲线和哈希值',
        '记下的事件，最新 5,000 行，包括搜索的原文',
      ],
      left: '没有的：模型权重、购物车、收藏和订单。',
      warning: '这个文件没有加密，读得出你看过什么、搜过什么。发给别人之前先看一眼。',
      button: '下载 JSON 报告',
      done: (name, size) => `已下载 ${name}（${size}）`,
    },
  }),
  en: (w) => ({
    shopper: {
      acts: 'Acts to learn from',
      actsMore: (views, explicit) => `${views} views, ${explicit} favourites, cart and purchases`,
      historyUsed: 'History read when ranking',
      historyMore: `the newest 50 acts; repeated views in one visit count once, undone acts and hidden ${w.items} not at all`,
      historyAtLeast: (count) => `at least ${count}`,
      off: '0: learning is off, no history is used',
      home: 'Home reordered after the last act',
      homeNone: 'no act since the shop was opened',
      homeMore: 'from the press to the new order, writing to the database included',
      engine: 'Engine',
      engineStatus: { starting: 'starting', ready: 'ready', restarting: 'restarting', 'safe-mode': 'safe mode, stopped' },
      encoder: 'Encoder',
      encoderStatus: {
        absent: 'not loaded; fetched with the first search',
        loading: 'loading',
        ready: 'ready',
        asleep: 'asleep after a while unused; the next search wakes it',
        failed: 'failed to load',
      },
      encoderLoading: (loaded, total) => `loading, ${loaded} of ${total}`,
      storage: 'Storage',
      storageMode: { opening: 'opening', persistent: 'IndexedDB, on disk', memory: 'memory, gone when the page closes' },
      rows: (count) => `${count} ${count === '1' ? 'row' : 'rows'} of events`,
      pack: 'Pack',
      packMore: (items, dimension) => `${items} items, vectors of ${dimension} dimensions`,
      encoderId: 'Encoder identity',
      ranker: 'Ranker',
      rankerMore: (parameters, layers) => `${parameters} parameters, dense layers ${layers}, heads for click, cart and purchase`,
      sizes: 'File sizes',
      sizesMore: (vectors) => `of which vectors ${vectors}`,
      files: (ranker, encoder, pack) => `ranker ${ranker}, encoder ${encoder}, pack ${pack}`,
      loading: 'loading…',
    },
    events: {
      intro: (shown, total) =>
        `The newest ${shown} of ${total} rows. The sequence number only ever rises and is the only order; times are for people. Struck out: undone.`,
      empty: 'No events yet.',
      filterLabel: 'Kinds of events',
      find: 'Find',
      findPlaceholder: `${w.Item}, id or query`,
      table: 'Table of events',
      columns: { sequence: 'No.', kind: 'Kind', item: 'Item', place: 'List and place', query: 'Query', time: 'Time' },
      undo: 'Undo',
      undoes: (sequence) => `undoes #${sequence}`,
      more: (count) => `Show ${count} more`,
      none: 'No event matches.',
      undoneBy: (sequence) => `undone by #${sequence}`,
    },
    unanswered: {
      intro: `Nothing fitted these queries with confidence; the last asked come first. They tell the shop’s owner which ${w.items} or synonyms are missing. They stay on this device, are kept only once agreed, and go when searches are deleted on the privacy page.`,
      empty: 'None yet. Submitted queries that nothing fits with confidence stay here.',
      table: 'Queries without a good answer',
      columns: { query: 'Query', pack: 'Pack', times: 'Times', time: 'Last asked' },
    },
    report: {
      intro: 'One JSON file: for analysis, for the record, or to attach to a bug report.',
      contents: [
        'Name and version of pack and encoder, storage mode, consent and switches',
        'Training: status, backend and adapter, every backend passed over and why, the loss curve of this run',
        'Verdict, loss curve and hash of every snapshot',
        'The recorded events, the newest 5,000, with the wording of searches',
      ],
      left: 'What is not: model weights, cart, favourites, orders.',
      warning: 'The file is not encrypted: it shows what you looked at and searched for. Read it before you pass it on.',
      button: 'Download the JSON report',
      done: (name, size) => `Downloaded ${name} (${size})`,
    },
  }),
};
