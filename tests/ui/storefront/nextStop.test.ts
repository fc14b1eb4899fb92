import { describe, expect, it } from 'vitest';
import { nextStop } from '../../../src/ui/storefront/search/nextStop';

describe('a group with one tab stop', () => {
  const stops = ['red', 'green', 'blue'];

  it('is walked with the arrows, round at its ends', () => {
    expect(nextStop(stops, 'red', 'ArrowRight')).toBe('green');
    expect(nextStop(stops, 'blue', 'ArrowDown')).toBe('red');
    expect(nextStop(stops, 'blue', 'ArrowUp')).toBe('green');
    expect(nextStop(stops, 'red', 'ArrowLeft')).toBe('blue');
  });

  it('has its ends on Home and End', () => {
    expect(nextStop(stops, 'green', 'Home')).toBe('red');
    expect(nextStop(stops, 'green', 'End')).toBe('blue');
  });

  it('leaves every other key to the page', () => {
    expect(nextStop(stops, 'green', 'Enter')).toBeNull();
    expect(nextStop(stops, 'green', 'Tab')).toBeNull();
  });
});
