import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWindow, truncateIds } from '../../../src/adapters/encoder/encoderText';

describe('the window of a text', () => {
  it('is the text with its white space collapsed', () => {
    expect(textWindow('  running \n\t shoes ', 64)).toBe('running shoes');
    expect(textWindow(' \n ', 64)).toBe('');
  });

  it('has at most eight characters a token, whatever the length of the text', () => {
    expect(textWindow('a'.repeat(100_000), 4)).toBe('a'.repeat(32));
  });

  it('still reaches the words behind a run of white space', () => {
    expect(textWindow(`a${' '.repeat(90)}b`, 4)).toBe('a b');
  });

  it('never ends in half a surrogate pair, and never changes what it was given twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.integer({ min: 3, max: 6 }), (text, maxTokens) => {
        const window = textWindow(text, maxTokens);
        expect(window.length).toBeLessThanOrEqual(8 * maxTokens);
        expect(window).not.toMatch(/[\ud800-\udbff]$/u);
        expect(textWindow(window, maxTokens)).toBe(window);
      }),
    );
  });
});

describe('truncated ids', () => {
  it('keep their last one, [SEP], as the model was trained with', () => {
    expect(truncateIds([2, 10, 11, 12, 3], 4)).toEqual([2, 10, 11, 3]);
    expect(truncateIds([2, 10, 3], 4)).toEqual([2, 10, 3]);
    expect(truncateIds([2, 10, 11, 3], 4)).toEqual([2, 10, 11, 3]);
  });
});
