import type { Item } from '../../domain/item';

/** Typed words that all stand somewhere in a text; case and width of letters do not matter. An empty wish matches everything. */
export function textMatcher(typed: string): (text: string) => boolean {
  const words = normalised(typed).split(/\s+/u).filter(Boolean);
  return (text) => {
    const folded = normalised(text);
    return words.every((word) => folded.includes(word));
  };
}

const normalised = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Everything an item can be picked by. */
export const itemWords = ({ id, title, maker }: Item): string => `${id} ${title.zh} ${title.en} ${maker?.zh ?? ''} ${maker?.en ?? ''}`;

/** The first items that match, in the order given. */
export function matchItems(items: Iterable<Item>, typed: string, limit: number): Item[] {
  const matches = textMatcher(typed.slice(0, 200));
  const found: Item[] = [];
  for (const item of items) {
    if (!matches(itemWords(item))) continue;
    found.push(item);
    if (found.length === limit) break;
  }
  return found;
}
