import type { Pack } from '../../src/domain/pack';
import { fieldBoosts } from '../../src/engine/retrieval/buildLexicalIndex';

type Field = keyof typeof fieldBoosts;
export const peerFields = Object.keys(fieldBoosts) as readonly Field[];

/** The texts of our own index, both languages in one field, as another engine would be given them. Order of the items. */
export function peerDocuments({ items, manifest }: Pack): Record<Field, string>[] {
  const titles = new Map(
    manifest.facets.flatMap(({ key, values }) => values.map(({ key: value, title }) => [`${key}:${value}`, title] as const)),
  );
  const both = (text: { readonly zh: string; readonly en: string } | null | undefined): string => (text ? `${text.zh} ${text.en}` : '');
  return items.map(({ title, tags, category, maker, facets, description }) => ({
    title: both(title),
    tags: `${tags.zh.join(' ')} ${tags.en.join(' ')}`,
    category: category.map((_, at) => both(manifest.categories[category.slice(0, at + 1).join('/')])).join(' '),
    maker: both(maker),
    facets: Object.entries(facets)
      .flatMap(([key, values]) => values.map((value) => both(titles.get(`${key}:${value}`))))
      .join(' '),
    description: both(description),
  }));
}
