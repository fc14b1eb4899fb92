import { quoteChinese, quoteEnglish } from '../quote';
import type { Texts } from '../text';

/** The list of everything noted, on the privacy page. */
export interface RecordText {
  readonly intro: string;
  /** Acts among the newest rows of the log, and all rows. */
  readonly shown: (acts: string, rows: string, total: string) => string;
  readonly all: (acts: string, rows: string) => string;
  readonly rowsHelp: string;
  readonly empty: string;
  readonly emptyMore: string;
  readonly filterLabel: string;
  readonly pickItem: string;
  readonly pickItemPlaceholder: string;
  readonly pickNone: string;
  readonly onlyItem: (title: string) => string;
  readonly everyItem: string;
  readonly matches: (count: string) => string;
  readonly noMatch: string;
  readonly today: string;
  readonly yesterday: string;
  readonly cameIntoView: (count: string, list: string | null) => string;
  readonly single: string;
  readonly more: string;
  readonly menu: (act: string) => string;
  readonly forget: string;
  readonly forgetThis: (act: string) => string;
  readonly forgetGroup: (count: string) => string;
  readonly forgetItem: string;
  readonly forgetKind: (kind: string) => string;
  readonly showItem: string;
  readonly openItem: string;
  readonly forgotten: (count: string) => string;
  readonly forgetting: string;
  readonly confirm: {
    readonly item: (title: string) => string;
    readonly kind: (kind: string) => string;
    readonly everything: string;
    readonly body: string;
    readonly lists: string;
    readonly models: string;
    readonly yes: string;
  };
}

export const recordTexts: Texts<RecordText> = {
  zh: (w) => ({
    intro: '一条一条列在这里，最新的在前。忘掉就是从数据库里删掉，不是打个标记；用它训练过的模型也会作废，再用剩下的重新学。',
    shown: (acts, rows, total) => `最新的 ${acts} 个操作（数据库里的 ${rows} 行，一共 ${total} 行）`,
    all: (acts, rows) => `${acts} 个操作，数据库里 ${rows} 行`,
    rowsHelp: '一次浏览的停留时间、一次撤销，都单独占一行，在这里并到它所属的操作里。',
    empty: '还什么都没有记。',
    emptyMore: '同意之后，你在店里做的事会一条条出现在这里。',
    filterLabel: '只看哪一类',
    pickItem: `只看某${w.measure}${w.item}`,
    pickItemPlaceholder: `${w.item}名、品牌或编号`,
    pickNone: `记录里没有这样的${w.item}。`,
    onlyItem: (title) => `只看${quoteChinese(title)}`,
    everyItem: `看所有${w.item}`,
    matches: (count) => `${count} 条`,
    noMatch: '这样筛选后一条也没有。',
    today: '今天',
    yesterday: '昨天',
    cameIntoView: (count, list) =>
      list === null ? `${count} ${w.measure}${w.item}在眼前出现过` : `「${list}」里有 ${count} ${w.measure}${w.item}在眼前出现过`,
    single: '逐条看',
    more: '再看一些',
    menu: (act) => `更多操作：${act}`,
    forget: '忘掉这条',
    forgetThis: (act) => `忘掉这条：${act}`,
    forgetGroup: (count) => `忘掉这 ${count} 条`,
    forgetItem: `忘掉与这${w.measure}${w.item}有关的一切`,
    forgetKind: (kind) => `忘掉所有「${kind}」`,
    showItem: `只看这${w.measure}${w.item}`,
    openItem: `打开${w.item}页`,
    forgotten: (count) => `已忘掉 ${count} 条。`,
    forgetting: '正在忘掉…',
    confirm: {
      item: (title) => `忘掉与${quoteChinese(title)}有关的一切？`,
      kind: (kind) => `忘掉所有「${kind}」？`,
      everything: '忘掉记下的全部内容？',
      body: '包括这里没有列出的更早的记录。删掉之后找不回来。',
      lists: '收藏、购物车、隐藏和订单不在此列：那些是你自己的清单，在各自的页面里改。',
      models: '用这些操作训练过的模型会作废，排序先退回通用模型，再用剩下的记录重新学。',
      yes: '忘掉',
    },
  }),
  en: (w) => ({
    intro:
      'Entry by entry, newest first. Forgetting deletes from the database, it does not just mark. Models trained on a forgotten act are withdrawn too, and learned anew from what is left.',
    shown: (acts, rows, total) => `The newest ${acts} acts (${rows} of ${total} rows in the database)`,
    all: (acts, rows) => `${acts} ${acts === '1' ? 'act' : 'acts'}, ${rows} ${rows === '1' ? 'row' : 'rows'} in the database`,
    rowsHelp: 'How long a visit lasted and each undo are rows of their own; here they are joined to the act they belong to.',
    empty: 'Nothing has been noted yet.',
    emptyMore: 'Once you agree, what you do in the shop appears here, entry by entry.',
    filterLabel: 'Kinds of acts',
    pickItem: `One ${w.item} only`,
    pickItemPlaceholder: 'Title, maker or id',
    pickNone: `No such ${w.item} in the records.`,
    onlyItem: (title) => `Only ${quoteEnglish(title)}`,
    everyItem: `Show all ${w.items}`,
    matches: (count) => `${count} ${count === '1' ? 'entry' : 'entries'}`,
    noMatch: 'Nothing passes these filters.',
    today: 'Today',
    yesterday: 'Yesterday',
    cameIntoView: (count, list) => `${count} ${w.items} came into view${list === null ? '' : ` in “${list}”`}`,
    single: 'One by one',
    more: 'Show more',
    menu: (act) => `More actions: ${act}`,
    forget: 'Forget this',
    forgetThis: (act) => `Forget this: ${act}`,
    forgetGroup: (count) => `Forget these ${count}`,
    forgetItem: `Forget everything about this ${w.item}`,
    forgetKind: (kind) => `Forget all acts of the kind “${kind}”`,
    showItem: `Only this ${w.item}`,
    openItem: `Open the ${w.item}`,
    forgotten: (count) => `${count} ${count === '1' ? 'entry' : 'entries'} forgotten.`,
    forgetting: 'Forgetting…',
    confirm: {
      item: (title) => `Forget everything about ${quoteEnglish(title)}?`,
      kind: (kind) => `Forget all acts of the kind “${kind}”?`,
      everything: 'Forget everything that was noted?',
      body: 'Older entries that are not listed here are included. This cannot be undone.',
      lists: `Favourites, cart, hidden ${w.items} and orders are not touched: those lists are yours and are changed on their own pages.`,
      models:
        'Models trained on these acts are withdrawn. The order falls back to the general model and is learned anew from what is left.',
      yes: 'Forget',
    },
  }),
};
