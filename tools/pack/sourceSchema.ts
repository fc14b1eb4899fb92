import * as v from 'valibot';
import {
  daySchema,
  itemIdSchema,
  keySchema,
  localizedSchema,
  priceSchema,
  ratingSchema,
  voiceEntries,
  wordsSchema,
  yearSchema,
} from '../../src/adapters/catalogue/packSchema';

/** Catalogue sources as people write them: see catalogues/README.md. */
const facetTitles = v.strictObject({
  title: localizedSchema,
  understood: v.optional(v.boolean(), false),
  values: v.record(keySchema, localizedSchema),
});
const facets = v.optional(v.record(keySchema, facetTitles), {});
const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const tags = v.pipe(v.array(text), v.minLength(1), v.maxLength(12));
const colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/iu, 'is not a colour like #2f6fb5'));

export const packFileSchema = v.strictObject({
  name: keySchema,
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  title: localizedSchema,
  currency: v.optional(v.nullable(v.string()), null),
  words: wordsSchema,
  ...voiceEntries,
  notice: v.optional(v.nullable(localizedSchema), null),
  facets,
  arrivals: v.optional(v.array(itemIdSchema), []),
});

const sourceItemSchema = v.strictObject({
  id: itemIdSchema,
  title: localizedSchema,
  description: localizedSchema,
  tags: v.strictObject({ zh: tags, en: tags }),
  maker: v.optional(v.nullable(localizedSchema), null),
  year: v.optional(v.nullable(yearSchema), null),
  day: v.optional(v.nullable(daySchema), null),
  price: v.optional(v.nullable(priceSchema), null),
  rating: v.optional(v.nullable(ratingSchema), null),
  requires: v.optional(v.array(itemIdSchema), []),
  facets: v.optional(v.record(keySchema, v.union([keySchema, v.array(keySchema)])), {}),
  art: v.optional(
    v.strictObject({ kind: keySchema, colours: v.pipe(v.array(colour), v.minLength(1), v.maxLength(3)), motif: v.optional(keySchema) }),
  ),
});
export type SourceItem = v.InferOutput<typeof sourceItemSchema>;

export const categoryFileSchema = v.strictObject({
  category: v.strictObject({
    path: v.pipe(v.array(keySchema), v.minLength(1)),
    title: v.strictObject({ zh: v.array(text), en: v.array(text) }),
  }),
  facets,
  items: v.pipe(v.array(sourceItemSchema), v.minLength(1)),
});
