import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Item } from '../../src/domain/item';
import { UsageError } from '../cli';
import { parseSelector, type Selector } from './selectors';

export const halves = ['tuning', 'test'] as const;
export type Half = (typeof halves)[number];
export const queryLanguages = ['zh', 'en', 'mixed'] as const;
/** `mixed`: Chinese characters and Latin letters in one query. */
export type QueryLanguage = (typeof queryLanguages)[number];
export const queryKinds = [
  'sentence',
  'word',
  'typo',
  'synonym',
  'traditional',
  'title',
  'maker',
  'colour',
  'gift',
  'use',
  'for-whom',
  'negation',
  'unit',
  'price',
  'unanswerable',
] as const;

const selectors = v.array(v.string());
/** `tests/judged/NAME.json`. What the parts mean stands in docs/search-eval.md. */
const judgedFileSchema = v.strictObject({
  schemaVersion: v.literal(2),
  note: v.string(),
  judgedThrough: v.record(v.string(), v.number()),
  wishes: v.array(
    v.strictObject({
      id: v.string(),
      half: v.picklist(halves),
      queries: v.pipe(
        v.array(v.strictObject({ text: v.string(), language: v.picklist(queryLanguages), kind: v.picklist(queryKinds) })),
        v.minLength(1),
      ),
      grades: v.strictObject({ '3': v.optional(selectors), '2': v.optional(selectors), '1': v.optional(selectors) }),
      why: v.pipe(v.string(), v.minLength(1)),
    }),
  ),
});
export type JudgedFile = v.InferOutput<typeof judgedFileSchema>;

/** One wording of a wish. */
export interface JudgedQuery {
  /** Wordings of one wish share it: they are not independent. */
  readonly wish: string;
  readonly text: string;
  readonly language: QueryLanguage;
  readonly kind: (typeof queryKinds)[number];
  readonly half: Half;
  /** False when nothing in the catalogue answers, by judgement. */
  readonly answerable: boolean;
  /** 0 to 3; null for an item that nobody looked at. */
  readonly gradeOf: (item: Item) => number | null;
}

/** @throws UsageError naming the first mistake of the file. */
export function readJudgedFile(path: string | URL): JudgedFile {
  const result = v.safeParse(judgedFileSchema, JSON.parse(readFileSync(path, 'utf8')));
  if (result.success) return result.output;
  throw new UsageError(`${path}: ${result.issues[0].message} at ${v.getDotPath(result.issues[0]) ?? 'the top'}`);
}

export const readJudgedQueries = (path: string | URL): JudgedQuery[] => judgedQueries(readJudgedFile(path));

export function judgedQueries({ judgedThrough, wishes }: JudgedFile): JudgedQuery[] {
  return wishes.flatMap(({ id, half, queries, grades }) => {
    const graded = ([3, 2, 1] as const).map((grade) => ({ grade, selectors: (grades[grade] ?? []).map(parseSelector) }));
    const gradeOf = (item: Item): number | null => (isJudged(judgedThrough, item) ? highestGrade(graded, item) : null);
    const answerable = graded.some((list) => list.selectors.length > 0);
    return queries.map(({ text, language, kind }) => ({ wish: id, text, language, kind, half, answerable, gradeOf }));
  });
}

const highestGrade = (graded: readonly { readonly grade: number; readonly selectors: readonly Selector[] }[], item: Item): number =>
  graded.find(({ selectors }) => selectors.some((fits) => fits(item)))?.grade ?? 0;

/** Ids are numbered as they are added, so what came after the judging has a higher number or another prefix. */
function isJudged(judgedThrough: JudgedFile['judgedThrough'], { id }: Item): boolean {
  const at = id.lastIndexOf('-');
  return Number(id.slice(at + 1)) <= (judgedThrough[id.slice(0, at)] ?? 0);
}
