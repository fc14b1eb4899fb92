/** With a byte order mark: spreadsheets take a CSV without one for their own old encoding. */
export const problemFile = (lines: readonly (readonly string[])[]): Blob =>
  new Blob(['\ufeff', lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')], { type: 'text/csv;charset=utf-8' });

/** What stands in somebody's file may begin like a formula, which a spreadsheet would run. */
export function quoted(cell: string): string {
  const plain = /^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell;
  return `"${plain.replaceAll('"', '""')}"`;
}
