import * as v from 'valibot';
import type { CatalogueDraft, ImportedRow, ImportPlan } from '../../domain/catalogueImport';
import type { RowProblem, TableRow, TableShape } from '../../domain/table';
import { ItemBuilder } from '../../engine/import/buildItems';
import { withLink } from '../../engine/import/importedTexts';
import { issueText, itemSchema } from '../catalogue/packSchema';
import { openTable, type ReadOptions } from './openTable';
import { refuse } from './refuse';
import type { TableSource } from './tableBytes';

export interface ItemReader {
  /** Items as they are read; each fits the schema of every pack. */
  readonly batches: AsyncGenerator<readonly ImportedRow[], void>;
  /** What all rows together say; once all batches have been read. @param name Of the pack. */
  draft(name: string): CatalogueDraft;
}

/**
 * Makes a catalogue's items of a file, as planned, one piece of the file at a time.
 * @throws AppError `import-refused`: those of `recogniseTable`, `no-title`, `nothing-left`, and `file-changed` when its columns are no
 *   longer those of the plan; `cancelled`.
 */
export function readItems(source: TableSource, shape: TableShape, plan: ImportPlan, options: ReadOptions): ItemReader {
  const builder = new ItemBuilder(plan);
  const unreadable: RowProblem[] = [];
  return {
    batches: itemBatches(source, shape, plan, options, builder, unreadable),
    draft: (name) => ({
      manifest: builder.draft(name),
      notes: builder.notes(),
      problems: [...unreadable, ...builder.problems].sort((a, b) => a.row - b.row),
    }),
  };
}

async function* itemBatches(
  source: TableSource,
  shape: TableShape,
  plan: ImportPlan,
  options: ReadOptions,
  builder: ItemBuilder,
  unreadable: RowProblem[],
) {
  if (!builder.hasTitle) throw refuse('no-title', 'no column gives the titles');
  const table = openTable(source, shape, options);
  for await (const { rows, problems } of table.batches) {
    unreadable.push(...problems);
    yield rows.flatMap((row) => fitting(builder, row) ?? []);
  }
  const same = table.columns.length === plan.columns.length && table.columns.every((name, at) => name === plan.columns[at]);
  if (!same) throw refuse('file-changed', 'the columns are not those that the file had before');
  if (builder.count === 0) throw refuse('nothing-left', 'no row can be taken');
}

/** The builder makes items that fit; what it misses must not make a pack unreadable as a whole. */
function fitting(builder: ItemBuilder, row: TableRow): ImportedRow | null {
  const built = builder.add(row);
  if (!built) return null;
  const result = v.safeParse(itemSchema, withLink(built));
  if (result.success) return built;
  builder.refuse(row.row, 'schema', null, issueText(result.issues[0]), built.item.id);
  return null;
}
