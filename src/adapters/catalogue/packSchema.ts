import * as v from 'valibot';
import { AppError } from '../../domain/appError';
import type { Item, ItemId } from '../../domain/item';
import type { PackManifest } from '../../domain/pack';
import { isInnerPath } from '../integrity/sha256';

/** The one description of the shipped form: the build writes it, page and Node read it, `pack check` reports against it. */
const text = v.pipe(v.string(), v.trim(), v.minLength(1));
export const localizedSchema = v.strictObject({ zh: text, en: text });
const tags = v.array(text);
/** Kebab-case key of a category level, facet or value. */
export const keySchema = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'is not a kebab-case key'));
export const itemIdSchema = v.pipe(
  v.string(),
  v.regex(/^[A-Z0-9]+(-[A-Z0-9]+)*$/u, 'is not an id of capitals, digits and hyphens'),
  v.transform((id) => id as ItemId),
);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const priceSchema = v.pipe(v.number(), v.minValue(0), v.maxValue(10_000_000));
export const ratingSchema = v.strictObject({ mean: v.pipe(v.number(), v.minValue(1), v.maxValue(5)), count });
export const yearSchema = v.pipe(v.number(), v.integer(), v.minValue(-3000), v.maxValue(2100));
export const daySchema = v.pipe(v.string(), v.isoDate());

export const wordsSchema = v.strictObject({ item: localizedSchema, items: localizedSchema, measure: v.exactOptional(text) });
/** Entries that a pack may leave out: see `PackVoice`. */
export const voiceEntries = {
  tagline: v.exactOptional(localizedSchema),
  wishes: v.exactOptional(v.pipe(v.array(localizedSchema), v.maxLength(6))),
  shelves: v.exactOptional(v.strictObject({ popular: v.exactOptional(localizedSchema), new: v.exactOptional(localizedSchema) })),
  looks: v.exactOptional(v.boolean()),
  ratings: v.exactOptional(v.picklist(['stars', 'likes'])),
  quantities: v.exactOptional(v.boolean()),
  interests: v.exactOptional(v.picklist(['any', 'explicit'])),
};

export const itemSchema = v.strictObject({
  id: itemIdSchema,
  title: localizedSchema,
  description: localizedSchema,
  tags: v.strictObject({ zh: tags, en: tags }),
  maker: v.nullable(localizedSchema),
  category: v.pipe(v.array(keySchema), v.minLength(1)),
  price: v.nullable(priceSchema),
  rating: v.nullable(ratingSchema),
  year: v.nullable(yearSchema),
  day: v.nullable(daySchema),
  requires: v.array(itemIdSchema),
  facets: v.record(keySchema, v.array(keySchema)),
});

const fileSchema = v.strictObject({
  role: v.picklist(['items', 'vectors', 'lexical', 'pictures', 'factors', 'visual', 'colours']),
  path: v.custom<string>(isInnerPath, 'leads outside the folder'),
  bytes: count,
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u)),
});

export const manifestSchema = v.strictObject({
  schemaVersion: v.literal(1),
  name: keySchema,
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  title: localizedSchema,
  currency: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/u))),
  words: wordsSchema,
  ...voiceEntries,
  categories: v.record(v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/u)), localizedSchema),
  facets: v.array(
    v.strictObject({
      key: keySchema,
      title: localizedSchema,
      understood: v.boolean(),
      values: v.array(v.strictObject({ key: keySchema, title: localizedSchema })),
    }),
  ),
  arrivals: v.array(itemIdSchema),
  itemCount: count,
  dimension: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4096)),
  encoder: text,
  visualDescriptor: v.exactOptional(text),
  files: v.array(fileSchema),
  notice: v.nullable(localizedSchema),
});

/** @throws AppError `pack-damaged` naming the first place that does not fit. */
export function parseManifest(json: string): PackManifest {
  return parse(manifestSchema, json, 'manifest.json');
}

/** @throws AppError `pack-damaged`. */
export function parseItems(json: string, expected: number): Item[] {
  const items = parse(v.array(itemSchema), json, 'items');
  if (items.length !== expected) throw new AppError('pack-damaged', `${items.length} items where the manifest promises ${expected}`);
  return items;
}

/** @throws AppError `pack-damaged`. SVG is drawn as an image only, which runs no scripts. */
export function parsePictures(json: string): Record<string, string> {
  return parse(v.record(v.string(), v.string()), json, 'pictures');
}

function parse<Schema extends v.GenericSchema>(schema: Schema, json: string, what: string): v.InferOutput<Schema> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new AppError('pack-damaged', `${what} is not JSON`);
  }
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  throw new AppError('pack-damaged', `${what}: ${issueText(result.issues[0])}`);
}

/** `items.3.title.zh: Invalid length …`. */
export function issueText(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  return path ? `${path}: ${issue.message}` : issue.message;
}
