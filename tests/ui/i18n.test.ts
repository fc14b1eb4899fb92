import { describe, expect, it } from 'vitest';
import { coreTexts, type Texts } from '../../src/ui/i18n/text';

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

describe.each(areas)('texts of %s', (_name, { zh, en }) => {
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
