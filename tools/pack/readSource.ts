import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { issueText } from '../../src/adapters/catalogue/packSchema';
import type { Item, ItemId, Localized } from '../../src/domain/item';
import type { FacetDefinition, PackManifest } from '../../src/domain/pack';
import { UsageError } from '../cli';
import { categoryFileSchema, packFileSchema, type SourceItem } from './sourceSchema';

export type Art = NonNullable<SourceItem['art']>;

/** A catalogue folder, checked and joined. */
export interface PackSource {
  /** Everything of the manifest that the sources decide. */
  readonly manifest: Omit<PackManifest, 'dimension' | 'encoder' | 'files'>;
  readonly items: readonly Item[];
  readonly art: ReadonlyMap<ItemId, Art>;
}

/** The YAML files of a folder, `pack.yaml` first. @throws UsageError when the folder is none of a pack. */
export function sourceFiles(folder: string): string[] {
  const packFile = join(folder, 'pack.yaml');
  if (!existsSync(packFile)) throw new UsageError(`${folder} holds no pack.yaml; see catalogues/README.md for the format.`);
  const others = readdirSync(folder).filter((name) => /\.ya?ml$/u.test(name) && name !== 'pack.yaml');
  return [packFile, ...others.sort().map((name) => join(folder, name))];
}

/** Changes when a source changes. */
export function sourceHash(folder: string): string {
  const hash = createHash('sha256');
  for (const file of sourceFiles(folder)) hash.update(`${file.slice(folder.length)}\n`).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

/** @throws UsageError naming file and place of the first mistake. */
export function readSource(folder: string): PackSource {
  const [packFile, ...categoryFiles] = sourceFiles(folder);
  const pack = readYaml(packFile as string, packFileSchema);
  const categories: Record<string, Localized> = {};
  const facets: FacetTitles = new Map();
  const items: Item[] = [];
  const art = new Map<ItemId, Art>();
  const newest: ItemId[][] = [];
  addFacets(facets, pack.facets);
  for (const file of categoryFiles) {
    const source = readYaml(file, categoryFileSchema);
    const { path, title } = source.category;
    if (title.zh.length !== path.length || title.en.length !== path.length) throw mistake(file, 'category.title needs one title a level');
    path.forEach((_, at) => {
      const key = path.slice(0, at + 1).join('/');
      const named = { zh: title.zh[at] as string, en: title.en[at] as string };
      const known = categories[key];
      if (known && (known.zh !== named.zh || known.en !== named.en)) throw mistake(file, `${key} is titled otherwise in another file`);
      categories[key] = named;
    });
    addFacets(facets, source.facets);
    for (const row of source.items) {
      if (art.has(row.id) || items.some(({ id }) => id === row.id)) throw mistake(file, `${row.id} stands twice`);
      items.push(itemOf(row, path));
      if (row.art) art.set(row.id, row.art);
    }
    newest.push(source.items.map(({ id }) => id).reverse());
  }
  checkReferences(items, facets, pack.arrivals);
  const used = usedFacets(items, facets);
  const { facets: _shared, arrivals: curated, ...named } = pack;
  const arrivals = curated.length > 0 ? curated : newestOfEach(newest);
  return {
    manifest: {
      schemaVersion: 1,
      ...named,
      categories,
      facets: used,
      arrivals,
      itemCount: items.length,
    },
    items,
    art,
  };
}

function readYaml<Schema extends v.GenericSchema>(file: string, schema: Schema): v.InferOutput<Schema> {
  let value: unknown;
  try {
    value = parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw mistake(file, error instanceof Error ? error.message : String(error));
  }
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  throw mistake(file, issueText(result.issues[0]));
}

const mistake = (file: string, text: string): UsageError => new UsageError(`${file}: ${text}`);

function itemOf(row: SourceItem, category: readonly string[]): Item {
  const { id, title, description, tags, maker, year, day, price, rating, requires } = row;
  const facets = Object.fromEntries(Object.entries(row.facets).map(([key, value]) => [key, Array.isArray(value) ? value : [value]]));
  return { id, title, description, tags, maker, category, price, rating, year, day, requires, facets };
}

interface FacetTitle {
  readonly title: Localized;
  understood: boolean;
  readonly values: Map<string, Localized>;
}
type FacetTitles = Map<string, FacetTitle>;

function addFacets(
  facets: FacetTitles,
  added: Readonly<Record<string, { title: Localized; understood: boolean; values: Readonly<Record<string, Localized>> }>>,
): void {
  for (const [key, { title, understood, values }] of Object.entries(added)) {
    const known = facets.get(key) ?? { title, understood, values: new Map<string, Localized>() };
    known.understood ||= understood;
    for (const [value, valueTitle] of Object.entries(values)) known.values.set(value, known.values.get(value) ?? valueTitle);
    facets.set(key, known);
  }
}

/** Only values that some item has: an empty choice helps nobody. */
function usedFacets(items: readonly Item[], facets: FacetTitles): FacetDefinition[] {
  const used = new Set(
    items.flatMap((item) => Object.entries(item.facets).flatMap(([key, values]) => values.map((value) => `${key}:${value}`))),
  );
  return [...facets]
    .map(([key, { title, understood, values }]) => ({
      key,
      title,
      understood,
      values: [...values]
        .filter(([value]) => used.has(`${key}:${value}`))
        .map(([value, valueTitle]) => ({ key: value, title: valueTitle })),
    }))
    .filter(({ values }) => values.length > 0);
}

function checkReferences(items: readonly Item[], facets: FacetTitles, arrivals: readonly ItemId[]): void {
  const ids = new Set(items.map(({ id }) => id));
  for (const id of arrivals) if (!ids.has(id)) throw new UsageError(`pack.yaml: ${id} among the arrivals does not exist`);
  for (const item of items) {
    for (const [key, values] of Object.entries(item.facets)) {
      for (const value of values) {
        if (!facets.get(key)?.values.has(value)) throw new UsageError(`${item.id}: the facet ${key} has no value ${value}`);
      }
    }
    for (const id of item.requires)
      if (!ids.has(id) || id === item.id) throw new UsageError(`${item.id}: it requires ${id}, which does not exist`);
  }
  checkCircles(items);
}

/** What must come first must not, in the end, require the item itself. */
function checkCircles(items: readonly Item[]): void {
  const requires = new Map(items.map((item) => [item.id, item.requires]));
  const done = new Set<ItemId>();
  const visit = (id: ItemId, above: ReadonlySet<ItemId>): void => {
    if (above.has(id)) throw new UsageError(`${id} requires itself by way of others`);
    if (done.has(id)) return;
    const path = new Set([...above, id]);
    for (const next of requires.get(id) ?? []) visit(next, path);
    done.add(id);
  };
  for (const { id } of items) visit(id, new Set());
}

const arrivalCount = 24;

/** The last item of each file in turn: new rows are appended. */
function newestOfEach(lists: readonly (readonly ItemId[])[]): ItemId[] {
  const arrivals: ItemId[] = [];
  for (let depth = 0; arrivals.length < arrivalCount && lists.some((list) => depth < list.length); depth++) {
    for (const list of lists) if (depth < list.length && arrivals.length < arrivalCount) arrivals.push(list[depth] as ItemId);
  }
  return arrivals;
}
