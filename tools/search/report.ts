import type { QueryOutcome } from './evaluate';
import { type Half, halves, type QueryLanguage, queryLanguages } from './judged';
import type { SearchMethod } from './methods';
import { bootstrapGroups, type Estimate } from './statistics';

/** Figures of one method over one group of queries. */
export interface MethodFigures {
  /** Queries with an answer; the means are over these. */
  readonly queries: number;
  readonly 'ndcg@10': Estimate | null;
  readonly 'recall@20': Estimate | null;
  /** Share of the queries with an answer that brought nothing back. */
  readonly zeroResults: number;
  /** Mean difference of nDCG@10, hybrid less this method, paired by query. Null for hybrid itself. */
  readonly hybridMinus: Estimate | null;
}

/** How well "nothing fits with confidence" tells the queries that nothing answers. */
export interface NoAnswerFigures {
  readonly unanswerable: number;
  readonly answerable: number;
  /** Said of unanswerable queries, and wrongly of answerable ones. */
  readonly right: number;
  readonly wrong: number;
  /** right / (right + wrong); null when it was never said. */
  readonly precision: number | null;
  /** right / unanswerable; null without such queries. */
  readonly recall: number | null;
}

export type LanguageGroup = 'all' | QueryLanguage;
/** Half → language → method. */
export type Figures = Partial<Record<Half, Partial<Record<LanguageGroup, Record<string, MethodFigures>>>>>;
export type NoAnswer = Partial<Record<Half, Record<string, NoAnswerFigures>>>;

export interface MethodOutcomes {
  readonly method: SearchMethod;
  readonly outcomes: readonly QueryOutcome[];
}

/** The method that the others are compared with. */
export const mainMethod = 'hybrid';

export function figuresOf(results: readonly MethodOutcomes[]): Figures {
  const figures: Figures = {};
  for (const half of halves) {
    for (const language of ['all', ...queryLanguages] as const) {
      const group = results.map(({ method, outcomes }) => ({
        name: method.name,
        outcomes: outcomes.filter(
          ({ query }) => query.half === half && query.answerable && (language === 'all' || query.language === language),
        ),
      }));
      if (group.every(({ outcomes }) => outcomes.length === 0)) continue;
      const main = group.find(({ name }) => name === mainMethod)?.outcomes ?? null;
      figures[half] ??= {};
      figures[half][language] = Object.fromEntries(
        group.map(({ name, outcomes }) => [name, methodFigures(outcomes, name === mainMethod ? null : main)]),
      );
    }
  }
  return figures;
}

function methodFigures(outcomes: readonly QueryOutcome[], main: readonly QueryOutcome[] | null): MethodFigures {
  const grouped = (pick: (outcome: QueryOutcome, at: number) => number | null) =>
    outcomes.flatMap((outcome, at) => {
      const value = pick(outcome, at);
      return value === null ? [] : [{ group: outcome.query.wish, value }];
    });
  return {
    queries: outcomes.length,
    'ndcg@10': bootstrapGroups(grouped(({ ndcg }) => ndcg)),
    'recall@20': bootstrapGroups(grouped(({ recall }) => recall)),
    zeroResults: outcomes.length === 0 ? 0 : outcomes.filter(({ empty }) => empty).length / outcomes.length,
    hybridMinus: main && bootstrapGroups(grouped(({ ndcg }, at) => (ndcg === null ? null : (main[at]?.ndcg ?? 0) - ndcg))),
  };
}

export function noAnswerOf(results: readonly MethodOutcomes[]): NoAnswer {
  const figures: NoAnswer = {};
  for (const half of halves) {
    for (const { method, outcomes } of results) {
      const said = outcomes.filter(({ query, noConfidentMatch }) => query.half === half && noConfidentMatch !== null);
      if (said.length === 0) continue;
      figures[half] ??= {};
      figures[half][method.name] = noAnswerFigures(said);
    }
  }
  return figures;
}

function noAnswerFigures(outcomes: readonly QueryOutcome[]): NoAnswerFigures {
  const unanswerable = outcomes.filter(({ query }) => !query.answerable).length;
  const right = outcomes.filter(({ query, noConfidentMatch }) => noConfidentMatch && !query.answerable).length;
  const wrong = outcomes.filter(({ query, noConfidentMatch }) => noConfidentMatch && query.answerable).length;
  return {
    unanswerable,
    answerable: outcomes.length - unanswerable,
    right,
    wrong,
    precision: right + wrong > 0 ? right / (right + wrong) : null,
    recall: unanswerable > 0 ? right / unanswerable : null,
  };
}

const number = (value: number): string => value.toFixed(3);
const interval = (estimate: Estimate | null): string =>
  estimate ? `${number(estimate.mean)} [${number(estimate.low)}, ${number(estimate.high)}]` : '–';

/** The figures as a table for people. */
export function formatFigures(figures: Figures, noAnswer: NoAnswer): string {
  const lines: string[] = [];
  for (const half of halves) {
    for (const [language, methods] of Object.entries(figures[half] ?? {})) {
      const count = Object.values(methods)[0]?.queries ?? 0;
      lines.push(`\n${half} half, ${language}: ${count} queries`);
      lines.push('method       nDCG@10               recall@20             no results  hybrid less this');
      for (const [name, method] of Object.entries(methods)) {
        lines.push(
          `${name.padEnd(13)}${interval(method['ndcg@10']).padEnd(22)}${interval(method['recall@20']).padEnd(22)}${`${(100 * method.zeroResults).toFixed(1)} %`.padEnd(12)}${name === mainMethod ? '' : interval(method.hybridMinus)}`,
        );
      }
    }
    for (const [name, said] of Object.entries(noAnswer[half] ?? {})) {
      const share = (value: number | null): string => (value === null ? '–' : number(value));
      lines.push(
        `${half} half, "no confident match" by ${name}: precision ${share(said.precision)}, recall ${share(said.recall)} (${said.right} of ${said.unanswerable} without an answer, ${said.wrong} of ${said.answerable} with one)`,
      );
    }
  }
  return lines.join('\n').trimStart();
}
