import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, insertMultiple, search, type Tokenizer } from '@orama/orama';
import { tokenizer as oramaTokenizers } from '@orama/orama/components';
import MiniSearch from 'minisearch';
import type { Pack } from '../../src/domain/pack';
import { fieldBoosts } from '../../src/engine/retrieval/buildLexicalIndex';
import { packageRoot } from '../paths';
import { rankingDepth, type SearchMethod } from './methods';
import { peerDocuments, peerFields } from './peerDocuments';

/**
 * How a Chinese run becomes terms: by `Intl.Segmenter` (what @orama/tokenizers/mandarin does), or by pairs of characters (and single ones), the
 * usual way without a dictionary.
 */
export type ChineseTerms = 'words' | 'pairs';

const version = (name: string): string =>
  (JSON.parse(readFileSync(join(packageRoot, 'node_modules', name, 'package.json'), 'utf8')) as { readonly version: string }).version;

const hanRun = /\p{Script=Han}+/gu;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

function chineseTerms(text: string, how: ChineseTerms): string[] {
  return [...text.matchAll(hanRun)].flatMap(([run]) => {
    if (how === 'words') return Array.from(segmenter.segment(run), ({ segment }) => segment);
    return run.length === 1 ? [run] : [...run, ...Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2))];
  });
}

/** MiniSearch over the same fields and weights as ours, with its prefix and fuzzy search for Latin words. */
export function createMiniSearchMethod(pack: Pack, chinese: ChineseTerms): SearchMethod {
  const tokenize = (text: string): string[] => [
    ...text
      .replace(hanRun, ' ')
      .split(/[\s\p{P}\p{S}]+/u)
      .filter((word) => word.length > 0),
    ...chineseTerms(text, chinese),
  ];
  const index = new MiniSearch<{ readonly id: number } & Record<string, string | number>>({ fields: [...peerFields], tokenize });
  index.addAll(peerDocuments(pack).map((document, id) => ({ ...document, id })));
  const latin = (term: string): boolean => /^[a-z]/iu.test(term);
  const options = { boost: fieldBoosts, prefix: latin, fuzzy: (term: string) => (latin(term) && term.length > 3 ? 0.2 : false) };
  return {
    name: 'minisearch',
    settings: `MiniSearch ${version('minisearch')}: the same fields and boosts, Chinese by ${chinese}, prefix and fuzzy 0.2 for Latin words, OR`,
    rank: async (query) => ({
      rows: index
        .search(query, options)
        .slice(0, rankingDepth)
        .map(({ id }) => Number(id)),
      noConfidentMatch: null,
    }),
  };
}

/** Orama over the same fields and weights as ours, with its English stemmer and tolerance 1 where no Chinese is in the query. */
export async function createOramaMethod(pack: Pack, chinese: ChineseTerms): Promise<SearchMethod> {
  const english = oramaTokenizers.createTokenizer({ language: 'english', stemming: true });
  const tokenizer: Tokenizer = {
    ...english,
    tokenize: (raw, language, prop, withCache) => [
      ...new Set([...english.tokenize(raw.replace(hanRun, ' '), language, prop, withCache), ...chineseTerms(raw, chinese)]),
    ],
  };
  const schema = Object.fromEntries(peerFields.map((field) => [field, 'string' as const]));
  const database = create({ schema, components: { tokenizer } });
  await insertMultiple(
    database,
    peerDocuments(pack).map((document, row) => ({ ...document, id: String(row) })),
  );
  return {
    name: 'orama',
    settings: `Orama ${version('@orama/orama')}: the same fields and boosts, Chinese by ${chinese}, English stemmer, tolerance 1 without Chinese`,
    rank: async (query) => {
      // Its tolerance holds for the whole query; a slip of one in a Chinese word of two characters would match everything.
      const tolerance = /\p{Script=Han}/u.test(query) ? 0 : 1;
      const { hits } = await search(database, {
        term: query,
        properties: [...peerFields],
        boost: fieldBoosts,
        tolerance,
        limit: rankingDepth,
      });
      return { rows: hits.map(({ id }) => Number(id)), noConfidentMatch: null };
    },
  };
}
