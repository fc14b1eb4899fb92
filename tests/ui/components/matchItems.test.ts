import { describe, expect, it } from 'vitest';
import type { Item, ItemId } from '../../../src/domain/item';
import { matchItems } from '../../../src/ui/components/matchItems';

const item = (id: string, zh: string, en: string, maker: string | null = null) =>
  ({ id: id as ItemId, title: { zh, en }, maker: maker === null ? null : { zh: maker, en: maker } }) as Item;
const items = [
  item('NS-KIT-001', '鹅颈电热水壶', 'Gooseneck Electric Kettle', 'Clearsash'),
  item('NS-KIT-002', '玻璃水壶', 'Glass Kettle'),
  item('NS-BCS-001', '计算机网络', 'Computer Networks', 'Tanenbaum'),
];
const found = (typed: string, limit = 20) => matchItems(items, typed, limit).map(({ id }) => id);

describe('picking an item by words', () => {
  it.each([
    ['kettle', ['NS-KIT-001', 'NS-KIT-002']],
    ['KETTLE electric', ['NS-KIT-001']],
    ['水壶 玻璃', ['NS-KIT-002']],
    ['tanenbaum', ['NS-BCS-001']],
    ['ns-bcs', ['NS-BCS-001']],
    ['ｋｅｔｔｌｅ　ｇｌａｓｓ', ['NS-KIT-002']],
    ['teapot', []],
  ])('%s finds %j', (typed, ids) => {
    expect(found(typed)).toEqual(ids);
  });

  it('nothing typed offers the first', () => {
    expect(found(' ', 2)).toEqual(['NS-KIT-001', 'NS-KIT-002']);
  });

  it('pasting a novel finds nothing and hangs nothing', () => {
    expect(found('kettle '.repeat(20_000))).toEqual(['NS-KIT-001', 'NS-KIT-002']);
    expect(found('<b>😀'.repeat(20_000))).toEqual([]);
  });
});
