import { create, insertMultiple, search } from '@orama/orama';
import type { Pack } from '../../src/domain/pack';
import { fieldBoosts } from '../../src/engine/retrieval/buildLexicalIndex';
import { normaliseText } from '../../src/engine/text/normaliseText';
import { indexTerms } from '../../src/engine/text/tokenise';

/** Orama over the same fields, terms, weights and vectors as ours, asked for the same number of results. */
export interface OramaPeer {
  lexical(query: string, limit: number): unknown;
  hybrid(query: string, vector: Float32Array, limit: number): unknown;
}

type Field = keyof typeof fieldBoosts;
const fields = Object.keys(fieldBoosts) as Field[];

/** Orama's own tokenizer knows no Chinese; this is the shop's. */
const tokenizer = {
  language: 'english',
  normalizationCache: new Map<string, string>(),
  tokenize: (raw: string, _language?: string, field?: string): string[] => [
    ...new Set(indexTerms(normaliseText(String(raw)), field !== 'description')),
  ],
};

/** Its tolerance is one for the whole query; a letter of tolerance in a Chinese word of two would match every item. */
const han = /\p{Script=Han}/u;

export async function createOramaPeer(pack: Pack): Promise<OramaPeer> {
  const { dimension } = pack.manifest;
  const schema = { ...Object.fromEntries(fields.map((field) => [field, 'string' as const])), vector: `vector[${dimension}]` as const };
  const database = create({ schema, components: { tokenizer } });
  const documents = oramaDocuments(pack).map((document, row) => ({
    ...document,
    vector: Array.from(pack.vectors.subarray(row * dimension, (row + 1) * dimension)),
  }));
  await insertMultiple(database, documents as never, 1000);
  const shared = (term: string) => ({ term, properties: fields, boost: fieldBoosts, tolerance: han.test(term) ? 0 : 1 });
  return {
    lexical: (term, limit) => search(database, { ...shared(term), limit } as never),
    hybrid: (term, vector, limit) =>
      search(database, { ...shared(term), mode: 'hybrid', limit, vector: { value: vector, property: 'vector' }, similarity: 0.3 } as never),
  };
}

/** The texts that `createMiniSearch` indexes: both languages in one field. */
function oramaDocuments({ items, manifest }: Pack): Record<Field, string>[] {
  const values = new Map(
    manifest.facets.flatMap(({ key, values }) =>
      values.map((value) => [`${key}:${value.key}`, `${value.title.zh} ${value.title.en}`] as const),
    ),
  );
  return items.map((item) => {
    const levels = item.category.map((_, at) => manifest.categories[item.category.slice(0, at + 1).join('/')]);
    const facets = Object.entries(item.facets).flatMap(([key, keys]) => keys.map((value) => values.get(`${key}:${value}`) ?? ''));
    return {
      title: `${item.title.zh} ${item.title.en}`,
      tags: `${item.tags.zh.join(' ')} ${item.tags.en.join(' ')}`,
      category: levels.map((title) => (title ? `${title.zh} ${title.en}` : '')).join(' '),
      maker: item.maker ? `${item.maker.zh} ${item.maker.en}` : '',
      facets: facets.join(' '),
      description: `${item.description.zh} ${item.description.en}`,
    };
  });
}
