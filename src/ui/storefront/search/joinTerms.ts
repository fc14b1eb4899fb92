/**
 * Words of a query that stand side by side become one again: the search cuts Chinese into short words ("计算", "机"), which nobody
 * would call a reason. Terms keep the order of the query; those that do not occur in it, as corrected ones, stay as they are.
 */
export function joinTerms(terms: readonly string[], query: string): string[] {
  const lower = query.toLowerCase();
  const joined: string[] = [];
  const placed = terms
    .map((term) => ({ term, at: lower.indexOf(term.toLowerCase()) }))
    .toSorted((a, b) => (a.at < 0 ? Number.POSITIVE_INFINITY : a.at) - (b.at < 0 ? Number.POSITIVE_INFINITY : b.at));
  let end = -1;
  for (const { term, at } of placed) {
    const last = joined.length - 1;
    const inside = at >= 0 && at + term.length <= end;
    if (inside) continue;
    if (at >= 0 && at === end && isChinese(term) && isChinese(joined[last] ?? '')) joined[last] += term;
    else joined.push(term);
    end = at < 0 ? -1 : at + term.length;
  }
  return joined;
}

const isChinese = (text: string): boolean => /^\p{Script=Han}+$/u.test(text);
