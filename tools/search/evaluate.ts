import type { Item } from '../../src/domain/item';
import type { JudgedQuery } from './judged';
import type { SearchMethod } from './methods';
import { ndcgAtK, recallAtK } from './metrics';

/** What one method made of one query. */
export interface QueryOutcome {
  readonly query: JudgedQuery;
  /** Null for a query that nothing answers. */
  readonly ndcg: number | null;
  readonly recall: number | null;
  /** Nothing came back at all. */
  readonly empty: boolean;
  /** As `Ranking.noConfidentMatch`. */
  readonly noConfidentMatch: boolean | null;
  /** Judged rows in order. */
  readonly rows: readonly number[];
}

/** Asks every query once. Unjudged items are left out of rankings and ideals alike. */
export async function evaluateMethod(
  method: SearchMethod,
  items: readonly Item[],
  queries: readonly JudgedQuery[],
): Promise<QueryOutcome[]> {
  const outcomes: QueryOutcome[] = [];
  for (const query of queries) {
    const grades = items.map((item) => query.gradeOf(item));
    const judged = grades.filter((grade) => grade !== null);
    const { rows, noConfidentMatch } = await method.rank(query.text);
    const judgedRows = rows.filter((row) => grades[row] !== null && grades[row] !== undefined);
    const ranked = judgedRows.map((row) => grades[row] ?? 0);
    outcomes.push({
      query,
      ndcg: ndcgAtK(ranked, judged, 10),
      recall: recallAtK(ranked, judged, 20),
      empty: rows.length === 0,
      noConfidentMatch,
      rows: judgedRows,
    });
  }
  return outcomes;
}
