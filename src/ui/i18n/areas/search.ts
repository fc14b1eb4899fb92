import type { SortOrder } from '../../../domain/search';
import { quoteChinese, quoteEnglish } from '../quote';
import type { Texts } from '../text';

export interface SearchText {
  readonly everything: string;
  readonly heading: (query: string) => string;
  readonly searching: string;
  readonly count: (total: string) => string;
  readonly announce: (total: string, query: string) => string;
  readonly phase: {
    readonly words: string;
    readonly meaning: string;
    readonly loadingModel: (loaded: string, total: string) => string;
    readonly startingModel: string;
    readonly improving: string;
    readonly failed: string;
    readonly took: (duration: string) => string;
    readonly downloadLabel: string;
  };
  readonly why: {
    readonly words: (terms: string) => string;
    readonly term: (term: string) => string;
    readonly meaning: (similarity: string) => string;
    readonly interests: (titles: string) => string;
    readonly interestsPlain: string;
    readonly id: string;
    readonly idNear: string;
    readonly popular: string;
    readonly newest: string;
    readonly similar: (title: string) => string;
    readonly exploration: string;
    readonly elsewhere: string;
    readonly looks: (similarity: string) => string;
  };
  readonly confidenceHelp: string;
  readonly confidenceHelpTitle: string;
  readonly corrected: (typed: string, understood: string) => string;
  readonly noConfident: string;
  readonly noConfidentMore: string;
  readonly unknownId: (id: string) => string;
  readonly unknownIdNear: string;
  readonly foundId: (id: string) => string;
  readonly sortLabel: string;
  readonly sort: Readonly<Record<SortOrder, string>>;
  readonly filters: string;
  readonly filtersCount: (count: number) => string;
  readonly showResults: (total: string) => string;
  readonly applied: string;
  readonly remove: (filter: string) => string;
  readonly chip: (facet: string, value: string) => string;
  /** A filter read out of the query. */
  readonly understood: (filter: string) => string;
  readonly negated: (filter: string) => string;
  readonly readFrom: (words: string) => string;
  readonly notMeant: (filter: string) => string;
  readonly clearAll: string;
  readonly category: string;
  readonly allCategories: string;
  readonly price: string;
  readonly priceMin: string;
  readonly priceMax: string;
  readonly priceBetween: (min: string, max: string) => string;
  readonly priceFrom: (min: string) => string;
  readonly priceTo: (max: string) => string;
  readonly moreFilters: string;
  readonly moreValues: (count: number) => string;
  readonly results: string;
  readonly shown: (shown: string, total: string) => string;
  readonly more: string;
  readonly none: string;
  readonly noneFiltered: string;
  readonly noneMore: string;
  readonly failed: string;
}

export const searchTexts: Texts<SearchText> = {
  zh: (w) => ({
    everything: `全部${w.item}`,
    heading: quoteChinese,
    searching: '正在查找…',
    count: (total) => `${total} ${w.measure}`,
    announce: (total, query) => (query === '' ? `共 ${total} ${w.measure}${w.item}` : `${quoteChinese(query)}找到 ${total} ${w.measure}`),
    phase: {
      words: '按字词查找',
      meaning: '按字词和含义查找',
      loadingModel: (loaded, total) => `先给你按字词找到的。正在取「按含义查找」的模型，只需这一次：${loaded} / ${total}`,
      startingModel: '先给你按字词找到的。正在启动「按含义查找」…',
      improving: '正在按含义再找一遍…',
      failed: '「按含义查找」没有装好，这些是按字词找到的。',
      took: (duration) => `用时 ${duration}`,
      downloadLabel: '模型下载进度',
    },
    why: {
      words: (terms) => `含有${terms}`,
      term: quoteChinese,
      meaning: (similarity) => `含义相近 ${similarity}`,
      interests: (titles) => `合你的喜好：与${titles}相近`,
      interestsPlain: '合你的喜好',
      id: '就是这个编号',
      idNear: '编号相近',
      popular: w.likes ? '喜欢的人多' : '评价多',
      newest: '新到',
      similar: (title) => `与${quoteChinese(title)}相近`,
      exploration: '换换口味',
      elsewhere: '和你在别的目录里喜欢的相近',
      looks: (similarity) => `外观相近 ${similarity}`,
    },
    confidenceHelpTitle: '百分比是什么意思？',
    confidenceHelp: `这是校准过的概率：在人工评判过的查询里，标着 80% 的结果大约每五${w.measure}有四${w.measure}确实符合。它只说明与这句话是否相符，不说明${w.item}好坏。`,
    corrected: (typed, understood) => `没找到${quoteChinese(typed)}，按${quoteChinese(understood)}查的。`,
    noConfident: '没有把握大的结果。',
    noConfidentMore: '下面这些勉强沾边。换个说法，或者说得再具体一点试试。',
    unknownId: (id) => `目录里没有编号 ${id}。`,
    unknownIdNear: `下面是编号最接近的几${w.measure}。`,
    foundId: (id) => `编号 ${id} 排在最前，后面是与它相近的。`,
    sortLabel: '排序',
    sort: {
      relevance: '最相关',
      'price-ascending': '价格从低到高',
      'price-descending': '价格从高到低',
      rating: w.likes ? '最多人喜欢' : '评分',
      new: '新到',
    },
    filters: '筛选',
    filtersCount: (count) => (count === 0 ? '筛选' : `筛选（${count}）`),
    showResults: (total) => `看这 ${total} ${w.measure}`,
    applied: '已选的筛选条件',
    remove: (filter) => `去掉：${filter}`,
    chip: (facet, value) => `${facet}：${value}`,
    understood: (filter) => `按你说的：${filter}`,
    negated: (filter) => `不要${filter}`,
    readFrom: (words) => `从${quoteChinese(words)}读出来的`,
    notMeant: (filter) => `不是这个意思：${filter}`,
    clearAll: '全部清除',
    category: '分类',
    allCategories: '全部分类',
    price: '价格',
    priceMin: '最低价',
    priceMax: '最高价',
    priceBetween: (min, max) => `${min} – ${max}`,
    priceFrom: (min) => `${min} 起`,
    priceTo: (max) => `${max} 以内`,
    moreFilters: '更多筛选',
    moreValues: (count) => `另外 ${count} 项`,
    results: '查找结果',
    shown: (shown, total) => `已显示 ${shown} / ${total}`,
    more: '再看一些',
    none: '没有找到。',
    noneFiltered: `这些筛选条件下没有${w.item}。`,
    noneMore: '换几个词试试，中文英文都行；也可以用一句话描述想要的东西。',
    failed: '这次没有查成。',
  }),
  en: (w) => ({
    everything: `All ${w.items}`,
    heading: quoteEnglish,
    searching: 'Searching…',
    count: (total) => `${total} ${total === '1' ? w.item : w.items}`,
    announce: (total, query) => `${total} ${total === '1' ? w.item : w.items}${query === '' ? '' : ` for ${quoteEnglish(query)}`}`,
    phase: {
      words: 'By words',
      meaning: 'By words and meaning',
      loadingModel: (loaded, total) =>
        `These were found by words. Fetching the model for search by meaning, this once: ${loaded} of ${total}`,
      startingModel: 'These were found by words. Starting search by meaning…',
      improving: 'Searching once more, by meaning…',
      failed: 'Search by meaning could not be loaded; these were found by words.',
      took: (duration) => `in ${duration}`,
      downloadLabel: 'Model download',
    },
    why: {
      words: (terms) => `Has ${terms}`,
      term: quoteEnglish,
      meaning: (similarity) => `Close in meaning, ${similarity}`,
      interests: (titles) => `Fits your interests: like ${titles}`,
      interestsPlain: 'Fits your interests',
      id: 'This is the id you gave',
      idNear: 'A similar id',
      popular: w.likes ? 'Much liked' : 'Much rated',
      newest: 'New',
      similar: (title) => `Close to ${quoteEnglish(title)}`,
      exploration: 'For a change',
      elsewhere: 'Near to what you liked in other catalogues',
      looks: (similarity) => `Looks alike, ${similarity}`,
    },
    confidenceHelpTitle: 'What do the percentages mean?',
    confidenceHelp: `They are calibrated probabilities: among queries judged by people, about four in five results marked 80% really fitted. They say how well ${w.one} fits your words, not how good it is.`,
    corrected: (typed, understood) => `Understood ${quoteEnglish(typed)} as ${quoteEnglish(understood)}.`,
    noConfident: 'Nothing here is a confident match.',
    noConfidentMore: 'These come closest. Other words, or a more exact wish, may find more.',
    unknownId: (id) => `The catalogue has no id ${id}.`,
    unknownIdNear: 'These have the most similar ids.',
    foundId: (id) => `${id} comes first, followed by what is close to it.`,
    sortLabel: 'Sort',
    sort: {
      relevance: 'Most relevant',
      'price-ascending': 'Price, low to high',
      'price-descending': 'Price, high to low',
      rating: w.likes ? 'Most liked' : 'Rating',
      new: 'New',
    },
    filters: 'Filters',
    filtersCount: (count) => (count === 0 ? 'Filters' : `Filters (${count})`),
    showResults: (total) => `Show ${total} ${total === '1' ? w.item : w.items}`,
    applied: 'Filters in use',
    remove: (filter) => `Remove: ${filter}`,
    chip: (facet, value) => `${facet}: ${value}`,
    understood: (filter) => `As you said: ${filter}`,
    negated: (filter) => `not ${filter}`,
    readFrom: (words) => `Read from ${quoteEnglish(words)}`,
    notMeant: (filter) => `Not meant: ${filter}`,
    clearAll: 'Clear all',
    category: 'Category',
    allCategories: 'All categories',
    price: 'Price',
    priceMin: 'Lowest price',
    priceMax: 'Highest price',
    priceBetween: (min, max) => `${min} – ${max}`,
    priceFrom: (min) => `from ${min}`,
    priceTo: (max) => `up to ${max}`,
    moreFilters: 'More filters',
    moreValues: (count) => `${count} more`,
    results: 'Search results',
    shown: (shown, total) => `${shown} of ${total} shown`,
    more: 'Show more',
    none: 'Nothing found.',
    noneFiltered: `No ${w.item} passes these filters.`,
    noneMore: 'Try other words, in English or Chinese, or describe what you want in a sentence.',
    failed: 'The search did not work this time.',
  }),
};
