/** A colour picked by eye: `#rrggbb` in lower case. */
export type Tint = string;

export const isTint = (text: string): boolean => /^#[0-9a-f]{6}$/u.test(text);

/** More at once are no choice any longer. */
export const mostTints = 8;

/**
 * What is offered: hues evenly about OKLab's circle, at two lightnesses where eyes tell two colours apart, browns and greys. Fixed, so that a
 * colour keeps its place whatever is found.
 */
export const offeredTints = [
  '#b3261e',
  '#e2574c',
  '#ef8a3c',
  '#f4b740',
  '#f2d95c',
  '#8fb33a',
  '#3f8f4f',
  '#1f5c3a',
  '#2f9e99',
  '#7cc4d6',
  '#3f7fc4',
  '#1f3b73',
  '#7a5cb8',
  '#c9a3dd',
  '#e79db0',
  '#c2477f',
  '#7a4a2b',
  '#b98a5e',
  '#e6d6b8',
  '#ffffff',
  '#c3c3c0',
  '#77787a',
  '#2b2c30',
] as const;
