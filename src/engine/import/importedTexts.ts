import type { ImportedRow } from '../../domain/catalogueImport';
import type { Item } from '../../domain/item';
import { itemTexts, itemTextWeights, joinTextVectors } from '../features/itemText';
import { guessLanguage } from '../text/parseQuery';

export interface TextsToEncode {
  readonly texts: readonly string[];
  readonly weights: readonly number[];
}

/**
 * The texts whose vectors make an item's vector. Where both places hold the same words, they are encoded once: the second time would
 * double every part of the sum, which its norm takes away again, at twice the time.
 */
export function importedTexts(item: Item): TextsToEncode {
  const texts = itemTexts(item);
  if (!isOneLanguage(item)) return { texts, weights: itemTextWeights };
  const first = guessLanguage(item.title.zh) === 'zh' ? 0 : texts.length / 2;
  return { texts: texts.slice(first, first + texts.length / 2), weights: itemTextWeights.slice(first, first + texts.length / 2) };
}

/** Unit vector of an item from the vectors of its texts. */
export const importedVector = (vectors: readonly Float32Array[], { weights }: TextsToEncode): Float32Array =>
  joinTextVectors(vectors, weights);

const isOneLanguage = ({ title, description, tags, maker }: Item): boolean =>
  title.zh === title.en &&
  description.zh === description.en &&
  (maker === null || maker.zh === maker.en) &&
  tags.zh.length === tags.en.length &&
  tags.zh.every((tag, at) => tag === tags.en[at]);

/** The item as it is shown: with its link as text at the end. Search and vectors know nothing of it. */
export function withLink({ item, link }: ImportedRow): Item {
  if (link === null) return item;
  const { zh, en } = item.description;
  return { ...item, description: { zh: `${zh}\n${link}`, en: `${en}\n${link}` } };
}
