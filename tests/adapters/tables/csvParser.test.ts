import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CsvParser } from '../../../src/adapters/tables/csvParser';

interface Parsed {
  readonly records: readonly (readonly [number, ...string[]])[];
  readonly faults: readonly string[];
}

/** @param cuts Places where the text is cut into pieces. */
function parse(text: string, options: { delimiter?: string; most?: number; columns?: number; cuts?: readonly number[] } = {}): Parsed {
  const records: [number, ...string[]][] = [];
  const faults: string[] = [];
  const parser = new CsvParser(
    { delimiter: options.delimiter ?? ',', mostCellLength: options.most ?? 1000, mostColumns: options.columns ?? 50 },
    {
      record: (cells, row) => void records.push([row, ...cells]),
      fault: (fault, row, column) => void faults.push(`${fault} ${row}:${column}`),
    },
  );
  let from = 0;
  for (const cut of [...(options.cuts ?? [])].sort((a, b) => a - b)) {
    parser.push(text.slice(from, cut));
    from = Math.max(from, cut);
  }
  parser.push(text.slice(from));
  parser.end();
  return { records, faults };
}

describe('delimited text', () => {
  it.each([
    [
      'a,b\n1,2\n',
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
      ],
    ],
    [
      'a,b\r\n1,2',
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
      ],
    ],
    [
      'a,b\r1,2\r',
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
      ],
    ],
    ['a;b', [[1, 'a;b']]],
    ['"a, b","c ""d"" e"\n', [[1, 'a, b', 'c "d" e']]],
    ['"two\nlines",x\n', [[1, 'two\nlines', 'x']]],
    ['5" pipe,3\n', [[1, '5" pipe', '3']]],
    ['"",\n', [[1, '', '']]],
    ['a,b,', [[1, 'a', 'b', '']]],
    [
      '\n\na\n',
      [
        [1, ''],
        [2, ''],
        [3, 'a'],
      ],
    ],
    ['', []],
  ])('%j is %j', (text, records) => {
    expect(parse(text)).toEqual({ records, faults: [] });
  });

  it('takes any other delimiter', () => {
    expect(parse('a\tb,c\n', { delimiter: '\t' }).records).toEqual([[1, 'a', 'b,c']]);
  });
});

describe('a record that cannot be read', () => {
  it('with text behind a closing quote costs its own line only', () => {
    expect(parse('1,a\n2,"b"c,d\n3,e\n')).toEqual({
      records: [
        [1, '1', 'a'],
        [3, '3', 'e'],
      ],
      faults: ['stray-quote 2:1'],
    });
  });

  it('with a quote that never closes is told with its row, and the lines below are read', () => {
    expect(parse('1,a\n2,"b\n3,c\n4,d')).toEqual({
      records: [
        [1, '1', 'a'],
        [3, '3', 'c'],
        [4, '4', 'd'],
      ],
      faults: ['unclosed-quote 2:1'],
    });
  });

  it('with a quote that a later quote seems to close is told as unclosed, and swallows no line', () => {
    expect(parse('1,"a\n2,b\n3,"c",d\n')).toEqual({
      records: [
        [2, '2', 'b'],
        [3, '3', 'c', 'd'],
      ],
      faults: ['unclosed-quote 1:1'],
    });
  });

  it('with a quote that does not close within the longest cell is told before the text ends', () => {
    const lines = Array.from({ length: 50 }, (_, at) => `${at},row`).join('\n');
    const { records, faults } = parse(`"open\n${lines}`, { most: 100 });
    expect(faults).toEqual(['unclosed-quote 1:0']);
    expect(records.length).toBe(50);
  });

  it('with a longer cell than allowed is skipped up to its line end', () => {
    expect(parse(`1,${'x'.repeat(101)},z\n2,y`, { most: 100 })).toEqual({ records: [[2, '2', 'y']], faults: ['cell-too-long 1:1'] });
    expect(parse(`1,${'x'.repeat(100)}\n`, { most: 100 }).faults).toEqual([]);
  });

  it('with more cells than allowed is skipped without being held', () => {
    expect(parse(`${','.repeat(500)}\n2,b`, { columns: 5 })).toEqual({ records: [[2, '2', 'b']], faults: ['too-many-cells 1:null'] });
  });

  it('is no reason to read a text over and over: a thousand unclosed quotes cost a thousand cells', () => {
    const text = 'id,"open\n'.repeat(1000);
    const startedMs = performance.now();
    const { faults } = parse(text, { most: 20_000 });
    expect(faults.length).toBe(1000);
    expect(performance.now() - startedMs).toBeLessThan(5000);
  });
});

/** Cells that need quotes, and cells that do not. */
const cell = fc.string({ unit: fc.constantFrom('a', '茶', ',', '"', '\n', '\r', ' ', '\t', '😀') });
const written = (records: readonly (readonly string[])[]) =>
  records.map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')).join('\n');

describe('any text', () => {
  it('that was written with quotes is read back', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 }), (records) => {
        const { records: read, faults } = parse(written(records));
        expect(faults).toEqual([]);
        expect(read.map(([, ...cells]) => cells)).toEqual(records);
      }),
    );
  });

  it('is read the same however it is cut into pieces', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ',', '"', '\n', '\r'), maxLength: 60 });
    fc.assert(
      fc.property(text, fc.array(fc.nat(60), { maxLength: 8 }), (source, cuts) => {
        expect(parse(source, { cuts, most: 12, columns: 4 })).toEqual(parse(source, { most: 12, columns: 4 }));
      }),
      { numRuns: 3000, seed: 20251125 },
    );
  });

  it('gives every line a record or a fault, in order, and ends', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r'), maxLength: 80 });
    fc.assert(
      fc.property(text, (source) => {
        const { records, faults } = parse(source, { most: 10, columns: 3 });
        const rows = [...records.map(([row]) => row), ...faults.map((fault) => Number(/ (\d+):/u.exec(fault)?.[1]))];
        expect(new Set(rows).size).toBe(rows.length);
        expect([...rows].sort((a, b) => a - b)).toEqual(rows.map((_, at) => at + 1));
      }),
      { numRuns: 3000, seed: 20251125 },
    );
  });
});
