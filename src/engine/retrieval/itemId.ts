import type { Item } from '../../domain/item';
import { maxQueryLength } from '../../domain/search';
import { editDistance } from '../text/editDistance';

/** What a query says about an id. */
export interface AskedId {
  /** As asked, in canonical spelling where possible. */
  readonly asked: string;
  /** Row of that item; null when the catalogue has none. */
  readonly row: number | null;
}

export interface ItemIdIndex {
  /** Null when the query names no id. */
  recognise(query: string): AskedId | null;
  /** Rows with the nearest ids, nearest first: edit distance, then a common beginning, then row. */
  nearest(asked: string, limit: number): number[];
}

/** Shape of one part of an id. */
interface PartShape {
  readonly kind: 'letters' | 'digits';
  readonly lengths: ReadonlySet<number>;
  readonly texts: ReadonlySet<string>;
}

const separator = '[\\s\\p{Pd}_.·−]{0,3}';
const compactOf = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/gu, '');

/**
 * Learns from a catalogue's own ids what an id looks like (`NS-RUN-001`: a fixed first part, letters, digits), so nothing here knows a
 * shop's numbering. Catalogues whose ids have no common shape are matched by whole ids only.
 */
export function createItemIdIndex(items: readonly Item[]): ItemIdIndex {
  const compact = items.map(({ id }) => compactOf(id));
  const rows = new Map(compact.map((key, row) => [key, row]));
  const shapes = partShapes(items);
  const patterns = shapes ? shapePatterns(shapes) : [];
  return {
    recognise(query) {
      const text = readable(query);
      for (const pattern of patterns) {
        const match = pattern.exec(text);
        if (!match) continue;
        const parts = canonicalParts(match.slice(1), shapes ?? []);
        const asked = parts.join('-');
        return { asked, row: rows.get(compactOf(asked)) ?? null };
      }
      for (const word of shapes ? [] : text.split(/[\s/?&=#,;]+/u)) {
        const row = rows.get(compactOf(word));
        if (row !== undefined) return { asked: (items[row] as Item).id, row };
      }
      return null;
    },
    nearest(asked, limit) {
      const key = compactOf(asked);
      const scored = compact.map((candidate, row) => ({
        row,
        distance: editDistance(key, candidate, 8),
        common: commonBeginning(key, candidate),
      }));
      scored.sort((left, right) => left.distance - right.distance || right.common - left.common || left.row - right.row);
      return scored.slice(0, limit).map(({ row }) => row);
    },
  };
}

/** Full-width forms become plain, percent-escapes of a pasted address are read; never throws on broken escapes. */
function readable(query: string): string {
  const text = query.slice(0, maxQueryLength).normalize('NFKC');
  return text.replace(/%([2-7][0-9a-f])/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))).toUpperCase();
}

function partShapes(items: readonly Item[]): PartShape[] | null {
  const split = items.map(({ id }) => id.toUpperCase().split('-'));
  const length = split[0]?.length ?? 0;
  if (length < 2 || split.some((parts) => parts.length !== length)) return null;
  const shapes: PartShape[] = [];
  for (let at = 0; at < length; at++) {
    const texts = new Set(split.map((parts) => parts[at] as string));
    const letters = [...texts].every((text) => /^[A-Z]+$/u.test(text));
    if (!letters && ![...texts].every((text) => /^\d+$/u.test(text))) return null;
    shapes.push({ kind: letters ? 'letters' : 'digits', lengths: new Set([...texts].map((text) => text.length)), texts });
  }
  // Without a fixed first part, ordinary words and numbers would look like ids.
  return shapes[0]?.texts.size === 1 ? shapes : null;
}

/**
 * Strict first: parts in the lengths seen, any separators, known texts. Then the loose one, for ids the catalogue lacks: separators other
 * than spaces, lengths off by one ("NS-RUN-1", "NS-RUNN-001").
 */
function shapePatterns(shapes: readonly PartShape[]): RegExp[] {
  const boundary = (body: string): RegExp => new RegExp(`(?<![A-Z0-9])${body}(?![A-Z0-9])`, 'u');
  const known = shapes.map(({ kind, texts, lengths }) =>
    kind === 'letters' ? `(${[...texts].sort((left, right) => right.length - left.length).join('|')})` : `(\\d{1,${Math.max(...lengths)}})`,
  );
  const loose = shapes.map(({ kind, texts, lengths }, at) => {
    if (at === 0) return `(${[...texts][0]})`;
    const most = Math.max(...lengths) + 1;
    return kind === 'letters' ? `([A-Z]{${Math.max(1, Math.min(...lengths) - 1)},${most}})` : `(\\d{1,${most}})`;
  });
  return [boundary(known.join(separator)), boundary(loose.join('[\\p{Pd}_.·−]{0,3}'))];
}

/** Digits padded to the catalogue's length: `ns-run-1` is `NS-RUN-001`. */
function canonicalParts(parts: readonly string[], shapes: readonly PartShape[]): string[] {
  return parts.map((part, at) => {
    const shape = shapes[at];
    return shape?.kind === 'digits' ? part.padStart(Math.min(...shape.lengths), '0') : part;
  });
}

function commonBeginning(left: string, right: string): number {
  let at = 0;
  while (at < left.length && left[at] === right[at]) at++;
  return at;
}
