/** Lines of a text file: a byte order mark and carriage returns are dropped, a final line break ends the last line. */
export function textLines(text: string): string[] {
  const lines = text.replace(/^\uFEFF/u, '').split(/\r?\n/u);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

export interface TextPair {
  readonly zh: string;
  readonly en: string;
}

/**
 * Pairs of a TSV file. A first line that names the columns `zh` and `en` says where they are; else they are the first two.
 * @throws RangeError naming the line that has no such columns.
 */
export function readPairs(text: string): TextPair[] {
  const rows = textLines(text).map((line) => line.split('\t'));
  const names = rows[0]?.map((name) => name.trim().toLowerCase()) ?? [];
  const hasHeader = names.includes('zh') && names.includes('en');
  const zhColumn = hasHeader ? names.indexOf('zh') : 0;
  const enColumn = hasHeader ? names.indexOf('en') : 1;
  const first = hasHeader ? 1 : 0;
  return rows.slice(first).map((row, at) => {
    const zh = row[zhColumn];
    const en = row[enColumn];
    if (zh === undefined || en === undefined) throw new RangeError(`Line ${at + first + 1} has no zh and en columns.`);
    return { zh, en };
  });
}
