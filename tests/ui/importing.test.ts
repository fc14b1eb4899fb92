import { describe, expect, it } from 'vitest';
import { problemFile, quoted } from '../../src/ui/importing/problemFile';
import { shortTitle } from '../../src/ui/storefront/packs/packTitle';

describe('the list of problems', () => {
  it.each([
    ['plain', '"plain"'],
    ['say "hi", twice', '"say ""hi"", twice"'],
    ['=HYPERLINK("https://evil.example")', '"\'=HYPERLINK(""https://evil.example"")"'],
    ['+1', '"\'+1"'],
    ['-2', '"\'-2"'],
    ['@cmd', '"\'@cmd"'],
    ['\t=1', '"\'\t=1"'],
  ])('writes %j so that no spreadsheet runs it', (cell, written) => {
    expect(quoted(cell)).toBe(written);
  });

  it('is UTF-8 that says so, a line a problem', async () => {
    const bytes = new Uint8Array(
      await problemFile([
        ['行', '原因'],
        ['2', 'no title'],
      ]).arrayBuffer(),
    );
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toBe('"行","原因"\r\n"2","no title"\r\n');
  });
});

describe('the short title of a pack', () => {
  it.each([
    ['Nearshelf courses', 'Nearshelf', 'Courses'],
    ['近架课堂', '近架', '课堂'],
    ['my things', 'Nearshelf', 'my things'],
    ['Nearshelf', 'Nearshelf', 'Nearshelf'],
  ])('of %s beside %s is %s', (title, brand, short) => {
    expect(shortTitle(title, brand)).toBe(short);
  });
});
