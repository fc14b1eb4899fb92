import type { ImportNotes } from '../../../domain/catalogueImport';
import type { EncodingReason, TableFormat } from '../../../domain/table';
import { quoteChinese, quoteEnglish } from '../quote';
import type { Texts } from '../text';

export interface ImportingText {
  readonly title: string;
  readonly lead: string;
  readonly choose: {
    readonly title: string;
    readonly drop: string;
    readonly letGo: string;
    readonly button: string;
    readonly formats: string;
    readonly help: string;
  };
  readonly failed: string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly inspecting: (file: string) => string;
  readonly inspected: (rows: string, columns: string) => string;
  readonly plan: {
    readonly title: string;
    readonly file: string;
    readonly rows: string;
    readonly format: string;
    readonly formats: Readonly<Record<TableFormat, string>>;
    readonly delimiters: Readonly<Record<string, string>>;
    readonly otherDelimiter: (sign: string) => string;
    readonly gzip: string;
    readonly encoding: string;
    readonly automatic: (encoding: string) => string;
    readonly automaticPlain: string;
    readonly encodingReason: Readonly<Record<EncodingReason, string>>;
    readonly encodingHelp: string;
    readonly name: string;
    readonly currency: string;
    readonly noCurrency: string;
    readonly columns: string;
    readonly columnsHelp: string;
    readonly columnHeads: { readonly column: string; readonly examples: string; readonly use: string };
    readonly columnUse: (column: string) => string;
    readonly dropped: (names: string) => string;
    readonly noTitle: string;
    /** Every row is among the problems. */
    readonly noRow: string;
    readonly preview: string;
    readonly previewHeads: Readonly<Record<'row' | 'title' | 'description' | 'category' | 'price' | 'facets', string>>;
    readonly previewNone: string;
    readonly start: (rows: string) => string;
    readonly ahead: string;
    readonly leave: string;
  };
  readonly reading: string;
  readonly deciding: {
    readonly title: (bad: string) => string;
    readonly body: (good: string) => string;
    readonly rest: (good: string) => string;
    readonly nothing: string;
  };
  readonly encoding: {
    readonly title: (name: string) => string;
    /** In short, beside the title. */
    readonly underWay: string;
    readonly preparing: string;
    readonly model: (loaded: string, total: string) => string;
    readonly rows: (done: string, total: string) => string;
    readonly index: string;
    readonly left: (duration: string) => string;
    readonly aside: string;
    readonly pause: string;
    readonly pausing: string;
    readonly pausedTitle: (name: string) => string;
    readonly paused: (done: string, total: string) => string;
    readonly resume: string;
    readonly drop: string;
    readonly progress: string;
  };
  readonly done: {
    readonly title: (name: string) => string;
    readonly body: (count: string) => string;
    readonly look: string;
    readonly another: string;
    readonly notes: { readonly [Note in Exclude<keyof ImportNotes, 'oneLanguage'>]: (count: string) => string } & {
      readonly oneLanguage: Readonly<Record<'zh' | 'en', string>>;
    };
  };
  readonly problems: {
    readonly title: (count: string) => string;
    readonly heads: Readonly<Record<'row' | 'column' | 'fault' | 'value' | 'effect', string>>;
    readonly download: string;
    readonly fileName: string;
    readonly shown: (shown: string, total: string) => string;
    readonly effect: Readonly<Record<'row' | 'cell', string>>;
  };
  readonly own: {
    readonly title: string;
    readonly ready: (count: string, size: string, day: string) => string;
    readonly unfinished: (done: string, total: string) => string;
    readonly open: (name: string) => string;
    readonly openShort: string;
    readonly isOpen: string;
    readonly resume: (name: string) => string;
    readonly resumeShort: string;
    readonly remove: (name: string) => string;
    readonly removeTitle: (name: string) => string;
    readonly removeBody: string;
    readonly removeYes: string;
    readonly removed: (name: string) => string;
  };
}

export const importingTexts: Texts<ImportingText> = {
  zh: {
    title: '用自己的目录',
    lead: '拿一张自己的表来：商品、藏书、菜谱、课程都行。它会在这台设备上变成一个能搜索、会推荐的目录。文件不上传。',
    choose: {
      title: '选一个文件',
      drop: '把文件拖到这里，或者',
      letGo: '松手就开始读',
      button: '选择文件',
      formats: 'CSV、JSON 或 JSON Lines，可以是 .gz 压缩的。最大 100 MB，最多 20,000 行、200 列；CSV 的第一行写列名。',
      help: 'Excel、Numbers 的文件请先另存为 CSV。UTF-8、UTF-16、GB18030（GBK）会自动认出来。',
    },
    failed: '这个文件导入不了',
    cancel: '取消',
    cancelled: '已取消，什么都没有留下。',
    inspecting: (file) => `正在读${quoteChinese(file)}…`,
    inspected: (rows, columns) => `读完了：${rows} 行，${columns} 列。`,
    plan: {
      title: '看看认得对不对',
      file: '文件',
      rows: '行数',
      format: '格式',
      formats: { csv: 'CSV', json: 'JSON', 'json-lines': 'JSON Lines' },
      delimiters: { ',': '逗号分隔', ';': '分号分隔', '\t': '制表符分隔', '|': '竖线分隔' },
      otherDelimiter: (sign) => `以 ${sign} 分隔`,
      gzip: 'gzip 压缩',
      encoding: '编码',
      automatic: (encoding) => `自动（${encoding}）`,
      automaticPlain: '自动',
      encodingReason: {
        mark: '文件开头写明了',
        fits: '每个字节都符合',
        zeros: '每隔一个字节是零',
        pairs: '字节成对，是常用汉字',
        chosen: '由你指定',
      },
      encodingHelp: '下面要是有乱码，换一种编码再看。',
      name: '目录的名字',
      currency: '价格的货币',
      noCurrency: '不标货币',
      columns: '每一列当作什么',
      columnsHelp: '先按列名和内容猜了一遍，不对就改。',
      columnHeads: { column: '列', examples: '里面写着', use: '当作' },
      columnUse: (column) => `${quoteChinese(column)}当作`,
      dropped: (names) => `这些列的名字不安全，没有读：${names}`,
      noTitle: '还没有标题。请选一列当作标题。',
      noRow: '没有一行读得出来，下面逐行列出了原因。',
      preview: '前几行会变成这样',
      previewHeads: { row: '行', title: '标题', description: '介绍', category: '分类', price: '价格', facets: '筛选项' },
      previewNone: '前几行都导入不了，原因在下面。',
      start: (rows) => `导入 ${rows} 行`,
      ahead: '接下来在这台设备上逐行计算含义，行数多时要几分钟。随时能暂停，关掉页面也能接着来。',
      leave: '不导入了',
    },
    reading: '正在取出每一行…',
    deciding: {
      title: (bad) => `有 ${bad} 行导入不了`,
      body: (good) => `其余 ${good} 行没有问题。要导入它们，还是等改好文件再来？`,
      rest: (good) => `导入其余 ${good} 行`,
      nothing: '一行也不导入',
    },
    encoding: {
      title: (name) => `正在导入${quoteChinese(name)}`,
      underWay: '正在导入…',
      preparing: '正在准备…',
      model: (loaded, total) => `正在取计算含义的模型，只需这一次：${loaded} / ${total}`,
      rows: (done, total) => `已算好 ${done} / ${total} 行`,
      index: '正在建搜索索引…',
      left: (duration) => `大约还要 ${duration}`,
      aside: '可以去看别的页面，导入照常进行。关掉页面就停在做好的地方，回来能接着做。',
      pause: '暂停',
      pausing: '正在停下…',
      pausedTitle: (name) => `${quoteChinese(name)}暂停着`,
      paused: (done, total) => `已算好 ${done} / ${total} 行，都存着。`,
      resume: '继续',
      drop: '取消并删除',
      progress: '导入进度',
    },
    done: {
      title: (name) => `${quoteChinese(name)}导入好了`,
      body: (count) => `${count} 个条目，已经打开，能搜索，也能推荐。`,
      look: '去看看',
      another: '再导入一个',
      notes: {
        oneLanguage: { zh: '文件里只有中文，英文界面也显示中文。', en: '文件里只有一种语言，中文界面也显示原文。' },
        markup: (count) => `${count} 格里有网页标记，只留下了文字。`,
        withoutDescription: (count) => `${count} 个条目没有介绍，用标题、分类等代替。`,
        otherCategory: (count) => `分类太多，${count} 个条目归到了「其他」。`,
        facetValuesDropped: (count) => `筛选项的取值太多，略去了 ${count} 个。`,
      },
    },
    problems: {
      title: (count) => `有问题的地方：${count} 处`,
      heads: { row: '行', column: '列', fault: '原因', value: '写着', effect: '结果' },
      download: '下载这份清单',
      fileName: '导入问题',
      shown: (shown, total) => `这里列出前 ${shown} 处，下载的清单里有全部 ${total} 处。`,
      effect: { row: '整行没有导入', cell: '只略去这一格' },
    },
    own: {
      title: '你的目录',
      ready: (count, size, day) => `${count} 个条目，占 ${size}，${day}导入`,
      unfinished: (done, total) => `还没做完：${done} / ${total} 行`,
      open: (name) => `打开${quoteChinese(name)}`,
      openShort: '打开',
      isOpen: '已打开',
      resume: (name) => `接着导入${quoteChinese(name)}`,
      resumeShort: '接着做',
      remove: (name) => `删除${quoteChinese(name)}`,
      removeTitle: (name) => `删除${quoteChinese(name)}？`,
      removeBody: '这个目录和它的搜索索引会从这台设备上删掉。原来的文件不受影响，以后可以重新导入。',
      removeYes: '删除',
      removed: (name) => `已删除${quoteChinese(name)}。`,
    },
  },
  en: {
    title: 'Bring your own catalogue',
    lead: 'Take a table of your own: products, books, recipes, courses. Here on your device it becomes a catalogue that can be searched and that recommends. The file is not uploaded.',
    choose: {
      title: 'Choose a file',
      drop: 'Drop a file here, or',
      letGo: 'Let go to read it',
      button: 'Choose a file',
      formats:
        'CSV, JSON or JSON Lines, also compressed as .gz. Up to 100 MB, 20,000 rows and 200 columns; the first line of a CSV names its columns.',
      help: 'From Excel or Numbers, save as CSV first. UTF-8, UTF-16 and GB18030 (GBK) are recognised.',
    },
    failed: 'This file cannot be imported',
    cancel: 'Cancel',
    cancelled: 'Cancelled. Nothing was kept.',
    inspecting: (file) => `Reading ${quoteEnglish(file)}…`,
    inspected: (rows, columns) => `Read: ${rows} rows, ${columns} columns.`,
    plan: {
      title: 'Check what was recognised',
      file: 'File',
      rows: 'Rows',
      format: 'Format',
      formats: { csv: 'CSV', json: 'JSON', 'json-lines': 'JSON Lines' },
      delimiters: { ',': 'separated by commas', ';': 'separated by semicolons', '\t': 'separated by tabs', '|': 'separated by bars' },
      otherDelimiter: (sign) => `separated by ${sign}`,
      gzip: 'gzip',
      encoding: 'Encoding',
      automatic: (encoding) => `Recognised (${encoding})`,
      automaticPlain: 'Recognised',
      encodingReason: {
        mark: 'the file says so at its beginning',
        fits: 'every byte fits',
        zeros: 'every second byte is zero',
        pairs: 'pairs of bytes are common Chinese characters',
        chosen: 'chosen by you',
      },
      encodingHelp: 'If letters below look wrong, try another encoding.',
      name: 'Name of the catalogue',
      currency: 'Currency of the prices',
      noCurrency: 'No currency',
      columns: 'What each column is',
      columnsHelp: 'Guessed from names and contents. Correct what is wrong.',
      columnHeads: { column: 'Column', examples: 'Holds', use: 'Used as' },
      columnUse: (column) => `Use ${quoteEnglish(column)} as`,
      dropped: (names) => `Columns with unsafe names were not read: ${names}`,
      noTitle: 'There is no title yet. Choose the column that holds it.',
      noRow: 'No row can be read. Below it says why, row by row.',
      preview: 'The first rows, as they will be',
      previewHeads: { row: 'Row', title: 'Title', description: 'Description', category: 'Category', price: 'Price', facets: 'Filters' },
      previewNone: 'None of the first rows can be imported. The reasons are below.',
      start: (rows) => `Import ${rows} ${rows === '1' ? 'row' : 'rows'}`,
      ahead:
        'The meaning of every row is then worked out on this device, which takes minutes for many rows. You can pause at any time, and go on after closing the page.',
      leave: 'Do not import',
    },
    reading: 'Taking the rows…',
    deciding: {
      title: (bad) => `${bad} ${bad === '1' ? 'row' : 'rows'} cannot be imported`,
      body: (good) => `The other ${good} are fine. Import those, or mend the file first?`,
      rest: (good) => `Import the other ${good}`,
      nothing: 'Import nothing',
    },
    encoding: {
      title: (name) => `Importing ${quoteEnglish(name)}`,
      underWay: 'Importing…',
      preparing: 'Getting ready…',
      model: (loaded, total) => `Fetching the model of meaning, this once: ${loaded} of ${total}`,
      rows: (done, total) => `${done} of ${total} rows done`,
      index: 'Building the search index…',
      left: (duration) => `about ${duration} left`,
      aside: 'You can look at other pages meanwhile. Closing the page stops it where it is; you can go on from there.',
      pause: 'Pause',
      pausing: 'Pausing…',
      pausedTitle: (name) => `${quoteEnglish(name)} is paused`,
      paused: (done, total) => `${done} of ${total} rows are done and kept.`,
      resume: 'Go on',
      drop: 'Cancel and delete',
      progress: 'Progress of the import',
    },
    done: {
      title: (name) => `${quoteEnglish(name)} is ready`,
      body: (count) => `${count} ${count === '1' ? 'item' : 'items'}, open now: search them, or see what is recommended.`,
      look: 'Have a look',
      another: 'Import another',
      notes: {
        oneLanguage: {
          zh: 'The file is in Chinese only, so English pages show Chinese too.',
          en: 'The file is in one language, so Chinese pages show it too.',
        },
        markup: (count) => `Cells with web markup, of which the text was kept: ${count}.`,
        withoutDescription: (count) => `Items without a description, described by title and category instead: ${count}.`,
        otherCategory: (count) => `Items under “Other”, because there are too many categories: ${count}.`,
        facetValuesDropped: (count) => `Filter values left out, because there are too many: ${count}.`,
      },
    },
    problems: {
      title: (count) => `Problems: ${count}`,
      heads: { row: 'Row', column: 'Column', fault: 'Reason', value: 'What stands there', effect: 'Outcome' },
      download: 'Download this list',
      fileName: 'import-problems',
      shown: (shown, total) => `The first ${shown} are listed here; the download has all ${total}.`,
      effect: { row: 'row left out', cell: 'only this cell left out' },
    },
    own: {
      title: 'Your catalogues',
      ready: (count, size, day) => `${count} ${count === '1' ? 'item' : 'items'}, ${size}, imported on ${day}`,
      unfinished: (done, total) => `Unfinished: ${done} of ${total} rows`,
      open: (name) => `Open ${quoteEnglish(name)}`,
      openShort: 'Open',
      isOpen: 'Open now',
      resume: (name) => `Go on importing ${quoteEnglish(name)}`,
      resumeShort: 'Go on',
      remove: (name) => `Delete ${quoteEnglish(name)}`,
      removeTitle: (name) => `Delete ${quoteEnglish(name)}?`,
      removeBody: 'The catalogue and its search index are deleted from this device. Your file stays as it is and can be imported again.',
      removeYes: 'Delete',
      removed: (name) => `${quoteEnglish(name)} was deleted.`,
    },
  },
};
