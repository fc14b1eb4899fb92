import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonListParser } from '../../../src/adapters/tables/jsonListParser';

function cut(text: string, options: { most?: number; pieces?: number } = {}) {
  const elements: string[] = [];
  const faults: string[] = [];
  const parser = new JsonListParser(
    { mostElementLength: options.most ?? 10_000 },
    (element) => void elements.push(element),
    (fault, row) => void faults.push(`${fault} ${row}`),
  );
  const size = options.pieces ?? text.length + 1;
  for (let from = 0; from < text.length; from += size) parser.push(text.slice(from, from + size));
  const { found } = parser;
  parser.end();
  return { elements, faults, found };
}

describe('a JSON list', () => {
  it.each([
    ['[{"a":1},{"b":[2,{"c":"}"}]}]', ['{"a":1}', '{"b":[2,{"c":"}"}]}']],
    ['\n [ {"a":"\\"]"} , 3 , "x,y" , null ]\n', ['{"a":"\\"]"}', '3 ', '"x,y" ', 'null ']],
    ['{"count": 2, "note": "[no]", "items": [{"a":1}], "more": [{"b":2}]}', ['{"a":1}']],
    ['[]', []],
    ['[{"a":1}] trailing [{"b":2}]', ['{"a":1}']],
  ])('%s holds %j', (text, elements) => {
    expect(cut(text)).toEqual({ elements, faults: [], found: true });
  });

  it('is not found where there is none', () => {
    expect(cut('{"a": {"b": [1]}}').found).toBe(false);
  });

  it('that is cut off tells its last row', () => {
    expect(cut('[{"a":1},{"b":')).toEqual({ elements: ['{"a":1}'], faults: ['not-json 2'], found: true });
  });

  it('with a row longer than allowed goes on behind it', () => {
    const long = `{"a":"${'x'.repeat(200)}"}`;
    expect(cut(`[${long},{"b":2}]`, { most: 100, pieces: 16 })).toEqual({
      elements: ['{"b":2}'],
      faults: ['cell-too-long 1'],
      found: true,
    });
  });
});

describe('any JSON list', () => {
  const rows = fc.array(fc.oneof(fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 4 }), fc.jsonValue()), { maxLength: 6 });

  it('gives back its elements, whatever stands in them and however it is printed and cut', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(0, 2), fc.integer({ min: 1, max: 40 }), (values, indent, pieces) => {
        const { elements, faults } = cut(JSON.stringify(values, null, indent), { pieces });
        expect(faults).toEqual([]);
        expect(elements.map((element) => JSON.parse(element))).toEqual(JSON.parse(JSON.stringify(values)));
      }),
      { numRuns: 500, seed: 20251125 },
    );
  });

  it('or what looks like one ends, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('[', ']', '{', '}', '"', '\\', ',', ':', '1', ' '), maxLength: 80 }), (text) => {
        const { elements } = cut(text, { most: 20, pieces: 7 });
        expect(elements.join('').length).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 3000, seed: 20251125 },
    );
  });
});
