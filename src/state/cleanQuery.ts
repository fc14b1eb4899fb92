import { maxQueryLength } from '../domain/search';

/**
 * The typed text as it is shown, recorded and searched: what the engine would look at (its first 512 code units), control and invisible
 * characters as spaces, no half surrogate pairs. Spelling and case stay as typed. The cut comes first, so any length costs the same.
 */
export function cleanQuery(typed: string): string {
  return typed
    .slice(0, maxQueryLength)
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
