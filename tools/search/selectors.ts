import type { Item } from '../../src/domain/item';

/** Says whether an item is meant. */
export type Selector = (item: Item) => boolean;

const idShape = /^[A-Z]+(?:-[A-Z]+)*-\d+$/u;
const priceShape = /^price(<=|>=)(\d+(?:\.\d+)?)$/u;
const facetShape = /^([a-z][a-z0-9-]*)(!?=)([a-z0-9-]+)$/u;
const categoryShape = /^[a-z0-9-]+(?:\/[a-z0-9-]+)*$/u;

/**
 * What a judgement names: one or more conditions joined by ` & `, all of which must hold. A condition is an id, a joined category key (it and
 * everything under it), `facet=value`, `facet!=value`, `price<=N` or `price>=N` (an item without a price fails both), each turned round by a
 * leading `!`.
 * @throws SyntaxError for anything else.
 */
export function parseSelector(text: string): Selector {
  const conditions = text.split('&').map((part) => parseCondition(part.trim()));
  return (item) => conditions.every((fits) => fits(item));
}

function parseCondition(text: string): Selector {
  if (text.startsWith('!')) {
    const fits = parseCondition(text.slice(1));
    return (item) => !fits(item);
  }
  if (idShape.test(text)) return ({ id }) => id === text;
  const price = priceShape.exec(text);
  if (price) {
    const bound = Number(price[2]);
    return (item) => item.price !== null && (price[1] === '<=' ? item.price <= bound : item.price >= bound);
  }
  const facet = facetShape.exec(text);
  if (facet) {
    const [, key = '', operator, value = ''] = facet;
    return ({ facets }) => (facets[key]?.includes(value) ?? false) === (operator === '=');
  }
  if (categoryShape.test(text)) {
    return ({ category }) => {
      const joined = category.join('/');
      return joined === text || joined.startsWith(`${text}/`);
    };
  }
  throw new SyntaxError(`"${text}" is no id, category, facet or price of a judgement.`);
}
