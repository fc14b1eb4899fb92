import type { TableFormat } from '../../domain/table';
import { CsvParser } from './csvParser';

export interface RecognisedFormat {
  readonly format: TableFormat;
  readonly delimiter: string | null;
}

/** Most usual first: ties go to the earlier one. */
const delimiters = [',', '\t', ';', '|'] as const;
/** Records looked at for the delimiter. */
const trialRecords = 20;

/** @param head The beginning of the text, without a mark; it may end anywhere. */
export function recogniseFormat(head: string, fileName: string): RecognisedFormat {
  const text = head.trimStart();
  // A column may be called "[sic]"; a list of rows begins with a row.
  if (/^\[\s*(?:[{\]]|$)/u.test(text)) return { format: 'json', delimiter: null };
  if (text.startsWith('{')) return { format: isJsonLines(text, fileName) ? 'json-lines' : 'json', delimiter: null };
  return { format: 'csv', delimiter: recogniseDelimiter(text, fileName) };
}

/** Every line is an object of its own; a printed object has none on its first line. */
function isJsonLines(text: string, fileName: string): boolean {
  if (/\.(?:jsonl|ndjson)(?:\.gz)?$/iu.test(fileName)) return true;
  const [first = ''] = text.split('\n', 1);
  // One long line that is cut off: an object around a list, or a very long row.
  if (first.length === text.length && !first.trimEnd().endsWith('}')) return false;
  try {
    const value: unknown = JSON.parse(first);
    // An object around a list, written without line ends.
    return !(first.trim().length === text.trim().length && holdsList(value));
  } catch {
    return false;
  }
}

const holdsList = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).some((inner) => Array.isArray(inner) && inner.some((row) => typeof row === 'object' && row !== null));

/** The one that cuts the first records into the most columns, as long as they agree about the number. */
function recogniseDelimiter(text: string, fileName: string): string {
  if (/\.(?:tsv|tab)(?:\.gz)?$/iu.test(fileName)) return '\t';
  let best = { delimiter: ',', score: 0 };
  for (const delimiter of delimiters) {
    const score = agreement(text, delimiter);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** Columns beyond the first of the header, weighted by the share of records that have as many. */
function agreement(text: string, delimiter: string): number {
  const widths: number[] = [];
  const parser = new CsvParser(
    { delimiter, mostCellLength: text.length, mostColumns: text.length },
    { record: (cells) => void widths.push(cells.length), fault: () => {} },
  );
  // The last record may be cut off.
  parser.push(text);
  if (widths.length === 0) parser.end();
  const [header = 1, ...rows] = widths.slice(0, trialRecords);
  const agreeing = rows.filter((width) => width === header).length;
  return (header - 1) * (rows.length > 0 ? 0.1 + agreeing / rows.length : 1);
}
