import type { packFetcher } from '../adapters/catalogue/fetchPack';
import { type PackTexts, readTexts } from '../adapters/catalogue/readPack';
import type { Pack } from '../domain/pack';
import type { PackVectors } from '../engine/recommend/tasteElsewhere';

/** Vectors of packs other than the open one, read once each; one that cannot be read is asked for again the next time. */
export interface ElsewhereTexts {
  /** Packs by name, of those asked for, that share the open pack's encoder. */
  read(open: Pack, packs: readonly { readonly name: string; readonly baseUrl: string }[]): Promise<Map<string, PackVectors>>;
}

export function createElsewhereTexts(packReader: typeof packFetcher): ElsewhereTexts {
  const known = new Map<string, PackTexts>();
  return {
    async read(open, packs) {
      const found = new Map<string, PackVectors>();
      for (const { name, baseUrl } of packs) {
        const texts = known.get(baseUrl) ?? (await readTexts(packReader(baseUrl)).catch(() => null));
        if (!texts) continue;
        known.set(baseUrl, texts);
        const { encoder, dimension } = open.manifest;
        if (!texts.keepsToItself && texts.encoder === encoder && texts.dimension === dimension) found.set(name, vectorsOf(texts));
      }
      return found;
    },
  };
}

function vectorsOf({ ids, vectors, dimension }: PackTexts): PackVectors {
  const rows = new Map(ids.map((id, row) => [id, row]));
  return {
    vectorOf(itemId) {
      const row = rows.get(itemId);
      return row === undefined ? null : vectors.subarray(row * dimension, (row + 1) * dimension);
    },
  };
}
