import type { FacetDefinition } from '../../domain/pack';
import { maxQueryLength, type UnderstoodFilter } from '../../domain/search';
import { chineseNumeral, parseNumber } from './chineseNumber';
import { normaliseText } from './normaliseText';
import { synonyms } from './synonyms';
import { findAmounts } from './units';

/** What a query states about price, amount and facets, besides what it wishes for. */
export interface UnderstoodQuery {
  readonly filters: readonly UnderstoodFilter[];
  /** The query without the price words, which are no part of what an item is; words of facets and amounts stay. */
  readonly wish: string;
}

const number = `(\\d+(?:\\.\\d+)?|${chineseNumeral})`;
const yuan = '(?:元|块钱?|rmb|cny|yuan|人民币|¥)';
// Ages, sizes and amounts are counted too; only money may follow.
const noOtherUnit = '(?![\\p{L}\\p{N}%.])';

interface PricePattern {
  readonly pattern: RegExp;
  readonly read: (numbers: readonly number[]) => { readonly min: number | null; readonly max: number | null };
}
const upTo = ([max]: readonly number[]) => ({ min: null, max: max ?? null });
const from = ([min]: readonly number[]) => ({ min: min ?? null, max: null });
const between = ([a, b]: readonly number[]) => ({ min: Math.min(a ?? 0, b ?? 0), max: Math.max(a ?? 0, b ?? 0) });
const price = (source: string, read: PricePattern['read']): PricePattern => ({ pattern: new RegExp(source, 'u'), read });

/** Ranges first: their halves look like bounds. Chinese bounds need no currency word with 以下, English ones none with "under". */
const prices: readonly PricePattern[] = [
  price(`${number}\\s*${yuan}?\\s*(?:-|~|到|至)\\s*${number}\\s*${yuan}(?:之间|左右)?`, between),
  price(`between\\s*¥?\\s*${number}\\s*${yuan}?\\s*and\\s*¥?\\s*${number}(?:\\s*${yuan})?${noOtherUnit}`, between),
  price(`¥\\s*${number}\\s*(?:-|~|to)\\s*¥?\\s*${number}${noOtherUnit}`, between),
  price(`(?:不超过|不高于|低于|少于|小于|最多|不到|预算)\\s*¥?\\s*${number}\\s*${yuan}`, upTo),
  price(`¥?\\s*${number}\\s*${yuan}?\\s*(?:以下|以内|之内|以里)`, upTo),
  price(`(?:高于|超过|至少|多于|不低于)\\s*¥?\\s*${number}\\s*${yuan}`, from),
  price(`¥?\\s*${number}\\s*${yuan}\\s*(?:以上|起)`, from),
  price(
    `(?:under|below|less than|cheaper than|up to|at most|no more than|max(?:imum)?)\\s*¥?\\s*${number}(?:\\s*${yuan})?${noOtherUnit}(?!\\s*(?:years?|months?|people|persons?|ml|kg|g|cm|mm|m|l)\\b)`,
    upTo,
  ),
  price(`(?:over|above|more than|at least|no less than)\\s*¥\\s*${number}${noOtherUnit}`, from),
  price(`(?:over|above|more than|at least|no less than)\\s*${number}\\s*${yuan}`, from),
];

/** "Under six" of children is an age, "under 50" is not. */
const oldestChild = 18;
const ageBefore = /(?:kids?|child(?:ren)?|boys?|girls?|babies|toddlers?|aged?|孩子|儿童|宝宝)\s*$/u;

/** @returns no filters for a text that states none; never throws. */
export function understandQuery(query: string, facets: readonly FacetDefinition[], priced: boolean): UnderstoodQuery {
  const normalised = normaliseText(query, maxQueryLength);
  const found = priced ? findPrice(normalised) : null;
  const unpriced = found ? cutOut(normalised, found) : normalised;
  const named = findFacets(unpriced, facets);
  // What is not wanted must not be searched for.
  const wish = named.filter(({ filter }) => filter.facet?.negated).reduce((text, { span }) => text.replace(span, ' '), unpriced);
  const filters = [...(found ? [found.filter] : []), ...findAmount(unpriced), ...named.map(({ filter }) => filter)];
  return { filters, wish: wish.replace(/\s+/gu, ' ').trim() };
}

/** What makes an amount a bound or a guess. */
const boundBefore =
  /(?:under|below|over|above|than|at (?:least|most)|up to|about|around|between|to|and|-|~|到|至|不超过|低于|少于|小于|超过|大于|至少|最多|大约|约)\s*$/u;
const boundAfter = /^\s*(?:以下|以内|以上|之内|左右|上下|or (?:more|less)|到|至|-|~)/u;

/** The one exact amount that a query names; of several nobody knows what each is about. */
function findAmount(text: string): UnderstoodFilter[] {
  const [found, ...others] = findAmounts(text);
  if (!found || others.length > 0) return [];
  if (boundBefore.test(text.slice(0, found.start)) || boundAfter.test(text.slice(found.end))) return [];
  const { amount } = found;
  return [{ key: `amount=${amount}`, text: found.text.trim(), facet: null, priceMin: null, priceMax: null, amount }];
}

const cutOut = (text: string, { start, end }: { readonly start: number; readonly end: number }): string =>
  `${text.slice(0, start)} ${text.slice(end)}`.trim();

function findPrice(text: string): { readonly filter: UnderstoodFilter; readonly start: number; readonly end: number } | null {
  for (const { pattern, read } of prices) {
    const match = pattern.exec(text);
    if (!match) continue;
    const numbers = match.slice(1).flatMap((part) => (part === undefined ? [] : (parseNumber(part) ?? [])));
    if (ageBefore.test(text.slice(0, match.index)) && numbers.some((amount) => amount <= oldestChild)) continue;
    const { min, max } = read(numbers);
    if ((min === null && max === null) || numbers.length < match.length - 1) continue;
    const words = match[0].trim();
    const filter = { key: 'price', text: words, facet: null, priceMin: min, priceMax: max };
    return { filter, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

/** Values of facets that may be understood, named as a whole, with the words that name them. */
function findFacets(text: string, facets: readonly FacetDefinition[]): { readonly filter: UnderstoodFilter; readonly span: string }[] {
  const found: { filter: UnderstoodFilter; span: string }[] = [];
  for (const { key, value, names, understood } of namedValues(facets)) {
    for (const name of names) {
      const place = findName(text, name);
      // What is not wanted is said plainly; only some facets may be read out of a wish.
      if (!place || !(understood || place.negated)) continue;
      const { negated, span } = place;
      const facet = { key, value, negated };
      found.push({
        span,
        filter: { key: `${key}${negated ? '!=' : '='}${value}`, text: span.trim(), facet, priceMin: null, priceMax: null },
      });
      break;
    }
  }
  return found;
}

interface NamedValue {
  readonly key: string;
  readonly value: string;
  readonly understood: boolean;
  readonly names: readonly string[];
}
/** A pack has hundreds of values, and they are the same for each of its queries. */
const known = new WeakMap<readonly FacetDefinition[], readonly NamedValue[]>();

function namedValues(facets: readonly FacetDefinition[]): readonly NamedValue[] {
  const before = known.get(facets);
  if (before) return before;
  const named = facets.flatMap(({ key, values, understood }) =>
    values.map(({ key: value, title }) => ({ key, value, understood, names: namesOf(title.zh, title.en, understood) })),
  );
  known.set(facets, named);
  return named;
}

/** The title in both languages and, where asked, everyday words that mean the same; longer ones first, they say more. */
function namesOf(zh: string, en: string, everyday: boolean): string[] {
  const titles = [normaliseText(zh), normaliseText(en)];
  const others = everyday ? titles.flatMap((title) => synonyms.get(title) ?? []) : [];
  return [...new Set([...titles, ...others])].sort((a, b) => b.length - a.length);
}

const negation = /(?:不要|不想要|别要|不含|不带|没有|不是|除了|不太|不|\bnot|\bno|\bwithout|\bnon|\bexcept)[\s-]*(?:too |very |any )?$/u;

function findName(text: string, name: string): { readonly negated: boolean; readonly span: string } | null {
  if (!text.includes(name)) return null;
  const latin = /^[a-z]/u.test(name);
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  const pattern = latin ? new RegExp(`(?<![\\p{L}\\p{N}-])${escaped}(?:'?s)?(?![\\p{L}\\p{N}]|-?free)`, 'u') : new RegExp(escaped, 'u');
  const match = pattern.exec(text);
  if (!match) return null;
  const before = negation.exec(text.slice(0, match.index));
  // A single Chinese character is part of too many other words, unless it is what is not wanted: 不辣.
  if (!latin && name.length < 2 && !before) return null;
  return { negated: before !== null, span: `${before?.[0] ?? ''}${match[0]}` };
}
