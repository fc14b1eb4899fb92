import type { FieldGuess, ImportField } from '../../../domain/catalogueImport';
import type { Refusal, RowFault, TextEncoding } from '../../../domain/table';
import type { Texts } from '../text';

/** What the file itself has, so that a refusal can say where and how much. */
export interface RefusalFigures {
  readonly line: string | null;
  readonly most: string | null;
}

export interface ImportFaultsText {
  readonly refusal: Readonly<Record<Refusal, (figures: RefusalFigures) => string>>;
  readonly fault: Readonly<Record<RowFault, string>>;
  readonly field: Readonly<Record<ImportField, string>>;
  readonly guess: Readonly<Record<FieldGuess['reason'], string>>;
  readonly encoding: Readonly<Record<TextEncoding, string>>;
}

const encodings: Readonly<Record<'zh' | 'en', Readonly<Record<TextEncoding, string>>>> = {
  zh: {
    'utf-8': 'UTF-8',
    'utf-16le': 'UTF-16 LE',
    'utf-16be': 'UTF-16 BE',
    gb18030: 'GB18030（GBK、GB2312）',
    big5: 'Big5（繁体）',
    'windows-1252': 'Windows-1252（西欧）',
  },
  en: {
    'utf-8': 'UTF-8',
    'utf-16le': 'UTF-16 LE',
    'utf-16be': 'UTF-16 BE',
    gb18030: 'GB18030 (GBK, GB2312)',
    big5: 'Big5 (traditional Chinese)',
    'windows-1252': 'Windows-1252 (Western European)',
  },
};

export const importFaultsTexts: Texts<ImportFaultsText> = {
  zh: {
    refusal: {
      'too-large': ({ most }) => `文件太大，最多 ${most ?? '100 MB'}。可以拆成几个，或用命令行 npm run pack 导入。`,
      inflates: ({ most }) =>
        `压缩包解开后大得不正常（超过 ${most ?? '200 MB'}），为了不拖垮页面没有读下去。请先自己解压，确认里面是什么。`,
      'gzip-damaged': () => '压缩包坏了，解不开。请重新压缩，或直接选未压缩的文件。',
      empty: () => '文件是空的。',
      'no-rows': () => '只有列名，下面一行数据也没有。',
      'not-text': () => '这不是文本文件。需要 CSV、JSON 或 JSON Lines。',
      spreadsheet: () => '这是表格软件自己的格式。请在 Excel、WPS 或 Numbers 里另存为 CSV，再选那个文件。',
      'unknown-encoding': () => '认不出文件的编码。在下面选一种试试，或者把文件另存为 UTF-8。',
      'wrong-encoding': ({ line }) =>
        `${line ? `第 ${line} 行附近` : '文件里'}有字节不符合这种编码。在下面换一种编码，或者把文件另存为 UTF-8。`,
      'not-a-table': () => '里面不是一张表：CSV 的第一行要写列名，引号要成对；JSON 要是一组对象。',
      'too-many-columns': ({ most }) => `列太多，最多 ${most ?? '200'} 列。请先删掉用不着的列。`,
      'too-many-rows': ({ most }) => `行太多，最多 ${most ?? '20,000'} 行。可以拆成几个文件，或用命令行 npm run pack 导入。`,
      'file-changed': () => '选中之后文件变了。请重新选一次。',
      'file-unreadable': () => '浏览器读不了这个文件，可能被移走或没有权限。请重新选一次。',
      'no-title': () => '没有哪一列是标题。每个条目都要有标题。',
      'nothing-left': () => '没有一行能导入，所以什么都没有存下。',
      elsewhere: () => '另一个标签页正在导入。等它做完，或者在那边取消。',
    },
    fault: {
      'too-few-cells': '格数比列数少',
      'too-many-cells': '格数比列数多',
      'unclosed-quote': '引号没有收尾',
      'stray-quote': '引号后面还有字',
      'cell-too-long': '这一格太长',
      'not-json': '不是正确的 JSON',
      'not-an-object': '不是一个对象',
      'title-missing': '没有标题',
      'id-missing': '没有编号',
      'id-unusable': '编号里没有字母或数字可用',
      'duplicate-id': '编号与前面的行重复',
      'price-unreadable': '价格看不懂',
      'rating-unreadable': '评分看不懂',
      'rating-count-unreadable': '评价数看不懂',
      'year-unreadable': '年份看不懂',
      'day-unreadable': '日期看不懂',
      'link-refused': '链接不是 http 或 https，没有采用',
      schema: '内容不合目录的规定',
    },
    field: {
      none: '不用',
      id: '编号',
      title: '标题',
      'title-zh': '标题（中文）',
      'title-en': '标题（英文）',
      description: '介绍',
      'description-zh': '介绍（中文）',
      'description-en': '介绍（英文）',
      tags: '标签',
      'tags-zh': '标签（中文）',
      'tags-en': '标签（英文）',
      category: '分类',
      'category-zh': '分类（中文）',
      'category-en': '分类（英文）',
      maker: '作者或品牌',
      'maker-zh': '作者或品牌（中文）',
      'maker-en': '作者或品牌（英文）',
      price: '价格',
      rating: '评分',
      'rating-count': '评价数',
      year: '年份',
      day: '日期',
      link: '链接',
      facet: '筛选项',
    },
    guess: {
      name: '从列名看出来的',
      content: '从内容看出来的',
      'few-values': '取值不多，适合筛选',
      picture: '是图片地址，不会去取',
      empty: '整列都空着',
      nothing: '看不出用处',
    },
    encoding: encodings.zh,
  },
  en: {
    refusal: {
      'too-large': ({ most }) =>
        `The file is too large; up to ${most ?? '100 MB'} can be taken. Split it, or import it on the command line with npm run pack.`,
      inflates: ({ most }) =>
        `It unpacks to far more than a table of its size would (over ${most ?? '200 MB'}), so reading stopped before it could harm the page. Unpack it yourself and look what is inside.`,
      'gzip-damaged': () => 'The compressed file is damaged. Compress it again, or choose it uncompressed.',
      empty: () => 'The file is empty.',
      'no-rows': () => 'It names columns, and no row follows.',
      'not-text': () => 'This is no text file. It takes CSV, JSON or JSON Lines.',
      spreadsheet: () => 'This is a spreadsheet’s own format. Save it as CSV in Excel, WPS or Numbers, and choose that file.',
      'unknown-encoding': () => 'The encoding was not recognised. Try one below, or save the file as UTF-8.',
      'wrong-encoding': ({ line }) =>
        `${line ? `Near line ${line} there` : 'There'} are bytes that do not fit this encoding. Choose another one below, or save the file as UTF-8.`,
      'not-a-table': () => 'It holds no table: the first line of a CSV names columns, with its quotes closed; JSON is a list of objects.',
      'too-many-columns': ({ most }) => `There are too many columns; up to ${most ?? '200'} can be taken. Remove those you do not need.`,
      'too-many-rows': ({ most }) =>
        `There are too many rows; up to ${most ?? '20,000'} can be taken. Split the file, or import it on the command line with npm run pack.`,
      'file-changed': () => 'The file has changed since you chose it. Choose it again.',
      'file-unreadable': () => 'The browser cannot read the file; it may have been moved, or may not be read. Choose it again.',
      'no-title': () => 'No column holds titles, and every item needs one.',
      'nothing-left': () => 'Not a single row can be imported, so nothing was kept.',
      elsewhere: () => 'Another tab is importing. Wait for it to finish, or cancel it there.',
    },
    fault: {
      'too-few-cells': 'fewer cells than columns',
      'too-many-cells': 'more cells than columns',
      'unclosed-quote': 'a quote is not closed',
      'stray-quote': 'something follows a closing quote',
      'cell-too-long': 'a cell is too long',
      'not-json': 'this is no JSON',
      'not-an-object': 'this is no object',
      'title-missing': 'no title',
      'id-missing': 'no id',
      'id-unusable': 'no letters or digits in the id',
      'duplicate-id': 'the id is that of an earlier row',
      'price-unreadable': 'the price cannot be read',
      'rating-unreadable': 'the rating cannot be read',
      'rating-count-unreadable': 'the number of ratings cannot be read',
      'year-unreadable': 'the year cannot be read',
      'day-unreadable': 'the date cannot be read',
      'link-refused': 'a link that is neither http nor https was not taken',
      schema: 'it does not fit the rules of a catalogue',
    },
    field: {
      none: 'Not used',
      id: 'Id',
      title: 'Title',
      'title-zh': 'Title (Chinese)',
      'title-en': 'Title (English)',
      description: 'Description',
      'description-zh': 'Description (Chinese)',
      'description-en': 'Description (English)',
      tags: 'Tags',
      'tags-zh': 'Tags (Chinese)',
      'tags-en': 'Tags (English)',
      category: 'Category',
      'category-zh': 'Category (Chinese)',
      'category-en': 'Category (English)',
      maker: 'Maker or author',
      'maker-zh': 'Maker or author (Chinese)',
      'maker-en': 'Maker or author (English)',
      price: 'Price',
      rating: 'Rating',
      'rating-count': 'Number of ratings',
      year: 'Year',
      day: 'Date',
      link: 'Link',
      facet: 'Filter',
    },
    guess: {
      name: 'from its name',
      content: 'from what it holds',
      'few-values': 'few values, good for filtering',
      picture: 'addresses of pictures, which are never fetched',
      empty: 'all empty',
      nothing: 'no use found',
    },
    encoding: encodings.en,
  },
};
