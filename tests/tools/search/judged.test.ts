import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSource } from '../../../tools/pack/readSource';
import { catalogueFolder, packageRoot } from '../../../tools/paths';
import { judgedQueries, queryLanguages, readJudgedFile } from '../../../tools/search/judged';
import { parseSelector } from '../../../tools/search/selectors';

/** Queries the issue asks for, at least. */
const wanted: Record<string, { readonly zh: number; readonly en: number; readonly mixed: number }> = {
  shop: { zh: 100, en: 80, mixed: 20 },
  courses: { zh: 20, en: 15, mixed: 5 },
  posts: { zh: 20, en: 15, mixed: 5 },
  care: { zh: 20, en: 15, mixed: 5 },
};
const han = /\p{Script=Han}/u;
const latin = /[a-z]/iu;

describe.each(Object.keys(wanted))('the judged queries of %s', (name) => {
  const file = readJudgedFile(join(packageRoot, 'tests/judged', `${name}.json`));
  const { items } = readSource(join(catalogueFolder, name));
  const queries = judgedQueries(file);

  test('are enough in each language, in both halves, and each is asked once', () => {
    for (const language of queryLanguages) {
      const asked = queries.filter((query) => query.language === language);
      expect(asked.length).toBeGreaterThanOrEqual(wanted[name]?.[language] ?? 0);
      const test = asked.filter(({ half }) => half === 'test').length;
      if (name === 'shop' && language !== 'mixed') expect(Math.abs(2 * test - asked.length)).toBeLessThan(0.1 * asked.length);
    }
    expect(new Set(queries.map(({ text }) => text)).size).toBe(queries.length);
    expect(new Set(file.wishes.map(({ id }) => id)).size).toBe(file.wishes.length);
  });

  test('say truly which language they are in', () => {
    for (const { text, language } of queries) {
      const expected = han.test(text) ? (latin.test(text) ? 'mixed' : 'zh') : 'en';
      expect(`${text}: ${language}`).toBe(`${text}: ${expected}`);
    }
  });

  test('name nothing that the catalogue lacks', () => {
    const empty = file.wishes.flatMap(({ id, grades }) =>
      Object.values(grades).flatMap((selectors = []) =>
        selectors.filter((selector) => !items.some(parseSelector(selector))).map((selector) => `${id}: ${selector}`),
      ),
    );
    expect(empty).toEqual([]);
  });

  test('have an item to find, or say that there is none', () => {
    for (const { text, gradeOf, answerable, kind } of queries) {
      const best = Math.max(...items.map((item) => gradeOf(item) ?? 0));
      expect(`${text}: ${best >= 2}`).toBe(`${text}: ${answerable}`);
      expect(`${text}: ${kind === 'unanswerable'}`).toBe(`${text}: ${!answerable}`);
    }
  });
});
