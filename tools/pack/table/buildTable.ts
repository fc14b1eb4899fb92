import { createHash } from 'node:crypto';
import { createReadStream, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, dirname } from 'node:path';
import { listPackFiles } from '../../../src/adapters/catalogue/listPackFiles';
import { encodeVectors } from '../../../src/adapters/catalogue/vectorFile';
import { inspectTable } from '../../../src/adapters/tables/inspectTable';
import { readItems } from '../../../src/adapters/tables/readItems';
import { refuse } from '../../../src/adapters/tables/refuse';
import type { CatalogueDraft, ImportedRow, ImportPlan } from '../../../src/domain/catalogueImport';
import type { PackManifest } from '../../../src/domain/pack';
import { pageLimits, type RowProblem, type TableLimits, type TableShape } from '../../../src/domain/table';
import { withLink } from '../../../src/engine/import/importedTexts';
import { buildLexicalIndex } from '../../../src/engine/retrieval/buildLexicalIndex';
import { quoted } from '../../../src/ui/importing/problemFile';
import { UsageError } from '../../cli';
import { createNodeEncoder } from '../../nodeEncoder';
import { replaceFolder, startOf } from '../packFolder';
import { encodeOnAllCores } from './encodeOnAllCores';
import { fileSource } from './fileSource';
import { chosenEncoding, type TableChoices, tablePlan } from './tablePlan';
import { openVectorSpool } from './vectorSpool';

/** A command line has no page to keep alive: only what would be no table any more is refused. */
const commandLimits: TableLimits = {
  ...pageLimits,
  mostBytes: 8 * 2 ** 30,
  mostDecodedBytes: 16 * 2 ** 30,
  mostColumns: 1000,
  mostRows: 1_000_000,
};
const reportEveryMs = 2000;
/** Problems on the screen. */
const toldAtMost = 10;

export interface BuildTableOptions extends TableChoices {
  /** Encoding processes; default one a core. */
  readonly jobs?: number | undefined;
  /** Fails over the first row that cannot be taken, in place of leaving such rows out. */
  readonly strict?: boolean | undefined;
}

export interface BuiltTable {
  readonly manifest: PackManifest;
  readonly problems: readonly RowProblem[];
}

/**
 * Builds a pack of a CSV, JSON or JSON Lines file, by the import page's own reader, guesses and encoder. What is encoded is kept beside
 * `out` until the pack is there, so that an interrupted build goes on from it.
 * @param report progress for people, a line at a time.
 * @throws AppError `import-refused`; UsageError.
 */
export async function buildTable(
  path: string,
  out: string,
  options: BuildTableOptions,
  report: (line: string) => void,
): Promise<BuiltTable> {
  const source = fileSource(path);
  const readOptions = { limits: commandLimits };
  const found = await inspectTable(source, readOptions, chosenEncoding(options));
  report(`${source.name}: ${found.shape.format}, ${found.shape.encoding}, ${found.rowCount} rows`);
  if (found.rowCount === 0) {
    tellProblems(found.problems, out, false, report);
    throw refuse('nothing-left', 'no row of the file can be read');
  }
  const plan = tablePlan(found, source.name, options);
  report(plan.columns.map((name, at) => `${name} → ${plan.fields[at]}`).join(', '));
  const reader = readItems(source, found.shape, plan, readOptions);
  const rows: ImportedRow[] = [];
  for await (const batch of reader.batches) rows.push(...batch);
  const draft = reader.draft(packName(out));
  tellProblems(draft.problems, out, options.strict === true, report);
  const { vectors, dimension, encoder } = await encode(rows, out, await keyOf(path, found.shape, plan), options, report);
  const manifest = await write(rows, draft, { vectors, dimension, encoder }, out);
  return { manifest, problems: draft.problems };
}

interface EncodedRows {
  readonly vectors: Float32Array;
  readonly dimension: number;
  readonly encoder: string;
}

async function encode(
  rows: readonly ImportedRow[],
  out: string,
  key: string,
  { jobs = availableParallelism() }: BuildTableOptions,
  report: (line: string) => void,
): Promise<EncodedRows> {
  const items = rows.map(({ item }) => item);
  const encoder = await createNodeEncoder({ cacheSize: 0 });
  const { dimension, identity } = encoder;
  await encoder.dispose();
  const spool = openVectorSpool(spoolFolder(out), `${key} ${identity} ${dimension}`, dimension);
  try {
    if (spool.rows > 0) report(`going on after ${spool.rows} of ${items.length} rows`);
    let reportedMs = performance.now();
    await encodeOnAllCores(items, spool, {
      jobs,
      onRows(encoded) {
        if (performance.now() - reportedMs < reportEveryMs) return;
        reportedMs = performance.now();
        report(`encoding ${encoded} of ${items.length}`);
      },
    });
    return { vectors: spool.readAll(), dimension, encoder: identity };
  } finally {
    spool.close();
  }
}

async function write(rows: readonly ImportedRow[], draft: CatalogueDraft, encoded: EncodedRows, out: string): Promise<PackManifest> {
  const { vectors, dimension, encoder } = encoded;
  const items = rows.map(withLink);
  const named = { ...draft.manifest, dimension, encoder };
  const plain = rows.map(({ item }) => item);
  const { manifest, files } = await listPackFiles(named, [
    { role: 'items', extension: 'json', content: JSON.stringify(items) },
    { role: 'vectors', extension: 'bin', content: encodeVectors(vectors, dimension) },
    { role: 'lexical', extension: 'json', content: buildLexicalIndex(plain, named) },
  ]);
  const start = startOf({ manifest, items, vectors, factors: null, visual: null }, {});
  const written = files.map(({ path, bytes }) => ({ name: path, bytes }));
  replaceFolder(out, [...written, { name: 'start.json', bytes: new TextEncoder().encode(JSON.stringify(start)) }]);
  rmSync(spoolFolder(out), { recursive: true, force: true });
  return manifest;
}

const spoolFolder = (out: string): string => `${out}.partial`;

/** The folder's name as a key. @throws UsageError when nothing of it can be one. */
function packName(out: string): string {
  const name = basename(out)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
  if (name === '') throw new UsageError(`${out} gives the pack no name: letters and digits are needed.`);
  return name;
}

/** Every problem in a file beside the pack, the first ones on the screen. @throws UsageError in strict mode. */
function tellProblems(problems: readonly RowProblem[], out: string, strict: boolean, report: (line: string) => void): void {
  if (problems.length === 0) return;
  const lines = problems.map(({ row, column, fault, value, effect }) => [String(row), column ?? '', fault, value, effect]);
  const file = `${out}.problems.csv`;
  mkdirSync(dirname(file), { recursive: true });
  const table = [['row', 'column', 'fault', 'value', 'left-out'], ...lines];
  writeFileSync(file, `\ufeff${table.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')}`);
  for (const { row, column, fault, value } of problems.slice(0, toldAtMost))
    report(`row ${row}, ${column ?? 'the row'}: ${fault} ${value}`);
  report(`${problems.length} problems, all in ${file}`);
  const refused = problems.filter(({ effect }) => effect === 'row').length;
  if (strict && refused > 0) throw new UsageError(`${refused} rows cannot be taken; without --strict the others are.`);
}

/** What vectors depend on besides the encoder. */
async function keyOf(path: string, shape: TableShape, plan: ImportPlan): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([shape, plan]));
  for await (const piece of createReadStream(path)) hash.update(piece);
  return hash.digest('hex');
}
