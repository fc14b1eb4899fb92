import { describe, expect, it } from 'vitest';
import type { FacetDefinition } from '../../../src/domain/pack';
import { parseNumber } from '../../../src/engine/text/chineseNumber';
import { understandQuery } from '../../../src/engine/text/understandQuery';
import { joinUnits } from '../../../src/engine/text/units';

const facet = (key: string, values: Readonly<Record<string, readonly [string, string]>>, understood = true): FacetDefinition => ({
  key,
  title: { zh: key, en: key },
  understood,
  values: Object.entries(values).map(([value, [zh, en]]) => ({ key: value, title: { zh, en } })),
});
const facets = [
  facet('colour', { red: ['红色', 'Red'], grey: ['灰色', 'Grey'] }),
  facet('audience', { children: ['儿童', 'Children'], women: ['女士', 'Women'] }),
  facet('diet', { 'sugar-free': ['无糖', 'Sugar-free'] }),
  facet('material', { wood: ['木', 'Wood'] }, false),
  facet('taste', { spicy: ['辣', 'Spicy'] }, false),
];
const understand = (query: string) => understandQuery(query, facets, true);
const priceOf = (query: string) => {
  const filter = understand(query).filters.find(({ key }) => key === 'price');
  return filter ? [filter.priceMin, filter.priceMax] : null;
};

describe('prices in a query', () => {
  it.each([
    ['100元以下的耳机', [null, 100]],
    ['耳机 200以内', [null, 200]],
    ['不超过三百块的台灯', [null, 300]],
    ['一百五以下的礼物', [null, 150]],
    ['500元以上的外套', [500, null]],
    ['50到100元的杯子', [50, 100]],
    ['headphones under 200', [null, 200]],
    ['a gift below ¥50', [null, 50]],
    ['lamp between 50 and 120 yuan', [50, 120]],
    ['coat over ¥500', [500, null]],
    ['toys for children under 50', [null, 50]],
  ])('%s means %j', (query, expected) => {
    expect(priceOf(query)).toEqual(expected);
  });

  it.each([
    '500ml 保温杯',
    'books for children under 6',
    'toys for kids under 3 years',
    '3到6岁的玩具',
    '1984',
    'under the sea',
    '100 个问题',
    'over 2000 pieces',
  ])('%s names no price', (query) => {
    expect(priceOf(query)).toBeNull();
  });

  it('are no part of the wish', () => {
    expect(understand('100元以下的耳机').wish).toBe('的耳机');
    expect(understand('headphones under 200 yuan').wish).toBe('headphones');
  });

  it('mean nothing in a pack without prices', () => {
    expect(understandQuery('under 20', facets, false).filters).toEqual([]);
  });
});

describe('facet values in a query', () => {
  const keys = (query: string) => understand(query).filters.map(({ key }) => key);

  it('are understood in both languages, by everyday words too', () => {
    expect(keys('红色的围巾')).toEqual(['colour=red']);
    expect(keys('a red scarf')).toEqual(['colour=red']);
    expect(keys('gray jumper')).toEqual(['colour=grey']);
    expect(keys('给孩子的雨衣')).toEqual(['audience=children']);
    expect(keys("kids' raincoat")).toEqual(['audience=children']);
    expect(keys('women’s jacket')).toEqual(['audience=women']);
  });

  it('are left out when named in the negative, and not searched for', () => {
    expect(keys('不要红色的围巾')).toEqual(['colour!=red']);
    expect(understand('不要红色的围巾').wish).toBe('的围巾');
    expect(keys('a scarf, not red')).toEqual(['colour!=red']);
    expect(understand('a scarf, not red').wish).toBe('a scarf,');
  });

  it('of any facet are left out when plainly not wanted', () => {
    expect(keys('不辣的零食')).toEqual(['taste!=spicy']);
    expect(understand('不辣的零食').wish).toBe('的零食');
    expect(keys('snacks that are not too spicy')).toEqual(['taste!=spicy']);
    expect(keys('辣的零食')).toEqual([]);
    expect(keys('spicy snacks')).toEqual([]);
  });

  it('are no filter inside another word, or of a facet that is not to be understood', () => {
    expect(keys('hundred')).toEqual([]);
    expect(keys('wood')).toEqual([]);
  });

  it('keep the words in the wish, where they still count', () => {
    expect(understand('red scarf').wish).toBe('red scarf');
  });

  it('understand what something is free of', () => {
    expect(keys('不含糖的饼干')).toEqual(['diet=sugar-free']);
    expect(keys('无糖饼干')).toEqual(['diet=sugar-free']);
    expect(keys('sugar-free biscuits')).toEqual(['diet=sugar-free']);
    expect(keys('biscuits without sugar')).toEqual(['diet=sugar-free']);
  });
});

describe('parseNumber', () => {
  it.each([
    ['五十', 50],
    ['十五', 15],
    ['一百', 100],
    ['一百零五', 105],
    ['一百五', 150],
    ['两千零三十', 2030],
    ['三万', 30_000],
    ['一万二千', 12_000],
    ['99.5', 99.5],
    ['abc', null],
    ['', null],
  ])('%s is %s', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });
});

describe('joinUnits', () => {
  it.each([
    ['500毫升保温杯', '500ml 保温杯'],
    ['500 ml flask', '500ml flask'],
    ['0.5l flask', '500ml flask'],
    ['1.5 kg', '1500g'],
    ['40cm 抱枕', '400mm 抱枕'],
    ['3 members', '3 members'],
    ['c64 lamp', 'c64 lamp'],
  ])('%s reads %s', (text, expected) => {
    expect(joinUnits(text).replace(/\s+/gu, ' ').trim()).toBe(expected);
  });
});

describe('an amount in a query', () => {
  const amountOf = (query: string) => understand(query).filters.find(({ amount }) => amount !== undefined);

  it.each([
    ['500ml 保温杯', '500ml'],
    ['半盒 0.5 L 牛奶', '500ml'],
    ['洗发水 500 毫升', '500ml'],
    ['2 kg dumbbell', '2000g'],
    ['18cm pan', '180mm'],
  ])('%s names %s', (query, amount) => {
    expect(amountOf(query)).toMatchObject({ key: `amount=${amount}`, amount, facet: null, priceMin: null, priceMax: null });
  });

  it('stays in the wish, where it is a word like others', () => {
    expect(understand('500ml 保温杯').wish).toBe('500ml 保温杯');
  });

  it.each([
    'under 500 ml',
    'bottle of at least 2 litres',
    '500毫升以下的杯子',
    '1 to 2 kg',
    '2 kg and 5 kg dumbbells',
    '10 members',
    '5 朵花',
  ])('%s names none exactly', (query) => {
    expect(amountOf(query)).toBeUndefined();
  });
});
