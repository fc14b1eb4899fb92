import { describe, expect, it } from 'vitest';
import { importedWords } from '../../src/domain/catalogueImport';
import type { PackWords } from '../../src/domain/pack';
import { coreTexts, spoken, type Texts } from '../../src/ui/i18n/text';
import { firstWords, wordsOf } from '../../src/ui/i18n/words';

const modules = import.meta.glob<Record<string, Texts<object>>>('../../src/ui/i18n/areas/*.ts', { eager: true });
const areas: [string, Texts<object>][] = [
  ['core', coreTexts],
  ...Object.entries(modules).flatMap(([path, exported]) =>
    Object.values(exported)
      .filter((value) => typeof value === 'object')
      .map((texts): [string, Texts<object>] => [path.split('/').at(-1) ?? path, texts]),
  ),
];

/** Path → kind of every leaf; functions with the number of their parameters. */
function leaves(value: unknown, path = ''): Map<string, string> {
  if (typeof value === 'function') return new Map([[path, `function of ${value.length}`]]);
  if (value === '') return new Map([[path, 'nothing said']]);
  if (typeof value !== 'object' || value === null) return new Map([[path, typeof value]]);
  return new Map(Object.entries(value).flatMap(([key, part]) => [...leaves(part, `${path}/${key}`)]));
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

const inWords = (name: string, words: PackWords, voice: Parameters<typeof wordsOf>[1]) =>
  areas.map(([area, texts]): [string, object, object] => [
    `${area} in words of ${name}`,
    spoken(texts.zh, wordsOf(words, voice, 'zh')),
    spoken(texts.en, wordsOf(words, voice, 'en')),
  ]);
const spokenAreas = [
  ...inWords('the shop', firstWords, null),
  ...inWords('own rows', importedWords, { ratings: 'likes', interests: 'explicit' }),
];

describe('words of a pack', () => {
  it('stand in the texts, with a capital or an article where the sentence needs one', () => {
    const posts: PackWords = { item: { zh: '帖子', en: 'entry' }, items: { zh: '帖子', en: 'entries' }, measure: '篇' };
    const english = spoken(coreTexts.en, wordsOf(posts, { ratings: 'likes' }, 'en'));
    expect([english.header.searchLabel, english.page.item, english.shelf.moved(1)]).toEqual(['Search entries', 'Entry', '1 entry moved']);
    expect(wordsOf(posts, { ratings: 'likes' }, 'en').one).toBe('an entry');
    const chinese = spoken(coreTexts.zh, wordsOf(posts, { ratings: 'likes' }, 'zh'));
    expect([chinese.header.searchLabel, chinese.header.favourites(3)]).toEqual(['搜索帖子', '收藏，3 篇']);
    expect(chinese.item.rating('5', '12')).toBe('12 人喜欢');
  });

  it('that name none leave a neutral measure word', () => {
    expect(wordsOf(importedWords, null, 'zh').measure).toBe('个');
  });
});

describe.each(spokenAreas)('texts of %s', (_name, zh, en) => {
  it('have the same keys and parameters in both languages, and are silent in both or in none', () => {
    expect([...leaves(en)].sort()).toEqual([...leaves(zh)].sort());
  });

  it('in Chinese use Chinese punctuation between Chinese characters', () => {
    const mixed = strings(zh).filter((text) => /\p{Script=Han}[,;:!?]\s*\p{Script=Han}/u.test(text));
    expect(mixed).toEqual([]);
  });

  it('in English contain no Chinese, except the name of the other language and of the shop', () => {
    const allowed = new Set(['近架', '切换到中文', '中文']);
    expect(strings(en).filter((text) => /\p{Script=Han}/u.test(text) && !allowed.has(text))).toEqual([]);
  });
});
