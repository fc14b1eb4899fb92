import { refuse } from './refuse';

/** Deeper objects are data of their own, not cells. */
const mostDepth = 3;
/** What lists in a cell are joined with; tags and categories are split at it again. */
const listSeparator = ' | ';

/** Columns of rows that name their own cells, in the order in which they are first seen. */
export class NamedColumns {
  readonly names: string[] = [];
  readonly dropped = new Set<string>();
  readonly #places = new Map<string, number>();

  constructor(private readonly mostColumns: number) {}

  /**
   * A row's cells in the order of the columns.
   * @throws AppError `import-refused` `too-many-columns`.
   */
  cellsOf(value: object): string[] {
    const cells: string[] = [];
    for (const [name, text] of flatten(value, '', 1)) {
      if (isForbidden(name)) {
        this.dropped.add(name);
        continue;
      }
      cells[this.#placeOf(name)] = text;
    }
    for (let at = 0; at < cells.length; at++) cells[at] ??= '';
    return cells;
  }

  #placeOf(name: string): number {
    let place = this.#places.get(name);
    if (place === undefined) {
      place = this.names.length;
      if (place >= this.mostColumns) throw tooManyColumns(place + 1, this.mostColumns);
      this.names.push(name);
      this.#places.set(name, place);
    }
    return place;
  }
}

export const tooManyColumns = (count: number, most: number) =>
  refuse('too-many-columns', `${count} columns or more, where at most ${most} are taken`, { columns: count, most });

const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Names that mean something to JavaScript itself. Nothing here puts a row into an object by its column names, so they could do no harm;
 * but a file that has them means harm, and others might.
 */
export const isForbidden = (name: string): boolean => name.split('.').some((part) => forbidden.has(part.trim()));

/** `{"title": {"zh": "茶"}, "tags": ["a", "b"]}` → `title.zh: 茶`, `tags: a | b`. */
function* flatten(value: object, prefix: string, depth: number): Generator<[string, string]> {
  for (const [key, inner] of Object.entries(value) as [string, unknown][]) {
    const name = prefix === '' ? key : `${prefix}.${key}`;
    if (typeof inner === 'object' && inner !== null && !Array.isArray(inner)) {
      if (depth < mostDepth && !isForbidden(name)) yield* flatten(inner, name, depth + 1);
      else if (isForbidden(name)) yield [name, ''];
    } else {
      yield [name, textOf(inner)];
    }
  }
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(scalarText).filter(Boolean).join(listSeparator);
  return scalarText(value);
}

function scalarText(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
