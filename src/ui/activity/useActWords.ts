import { useCallback } from 'react';
import { activityTexts, listWords } from '../i18n/areas/activity';
import { useAreaText, useFormat, useLocalized } from '../i18n/text';
import { useShopState } from '../shopContext';
import type { ActRow } from './activityRows';

/** Longer queries are cut in sentences; the whole one is data, not prose. */
const longestQuoted = 80;

export interface ActWords {
  /** What was done, in one sentence. */
  readonly sentence: string;
  /** Where from, how long, how many: each its own remark. */
  readonly remarks: readonly string[];
}

export function useActWords(): (row: ActRow) => ActWords {
  const activity = useAreaText(activityTexts);
  const format = useFormat();
  const localized = useLocalized();
  const items = useShopState((state) => state.pack.items);
  return useCallback(
    (row) => {
      const item = row.itemId ? items.get(row.itemId) : undefined;
      const subject = item ? localized(item.title) : (row.itemId ?? shortened(row.query ?? ''));
      const remarks: string[] = [];
      if (row.quantity !== null && row.quantity > 1) remarks.push(activity.quantity(format.number(row.quantity)));
      if (row.dwellMs !== null) remarks.push(activity.stayed(format.duration(row.dwellMs)));
      if (row.list) remarks.push(activity.inList(listWords(activity, row.list.name), format.number(row.list.position)));
      if (row.itemId && row.query) remarks.push(activity.afterSearch(shortened(row.query)));
      return { sentence: activity.act[row.kind](subject), remarks };
    },
    [activity, format, localized, items],
  );
}

export const shortened = (query: string): string => {
  const letters = [...query];
  return letters.length <= longestQuoted ? query : `${letters.slice(0, longestQuoted).join('')}…`;
};
