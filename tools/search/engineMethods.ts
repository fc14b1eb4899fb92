import type { Pack } from '../../src/domain/pack';
import { noFilters, type SearchAnswer } from '../../src/domain/search';
import { passesFilters } from '../../src/engine/retrieval/filters';
import { createSearchEngine } from '../../src/engine/retrieval/search';
import { isUnwanted, withUnderstood } from '../../src/engine/retrieval/understoodFilters';
import { createVectorIndex, topRows } from '../../src/engine/retrieval/vectorIndex';
import { guessLanguage } from '../../src/engine/text/parseQuery';
import { rankingDepth, type SearchMethod } from './methods';

/** Text → unit vector `[dimension]`. */
export type EncodeQuery = (text: string) => Promise<Float32Array>;

/**
 * The shop's search as a page uses it (`hybrid`), as it answers before the encoder is there (`lexical`), and by meaning alone (`vector`): all
 * items by cosine, with the filters that the whole engine understood, so that it lacks nothing but the words.
 */
export function createEngineMethods(pack: Pack, lexicalJson: string, encode: EncodeQuery): SearchMethod[] {
  const engine = createSearchEngine(pack, lexicalJson, () => 0);
  const vectors = createVectorIndex(pack.vectors, pack.manifest.dimension);
  const rowOf = new Map(pack.items.map(({ id }, row) => [id, row]));
  const ask = (query: string, queryVector: Float32Array | null): SearchAnswer =>
    engine.search({
      query,
      language: guessLanguage(query),
      filters: noFilters,
      sort: 'relevance',
      limit: rankingDepth,
      personal: false,
      queryVector,
    });
  const rowsOf = ({ results }: SearchAnswer): number[] => results.flatMap(({ itemId }) => rowOf.get(itemId) ?? []);
  const answers = async (query: string) => {
    const lexical = ask(query, null);
    const vector = await encode(lexical.understood);
    return { lexical, vector, hybrid: ask(query, vector) };
  };
  return [
    {
      name: 'hybrid',
      settings: 'words and meaning, as the page answers when the encoder is ready',
      rank: async (query) => {
        const { hybrid } = await answers(query);
        return { rows: rowsOf(hybrid), noConfidentMatch: hybrid.noConfidentMatch };
      },
    },
    {
      name: 'lexical',
      settings: 'words alone, as the page answers before the encoder is ready',
      rank: async (query) => {
        const lexical = ask(query, null);
        return { rows: rowsOf(lexical), noConfidentMatch: lexical.noConfidentMatch };
      },
    },
    {
      name: 'vector',
      settings: 'cosine alone over all items, with the filters that the query states',
      rank: async (query) => {
        const { hybrid, vector } = await answers(query);
        const filters = withUnderstood(noFilters, hybrid.understoodFilters);
        const allowed = Uint8Array.from(pack.items, (item) =>
          passesFilters(item, filters) && !isUnwanted(item, hybrid.understoodFilters) ? 1 : 0,
        );
        return { rows: topRows(vectors.similarities(vector), rankingDepth, allowed), noConfidentMatch: null };
      },
    },
  ];
}
