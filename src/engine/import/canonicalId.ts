import type { ItemId } from '../../domain/item';
import { hash } from './keyMaker';

/** Shorter ids, and bare numbers, would be found in ordinary queries ("2 cups"). */
const shortest = 4;
const longest = 64;

/**
 * An id in canonical form (`ns_run 1` → `NS-RUN-1`), or null when nothing of it is left. Bare numbers and very short ids get `ID-` in
 * front; ids with letters of other scripts keep what can be kept and a number made of the whole.
 */
export function canonicalId(cell: string): ItemId | null {
  const text = cell.normalize('NFKC').trim().toUpperCase();
  const kept = text.replaceAll(/[^A-Z0-9]+/gu, '-').replaceAll(/^-+|-+$/gu, '');
  const lossy = /[\p{L}\p{N}]/u.test(text.replaceAll(/[A-Z0-9]/gu, '')) || kept.length > longest;
  if (kept === '' && !lossy) return null;
  const told = lossy
    ? [kept.slice(0, longest - 10).replace(/-+$/u, ''), hash(text).toString(36).toUpperCase()].filter(Boolean).join('-')
    : kept;
  const compact = told.replaceAll('-', '');
  const ordinary = compact.length < shortest || /^\d+$/u.test(compact);
  return (ordinary && !told.startsWith('ID-') ? `ID-${told}` : told) as ItemId;
}

/** For files without ids: told by its row. */
export const rowId = (row: number): ItemId => `ROW-${String(row).padStart(5, '0')}` as ItemId;
