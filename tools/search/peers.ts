import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, insertMultiple, search, type Tokenizer } from '@orama/orama';
import { tokenizer as oramaTokenizers } from '@orama/orama/components';
import MiniSearch from 'minisearch';
import type { Pack } from '../../src/domain/pack';
import { fieldBoosts } from '../../src/engine/retrieval/buildLexicalIndex';
import { isStopWord } from '../../src/engine/text/stopWords';
import { packageRoot } from '../paths';
import { rankingDepth, type SearchMethod } from './methods';
import { peerDocuments, peerFields } from './peerDocuments';

const version = (name: string): string =>
  (JSON.parse(readFileSync(join(packageRoot, 'node_modules', name, 'package.json'), 'utf8')) as { readonly version: string }).version;

const hanRun = /\p{Script=Han}+/gu;

/**
 * Chinese as pairs of characters and single ones, the usual way without a dictionary. Of what was tried on the tuning half (docs/search-eval.md) it
 * was the best for both libraries: words of `Intl.Segmenter` (what @orama/tokenizers/mandarin does), pairs alone, and words beside pairs were not better.
 */
const chineseTerms = (text: string): string[] =>
  [...text.matchAll(hanRun)].flatMap(([run]) =>
    run.length === 1 ? [run] : [...run, ...Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2))],
  );

const latinWords = (text: string): string[] =>
  text
    .replace(hanRun, ' ')
    .split(/[\s\p{P}\p{S}]+/u)
    .filter((word) => word.length > 0);

/** MiniSearch over the same fields and weights as ours, without our stop words, with its prefix and fuzzy search for Latin words. */
export function createMiniSearchMethod(pack: Pack): SearchMethod {
  const index = new MiniSearch<{ readonly id: number } & Record<string, string | number>>({
    fields: [...peerFields],
    tokenize: (text) => [...latinWords(text), ...chineseTerms(text)],
    processTerm: (term) => (isStopWord(term.toLowerCase()) ? null : term.toLowerCase()),
  });
  index.addAll(peerDocuments(pack).map((document, id) => ({ ...document, id })));
  const latin = (term: string): boolean => /^[a-z]/iu.test(term);
  const options = { boost: fieldBoosts, prefix: latin, fuzzy: (term: string) => (latin(term) && term.length > 3 ? 0.2 : false) };
  return {
    name: 'minisearch',
    settings: `MiniSearch ${version('minisearch')}: our fields, boosts and stop words, Chinese by pairs and single characters, prefix and fuzzy 0.2 for Latin words, OR`,
    rank: async (query) => ({
      rows: index
        .search(query, options)
        .slice(0, rankingDepth)
        .map(({ id }) => Number(id)),
      noConfidentMatch: null,
    }),
  };
}

/** Orama over the same fields and weights as ours, without our stop words, with its English stemmer; its tolerance made it worse. */
export async function createOramaMethod(pack: Pack): Promise<SearchMethod> {
  const english = oramaTokenizers.createTokenizer({ language: 'english', stemming: true });
  const withoutStopWords = (text: string): string =>
    latinWords(text)
      .filter((word) => !isStopWord(word.toLowerCase()))
      .join(' ');
  const tokenizer: Tokenizer = {
    ...english,
    tokenize: (raw, language, prop, withCache) => {
      const latin = english.tokenize(withoutStopWords(raw), language, prop, withCache);
      return [...new Set([...latin, ...chineseTerms(raw).filter((term) => !isStopWord(term))])];
    },
  };
  const schema = Object.fromEntries(peerFields.map((field) => [field, 'string' as const]));
  const database = create({ schema, components: { tokenizer } });
  await insertMultiple(
    database,
    peerDocuments(pack).map((document, row) => ({ ...document, id: String(row) })),
  );
  return {
    name: 'orama',
    settings: `Orama ${version('@orama/orama')}: our fields, boosts and stop words, Chinese by pairs and single characters, English stemmer, tolerance 0`,
    rank: async (query) => {
      const { hits } = await search(database, { term: query, properties: [...peerFields], boost: fieldBoosts, limit: rankingDepth });
      return { rows: hits.map(({ id }) => Number(id)), noConfidentMatch: null };
    },
  };
}
