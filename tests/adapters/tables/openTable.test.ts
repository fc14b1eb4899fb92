import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TableSource } from '../../../src/adapters/tables/tableBytes';
import { pageLimits, type TableLimits } from '../../../src/domain/table';
import { file, readWhole, refusalOf, streamOf } from './tableFiles';

const simple = 'id,title\n1,绿茶\n2,Green tea\n';
const rows = [
  ['1', '绿茶'],
  ['2', 'Green tea'],
];
const utf16 = (text: string, littleEndian: boolean) => {
  const bytes = Buffer.from(text, 'utf16le');
  return littleEndian ? bytes : bytes.swap16();
};
/** 绿茶 in GBK. */
const gbk = (before: string, after: string) =>
  Buffer.concat([Buffer.from(before), Buffer.from([0xc2, 0xcc, 0xb2, 0xe8]), Buffer.from(after)]);

describe('the encoding', () => {
  it.each([
    ['UTF-8', Buffer.from(simple), 'utf-8', 'fits'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${simple}`), 'utf-8', 'mark'],
    ['UTF-16 with a mark', utf16(`\ufeff${simple}`, true), 'utf-16le', 'mark'],
    ['UTF-16 the other way round with a mark', utf16(`\ufeff${simple}`, false), 'utf-16be', 'mark'],
    ['UTF-16 without a mark', utf16(simple, true), 'utf-16le', 'zeros'],
    ['UTF-16 the other way round without a mark', utf16(simple, false), 'utf-16be', 'zeros'],
    ['GBK', gbk('id,title\n1,', '\n2,Green tea\n'), 'gb18030', 'pairs'],
    ['ASCII', Buffer.from('id,title\n1,a\n2,b\n'), 'utf-8', 'fits'],
  ])('%s is recognised, and why', async (_name, bytes, encoding, encodingReason) => {
    const { shape, columns, rows: read } = await readWhole(file(bytes));
    expect(shape).toMatchObject({ encoding, encodingReason });
    expect(columns).toEqual(['id', 'title']);
    expect(read.length).toBe(2);
    if (encoding !== 'utf-8' || encodingReason === 'mark') expect(read).toEqual(rows);
  });

  it('of GB18030 characters of four bytes is recognised among the others', async () => {
    // U+20000 is 95 32 82 36.
    const bytes = Buffer.concat([gbk('id,title\n1,', '，'.slice(1)), Buffer.from([0x95, 0x32, 0x82, 0x36]), Buffer.from('\n')]);
    const { shape, rows: read } = await readWhole(file(bytes));
    expect(shape.encoding).toBe('gb18030');
    expect(read).toEqual([['1', '绿茶𠀀']]);
  });

  it('that shows only far behind a long ASCII beginning is recognised', async () => {
    const start = `id,title\n${'1,plain\n'.repeat(12_000)}`;
    const { shape, rows: read } = await readWhole(file(gbk(`${start}2,`, '\n')));
    expect(shape.encoding).toBe('gb18030');
    expect(read.at(-1)).toEqual(['2', '绿茶']);
  });

  it('may be chosen instead', async () => {
    // 茶 in Big5 is AF F9.
    const bytes = Buffer.concat([Buffer.from('id,title\n1,'), Buffer.from([0xaf, 0xf9]), Buffer.from('\n')]);
    const { shape, rows: read } = await readWhole(file(bytes), { encoding: 'big5' });
    expect(shape).toMatchObject({ encoding: 'big5', encodingReason: 'chosen' });
    expect(read).toEqual([['1', '茶']]);
  });

  it.each([
    ['Latin-1', Buffer.from('id,title\n1,caf\xe9\n2,cr\xe8me br\xfbl\xe9e\n', 'latin1'), { reason: 'unknown-encoding' }],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 1, 2, 3, 4]), { reason: 'not-text' }],
    ['zeros', Buffer.alloc(100_000), { reason: 'not-text' }],
    ['an Excel file', Buffer.from('PK\u0003\u0004 and so on'), { reason: 'spreadsheet' }],
    ['an old Excel file', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), { reason: 'spreadsheet' }],
    [
      'UTF-8 with one broken byte',
      Buffer.concat([Buffer.from(`id,title\n1,${'绿茶'.repeat(20)}\n2,`), Buffer.from([0xe7, 0x2c]), Buffer.from('\n')]),
      { reason: 'wrong-encoding', line: 3 },
    ],
  ])('of %s is refused with the reason', async (_name, bytes, detail) => {
    expect(await refusalOf(file(bytes))).toMatchObject(detail);
  });

  it('chosen wrongly is told with the line', async () => {
    const detail = await refusalOf(file(Buffer.from('id,title\n1,caf\xe9\n', 'latin1')), { encoding: 'utf-8' });
    expect(detail).toMatchObject({ reason: 'wrong-encoding', encoding: 'utf-8' });
  });

  it('of any text that was written in it is recognised, and the text comes back', async () => {
    const title = fc.string({ unit: fc.constantFrom(...'绿茶红咖啡杯子好用的书abc 12'), minLength: 3, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(title, { minLength: 8, maxLength: 20 }),
        fc.constantFrom(1, 2, 3, 7, 64_000),
        async (titles, pieceBytes) => {
          const text = `title,n\n${titles.map((one, at) => `"${one}",${at}\n`).join('')}`;
          for (const bytes of [Buffer.from(text), utf16(text, true), utf16(text, false)]) {
            const { rows: read } = await readWhole(file(bytes, 'rows.csv', pieceBytes));
            expect(read.map(([first]) => first)).toEqual(titles);
          }
        },
      ),
      { numRuns: 40, seed: 20251125 },
    );
  });
});

describe('the format', () => {
  it.each([
    ['commas', 'a,b;c\n1,2;3\n', 'rows.csv', 'csv', ','],
    ['semicolons', 'a;b\n1,5;2\n2,5;3\n', 'rows.csv', 'csv', ';'],
    ['tabs', 'a\tb\n1, one\t2\n', 'rows.txt', 'csv', '\t'],
    ['bars', 'a|b|c\n1|2|3\n', 'rows', 'csv', '|'],
    ['one column', 'title\nx\n', 'rows.csv', 'csv', ','],
    ['a name that says tabs', 'a,b\tc\n', 'rows.tsv', 'csv', '\t'],
    ['a list', '[{"title":"x"}]', 'rows.txt', 'json', null],
    ['a printed list', '\n[\n  {\n "title":"x"}]', 'rows.txt', 'json', null],
    ['an object around a list', '{"rows":[{"title":"x"}]}', 'rows.json', 'json', null],
    ['a printed object around a list', '{\n "rows":[{"title":"x"}]}', 'rows.json', 'json', null],
    ['lines', '{"title":"x"}\n{"title":"y"}\n', 'rows.json', 'json-lines', null],
    ['one line', '{"title":"x"}', 'rows.json', 'json-lines', null],
    ['a header in brackets', '[sic],b\n1,2\n', 'rows.csv', 'csv', ','],
  ])('%s is recognised', async (_name, text, name, format, delimiter) => {
    expect((await readWhole(file(text, name))).shape).toMatchObject({ format, delimiter });
  });

  it('may be packed with gzip', async () => {
    const { shape, rows: read } = await readWhole(file(gzipSync(simple), 'rows.csv.gz', 5));
    expect(shape).toMatchObject({ gzip: true, format: 'csv' });
    expect(read).toEqual(rows);
  });
});

describe('a table', () => {
  it('names its columns once each, numbers its rows as a spreadsheet does and leaves blank ones out', async () => {
    const { columns, rows: read, numbers } = await readWhole(file(' Title ,Title,, \n\na,b,c,\n,,,\nd,e,f,\n'));
    expect(columns).toEqual(['Title', 'Title (2)', '#3', '#4']);
    expect(read.map((cells) => cells.slice(0, 3))).toEqual([
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ]);
    expect(numbers).toEqual([3, 5]);
  });

  it('of JSON lines up cells by name, joins lists and tells inner names with dots', async () => {
    const text = '[{"id":1,"title":{"zh":"茶","en":"Tea"}},{"tags":["a","b"],"id":true,"price":null}]';
    const { columns, rows: read, numbers } = await readWhole(file(text));
    expect(columns).toEqual(['id', 'title.zh', 'title.en', 'tags', 'price']);
    expect(read).toEqual([
      ['1', '茶', 'Tea'],
      ['true', '', '', 'a | b', ''],
    ]);
    expect(numbers).toEqual([1, 2]);
  });

  it('tells each row that cannot be read with its number and column, and gives the others', async () => {
    const { rows: read, problems } = await readWhole(file('id,title,note\n1,a,x\n2,b\n3,c,y,z\n4,"d"d,y\n5,"e,y\n6,f,y,,\n'));
    expect(read.map(([id]) => id)).toEqual(['1', '6']);
    expect(problems).toEqual([
      { row: 3, column: null, fault: 'too-few-cells', value: '2 < 3', effect: 'row' },
      { row: 4, column: null, fault: 'too-many-cells', value: '4 > 3', effect: 'row' },
      { row: 5, column: 'title', fault: 'stray-quote', value: expect.stringContaining('"d"d'), effect: 'row' },
      { row: 6, column: 'title', fault: 'unclosed-quote', value: expect.stringContaining('"e,y'), effect: 'row' },
    ]);
  });

  it('of JSON lines numbers its lines, blank ones too', async () => {
    const { numbers, problems } = await readWhole(file('{"title":"a"}\n\n[1]\n{"title":\n{"title":"b"}'));
    expect(numbers).toEqual([1, 5]);
    expect(problems.map(({ row, fault }) => [row, fault])).toEqual([
      [3, 'not-an-object'],
      [4, 'not-json'],
    ]);
  });
});

describe('columns that are named for JavaScript itself', () => {
  it.each([
    ['CSV', 'id,__proto__,title,constructor,prototype\n1,{"x":1},a,b,c\n'],
    ['JSON', '[{"id":"1","__proto__":{"polluted":true},"title":"a","constructor":{"prototype":{"polluted":true}},"prototype":1}]'],
    ['JSON Lines', '{"id":"1","__proto__":{"polluted":true},"title":"a","constructor":"x","a.__proto__":1,"prototype":2}\n'],
  ])('are left out of %s, told, and touch nothing', async (_format, text) => {
    const { columns, dropped, rows: read } = await readWhole(file(text));
    expect(columns).toEqual(['id', 'title']);
    expect(read).toEqual([['1', 'a']]);
    expect(dropped).toEqual(expect.arrayContaining(['__proto__', 'constructor', 'prototype']));
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('a hostile file', () => {
  const small = (limits: Partial<TableLimits>) => ({ limits });

  it('of 200 MB is refused before a byte of it is read', async () => {
    let read = 0;
    const source: TableSource = {
      name: 'huge.csv',
      size: 200 * 2 ** 20,
      stream: () => {
        read++;
        return streamOf(new Uint8Array(1), 1);
      },
    };
    expect(await refusalOf(source)).toEqual({ reason: 'too-large', bytes: source.size, most: pageLimits.mostBytes });
    expect(read).toBe(0);
  });

  it('that unpacks to 100 MiB of zeros is refused after the first of them', async () => {
    const bomb = gzipSync(Buffer.alloc(100 * 2 ** 20));
    const before = process.memoryUsage().rss;
    expect(await refusalOf(file(bomb))).toMatchObject({ reason: 'not-text' });
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * 2 ** 20);
  });

  it('that unpacks to 100 MiB of rows is refused for how little it was', async () => {
    expect(await refusalOf(file(gzipSync(Buffer.alloc(100 * 2 ** 20, 'id,title\n'))))).toMatchObject({ reason: 'inflates' });
  });

  it('that unpacks to more than is taken is refused', async () => {
    const text = Array.from({ length: 20_000 }, (_, at) => `${at},${Math.sin(at)}\n`).join('');
    expect(await refusalOf(file(gzipSync(text)), small({ mostDecodedBytes: 100_000 }))).toEqual({ reason: 'inflates', most: 100_000 });
  });

  it('whose packed data is damaged or cut off is refused', async () => {
    const packed = gzipSync(simple.repeat(50));
    expect(await refusalOf(file(packed.subarray(0, 60)))).toEqual({ reason: 'gzip-damaged' });
    expect(await refusalOf(file(Buffer.concat([packed.subarray(0, 30), Buffer.alloc(30, 0xff), packed.subarray(60)])))).toEqual({
      reason: 'gzip-damaged',
    });
  });

  it.each([
    ['CSV', Array.from({ length: 1000 }, (_, at) => `c${at}`).join(',')],
    ['JSON', JSON.stringify([Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`c${at}`, at]))])],
    ['JSON Lines', Array.from({ length: 1000 }, (_, at) => `{"c${at}":1}`).join('\n')],
  ])('of 1,000 columns is refused: %s', async (_format, text) => {
    expect(await refusalOf(file(`${text}\n`))).toMatchObject({ reason: 'too-many-columns', most: 200 });
  });

  it('of more rows than are taken is refused, bad ones counted too', async () => {
    const text = `id,title\n${'1,a\n'.repeat(6)}${'1\n'.repeat(5)}`;
    expect(await refusalOf(file(text), small({ mostRows: 10 }))).toEqual({ reason: 'too-many-rows', most: 10 });
    expect(await refusalOf(file(text), small({ mostRows: 11 }))).toBeNull();
  });

  it.each([
    ['no bytes', ''],
    ['blanks only', ' \r\n\t\n'],
  ])('that is empty, with %s, is refused', async (_name, text) => {
    expect(await refusalOf(file(text))).toEqual({ reason: 'empty' });
  });

  it('of JSON without a list is refused', async () => {
    expect(await refusalOf(file('{\n"a": 1\n}', 'x.json'))).toEqual({ reason: 'not-a-table' });
    expect(await refusalOf(file(`{\n"a": "${'x'.repeat(2 ** 21)}`, 'x.json'))).toEqual({ reason: 'not-a-table' });
  });

  it('whose header cannot be read is refused', async () => {
    expect(await refusalOf(file('"id"x,title\n1,a\n'))).toEqual({ reason: 'not-a-table', fault: 'stray-quote' });
  });

  it.each([
    ['shrinks', -1],
    ['grows', 1],
  ])('that %s while it is read is refused', async (_what, change) => {
    const source = file(simple);
    expect(await refusalOf({ ...source, size: source.size - change })).toEqual({ reason: 'file-changed' });
  });

  it.each([
    ['NotReadableError', 'file-changed'],
    ['NotFoundError', 'file-changed'],
    ['AbortError', 'file-unreadable'],
  ])('that the browser refuses to read on with %s is refused, packed or not', async (name, reason) => {
    for (const bytes of [Buffer.from(simple), gzipSync(simple)]) {
      const source: TableSource = {
        name: 'x.csv',
        size: bytes.byteLength,
        stream: () => {
          let first = true;
          return new ReadableStream({
            pull(controller) {
              if (first) controller.enqueue(new Uint8Array(bytes.subarray(0, 4)));
              else controller.error(new DOMException('the file', name));
              first = false;
            },
          });
        },
      };
      expect(await refusalOf(source)).toEqual({ reason });
    }
  });

  it('stops when the import is cancelled', async () => {
    const signal = { aborted: true };
    const { recogniseTable } = await import('../../../src/adapters/tables/openTable');
    await expect(recogniseTable(file(simple), { limits: pageLimits, signal }, null)).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('of any bytes is read or refused, and nothing else is thrown', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc
        .string({ unit: fc.constantFrom('a', '茶', '"', ',', '\n', '{', '}', '[', ']', ':', '\0'), maxLength: 200 })
        .map((text) => Buffer.from(text)),
    );
    await fc.assert(
      fc.asyncProperty(bytes, fc.constantFrom('x.csv', 'x.json', 'x.jsonl', 'x.tsv'), async (content, name) => {
        const detail = await refusalOf(file(content, name, 11), small({ mostColumns: 6, mostCellLength: 40, mostRows: 20 }));
        if (detail) expect(detail.reason).toEqual(expect.any(String));
      }),
      { numRuns: 1500, seed: 20251125 },
    );
  });
});
