const urls = new Map<string, string>();

/** SVG source → data URL, made once a picture: encoding a few kilobytes on every render would be felt while scrolling. */
export function pictureUrl(source: string): string {
  let url = urls.get(source);
  if (url === undefined) {
    // Only what would end or bend a URL is escaped; the rest stays readable and short.
    url = `data:image/svg+xml,${source.replace(/[%#<>\n\r]/gu, encodeURIComponent)}`;
    urls.set(source, url);
  }
  return url;
}

const tiles = ['sand', 'sage', 'sky', 'rose', 'stone', 'mint', 'wheat', 'lilac'] as const;
export type Tile = (typeof tiles)[number];

/**
 * One ground a category, in the catalogue's order, so that neighbours differ and a shelf of one kind is one colour.
 * @param categories Joined category keys of the pack.
 */
export function tileOf(category: readonly string[], categories: readonly string[]): Tile {
  const place = categories.indexOf(category.join('/'));
  return tiles[Math.max(0, place) % tiles.length] ?? 'stone';
}
