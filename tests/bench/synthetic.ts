import type { Interaction, ItemAct } from '../../src/domain/interaction';
import type { Item, ItemId, Language, Localized } from '../../src/domain/item';
import type { Pack } from '../../src/domain/pack';
import type { Rng } from '../../src/engine/ports';
import { seededRng } from '../../src/engine/random';

/**
 * Catalogues, queries and shoppers of any size, made from a real pack: texts keep the words, lengths and repetitions of real ones. The same
 * seed gives the same in Node and in the page. No DOM, no Node.
 */

const pick = <Value>(rng: Rng, values: readonly Value[]): Value => {
  const value = values[Math.floor(rng() * values.length)];
  if (value === undefined) throw new RangeError('nothing to pick from');
  return value;
};

/** Makers that no real item has: without them ten times the items would share the vocabulary of one. */
function inventMakers(rng: Rng, count: number): Localized[] {
  const heads = ['Nor', 'Kel', 'Bra', 'Sul', 'Ost', 'Ver', 'Tam', 'Lin', 'Ard', 'Quil', 'Hes', 'Dor', 'Fen', 'Mir', 'Gal', 'Wex'];
  const middles = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ou'];
  const tails = ['vale', 'mont', 'stra', 'wick', 'dell', 'field', 'berg', 'lund', 'ton', 'brook', 'ling', 'rise', 'more', 'ska', 'nex'];
  const characters = [...'青山云河木石南北东西安乐明远长春白鹿松竹梅星海田园千里和光半亩日月清风'];
  return Array.from({ length: count }, () => ({
    en: `${pick(rng, heads)}${pick(rng, middles)}${pick(rng, tails)}`,
    zh: pick(rng, characters) + pick(rng, characters) + pick(rng, characters),
  }));
}

/** Of A the beginning, of B the end, so that no two descriptions are alike and each still reads like one. */
function joinHalves(a: string, b: string, end: RegExp): string {
  const [first = a] = a.split(end);
  const last = b.split(end).filter(Boolean).at(-1) ?? b;
  return `${first}${last}`;
}

const sentenceEnd = { zh: /(?<=[。！？])/u, en: /(?<=[.!?])(?=\s)/u } as const;

/** How far a vector lies from that of the item it was made from: cosine about 0.85, as between variants of one thing. */
const jitter = 0.6;

/**
 * `count` items recombined from the pack's: title and category of one, tags, maker and half of the description of another of the same
 * category, vectors in between with noise added. Items are numbered `NS-SYN-00001` and up.
 */
export function syntheticPack(source: Pack, count: number, seed = 1): Pack {
  const rng = seededRng(seed);
  const { dimension } = source.manifest;
  const makers = inventMakers(rng, Math.max(20, Math.round(count / 8)));
  const byCategory = new Map<string, number[]>();
  source.items.forEach(({ category }, row) => {
    const key = category.join('/');
    byCategory.set(key, [...(byCategory.get(key) ?? []), row]);
  });
  const vectors = new Float32Array(count * dimension);
  const items = Array.from({ length: count }, (_, row): Item => {
    const from = Math.floor(rng() * source.items.length);
    const a = source.items[from] as Item;
    const other = pick(rng, byCategory.get(a.category.join('/')) ?? [from]);
    const b = source.items[other] as Item;
    mixVectors(vectors, row, source.vectors, from, other, dimension, rng);
    const model = `${pick(rng, [...'ABCDEFGHKLMNPRSTVWX'])}${10 + Math.floor(990 * rng())}`;
    const named = (language: Language): string => {
      const extra = b.tags[language].length > 0 ? pick(rng, b.tags[language]) : model;
      return language === 'zh' ? `${a.title.zh} ${extra} ${model}` : `${a.title.en}, ${extra} ${model}`;
    };
    const both = (language: Language): string[] => [...new Set([...a.tags[language].slice(0, 3), ...b.tags[language].slice(-2)])];
    return {
      ...a,
      id: `NS-SYN-${String(row + 1).padStart(5, '0')}` as ItemId,
      title: { zh: named('zh'), en: named('en') },
      description: {
        zh: joinHalves(a.description.zh, b.description.zh, sentenceEnd.zh),
        en: joinHalves(a.description.en, b.description.en, sentenceEnd.en),
      },
      tags: { zh: both('zh'), en: both('en') },
      maker: pick(rng, makers),
      price: a.price === null ? null : Math.max(1, Math.round(a.price * (0.6 + 0.8 * rng()))),
      rating: { mean: Math.round(10 * (3.6 + 1.3 * rng())) / 10, count: Math.floor(3000 * rng() ** 3) },
      requires: [],
    };
  });
  const arrivals = items.slice(-24).map(({ id }) => id);
  const manifest = { ...source.manifest, name: `synthetic-${count}`, itemCount: count, arrivals, files: [] };
  return { manifest, items, vectors, factors: null, visual: null };
}

function mixVectors(out: Float32Array, row: number, source: Float32Array, a: number, b: number, dimension: number, rng: Rng): void {
  const to = row * dimension;
  // Uniform noise of unit length in expectation: variance 1/12 a number.
  const scale = jitter * Math.sqrt(12 / dimension);
  let squares = 0;
  for (let at = 0; at < dimension; at++) {
    const mixed = 0.75 * (source[a * dimension + at] as number) + 0.25 * (source[b * dimension + at] as number) + scale * (rng() - 0.5);
    out[to + at] = mixed;
    squares += mixed * mixed;
  }
  const norm = Math.sqrt(squares);
  for (let at = 0; at < dimension; at++) out[to + at] = (out[to + at] as number) / norm;
}

export interface BenchQuery {
  readonly query: string;
  readonly language: Language;
}

/** A slip of the finger inside a word: two letters exchanged, one left out or one doubled. The first letter stays. */
export function mistype(word: string, rng: Rng): string {
  if (word.length < 5) return word;
  const at = 1 + Math.floor(rng() * (word.length - 2));
  const [before, here, next, after] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1), word.slice(at + 2)];
  const kind = Math.floor(3 * rng());
  if (kind === 0) return before + next + here + after;
  return kind === 1 ? before + next + after : before + here + here + next + after;
}

const wishes = {
  zh: ['{}', '{}', '我想买{}', '有没有{}', '{}推荐', '便宜的{}', '给妈妈买{}', '适合送人的{}'],
  en: ['{}', '{}', '{} for mum', 'I want to buy {}', 'cheap {}', 'best {} for travelling', 'a gift: {}', 'looking for {}'],
} as const;

/**
 * What people type, in both languages by turns: tags, makers and pieces of titles, bare or in a wish; every third English one mistyped.
 * @param written queries that somebody wrote; they come first.
 */
export function syntheticQueries(items: readonly Item[], written: readonly BenchQuery[], count: number, seed = 2): BenchQuery[] {
  const rng = seededRng(seed);
  const queries = written.slice(0, count);
  for (let at = 0; queries.length < count; at++) {
    const language: Language = at % 2 === 0 ? 'zh' : 'en';
    const item = pick(rng, items);
    const words = item.title[language].split(language === 'zh' ? /\s+/u : /[\s,]+/u).filter(Boolean);
    const source = rng();
    let thing = item.tags[language].length > 0 ? pick(rng, item.tags[language]) : (words[0] ?? 'book');
    if (source < 0.3) thing = words.slice(0, language === 'zh' ? 1 : 2 + Math.floor(2 * rng())).join(' ');
    else if (source < 0.4 && item.maker) thing = `${item.maker[language]} ${thing}`;
    const slip = language === 'en' && at % 3 === 0;
    const typed = slip ? thing.replace(/[a-z]{5,}/iu, (word) => mistype(word, rng)) : thing;
    queries.push({ query: pick(rng, wishes[language]).replace('{}', typed), language });
  }
  return queries;
}

export const syntheticNowMs = 1_795_000_000_000;
const minuteMs = 60_000;
const kinds: readonly (readonly [ItemAct, number])[] = [
  ['view', 0.7],
  ['favourite', 0.12],
  ['cart', 0.12],
  ['purchase', 0.06],
];

/**
 * A shopper of six interests: sessions of eight acts, a day apart, each on items of one category; before every act the item and another
 * one were shown. `acts` acts and as many impressions.
 */
export function syntheticHistory(items: readonly Item[], acts: number, seed = 3): Interaction[] {
  const rng = seededRng(seed);
  const byCategory = new Map<string, Item[]>();
  for (const item of items) {
    const key = item.category.join('/');
    byCategory.set(key, [...(byCategory.get(key) ?? []), item]);
  }
  const tastes = Array.from({ length: 6 }, () => byCategory.get(pick(rng, items).category.join('/')) ?? items);
  const interactions: Interaction[] = [];
  const sessions = Math.ceil(acts / 8);
  for (let act = 0; act < acts; act++) {
    const session = Math.floor(act / 8);
    const atMs = syntheticNowMs - (sessions - session) * 24 * 60 * minuteMs + (act % 8) * minuteMs;
    const shared = { sessionId: `session-${session}`, atMs };
    const shown = pick(rng, items);
    const item = pick(rng, tastes[session % tastes.length] as readonly Item[]);
    interactions.push({
      ...shared,
      kind: 'impression',
      itemId: act % 2 === 0 ? item.id : shown.id,
      list: { name: 'for-you', position: 1 + (act % 12) },
      sequence: interactions.length + 1,
    });
    interactions.push({ ...shared, kind: pickKind(rng), itemId: item.id, sequence: interactions.length + 1 });
  }
  return interactions;
}

function pickKind(rng: Rng): ItemAct {
  let rest = rng();
  for (const [kind, share] of kinds) {
    rest -= share;
    if (rest < 0) return kind;
  }
  return 'view';
}

/** The next act of such a shopper, on an item at random: a new row of similarities has to be worked out, as for most real acts. */
export function nextAct(items: readonly Item[], sequence: number, rng: Rng): Interaction {
  const itemId = pick(rng, items).id;
  return { kind: pickKind(rng), itemId, sessionId: 'now', atMs: syntheticNowMs + sequence * 1000, sequence };
}
