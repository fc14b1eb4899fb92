import type { ImportField } from '../../domain/catalogueImport';
import type { Localized } from '../../domain/item';

/** What columns are called, in both languages; compared without case, spaces and signs. */
const names: readonly (readonly [ImportField, string])[] = [
  [
    'id',
    'id sku asin isbn code item-id product-id productid item-no item-number article-number handle uid key number no 编号 商品编号 货号 款号 序号 代码 条码 商品id 课程编号 书号',
  ],
  [
    'title',
    'title name product-name product product-title item-name item item-title label headline subject course course-name course-title book-title 标题 名称 商品名称 商品名 品名 产品名称 产品名 书名 课程名称 课程名 课程 题目 名字 货名',
  ],
  [
    'description',
    'description desc body body-html summary details detail text content about overview long-description short-description abstract blurb synopsis 描述 商品描述 简介 介绍 说明 详情 内容 商品介绍 内容简介 摘要 正文 概述',
  ],
  ['tags', 'tags tag keywords keyword labels topics topic 标签 关键词 关键字 主题 话题'],
  [
    'category',
    'category categories product-category product-type type department section group genre breadcrumb breadcrumbs path 分类 类别 类目 品类 种类 商品分类 商品类别 类型 目录 栏目 部门',
  ],
  [
    'maker',
    'maker brand vendor manufacturer author authors publisher artist seller supplier provider company label-name by creator 品牌 厂商 厂家 制造商 作者 出版社 供应商 商家 讲师 机构',
  ],
  [
    'price',
    'price cost amount unit-price sale-price list-price retail-price price-usd price-cny msrp rrp fee tuition 价格 售价 单价 现价 定价 零售价 标价 市场价 学费 金额',
  ],
  ['rating', 'rating stars score average-rating avg-rating rating-mean review-score 评分 星级 得分 平均评分'],
  [
    'rating-count',
    'rating-count ratings-count ratings reviews review-count reviews-count num-reviews number-of-reviews votes popularity sales sold orders 评价数 评论数 评分人数 评价数量 销量 人气 热度',
  ],
  ['year', 'year publication-year release-year published-year vintage 年份 出版年 出版年份 年'],
  [
    'day',
    'date day published published-at publication-date release-date created created-at updated posted 日期 发布日期 出版日期 上架日期 时间 发布时间',
  ],
  ['link', 'link url href permalink product-url web website page source 链接 网址 商品链接 地址'],
];

const spelling = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_.\-/:：()（）[\]#*]+/gu, '');
const fieldOfName = new Map(names.flatMap(([field, all]) => all.split(' ').map((name) => [spelling(name), field] as const)));

export interface NamedField {
  readonly field: ImportField;
  /** The name says which language the column is in. */
  readonly language: 'zh' | 'en' | null;
}

const chineseMark =
  /(?:^(?:中文|汉语|zh|cn|chinese)[\s._-]*)|(?:[\s._\-([（]*(?:zh(?:[-_](?:cn|hans))?|cn|chs|chinese|中文|汉语|中)[)\]）]?$)/iu;
const englishMark =
  /(?:^(?:英文|英语|en|english)[\s._-]+|^(?:英文|英语))|(?:[\s._\-([（]+(?:en(?:[-_](?:us|gb))?|eng|english)[)\]）]?$)|(?:[\s._\-([（]*(?:英文|英语|英)[)\]）]?$)/iu;

/** What a column's name says, or null. `title.zh`, `标题（英文）` and `name_en` name a language as well. */
export function readFieldName(name: string): NamedField | null {
  const plain = fieldOfName.get(spelling(name));
  if (plain) return { field: plain, language: null };
  for (const [language, mark] of [
    ['zh', chineseMark],
    ['en', englishMark],
  ] as const) {
    const rest = name.replace(mark, '');
    const field = rest === name ? undefined : fieldOfName.get(spelling(rest));
    if (field) return { field, language };
  }
  // 中文名, 英文名
  if (/^(?:中文|英文)名/u.test(name)) return { field: 'title', language: name.startsWith('中') ? 'zh' : 'en' };
  const inner = name.split('.');
  const last = inner.at(-1);
  // {"product": {"name": …}}
  const field = inner.length > 1 && last ? fieldOfName.get(spelling(last)) : undefined;
  return field ? { field, language: null } : null;
}

const pictureNames = /image|picture|photo|thumb|img|cover|图片|图像|主图|缩略图|封面|照片/iu;
/** Pictures are never fetched. */
export const namesPicture = (name: string): boolean => pictureNames.test(name);

/** Titles of the facets that many catalogues share; others keep the column's own name in both languages. */
const facetTitles: readonly Localized[] = [
  { zh: '颜色', en: 'Colour' },
  { zh: '尺寸', en: 'Size' },
  { zh: '材质', en: 'Material' },
  { zh: '品牌', en: 'Brand' },
  { zh: '难度', en: 'Level' },
  { zh: '语言', en: 'Language' },
  { zh: '性别', en: 'Gender' },
  { zh: '年龄', en: 'Age' },
  { zh: '季节', en: 'Season' },
  { zh: '产地', en: 'Origin' },
  { zh: '口味', en: 'Flavour' },
  { zh: '款式', en: 'Style' },
  { zh: '状态', en: 'Status' },
  { zh: '格式', en: 'Format' },
  { zh: '适用人群', en: 'Audience' },
  { zh: '国家', en: 'Country' },
];
const facetAliases: Readonly<Record<string, string>> = {
  color: '颜色',
  colors: '颜色',
  colours: '颜色',
  sizes: '尺寸',
  尺码: '尺寸',
  规格: '尺寸',
  材料: '材质',
  级别: '难度',
  等级: '难度',
  flavor: '口味',
};

export function facetTitle(column: string): Localized {
  const name = spelling(column);
  const alias = facetAliases[name];
  const known = facetTitles.find(({ zh, en }) => zh === alias || zh === name || en.toLowerCase() === name);
  return known ?? { zh: column, en: column };
}
