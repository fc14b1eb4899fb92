/**
 * `npm run search:eval -- [--pack shop] [--half tuning|test|both] [--judged FILE] [--json OUT] [--failures N]`: judged queries put to the shop's
 * search and to two libraries. docs/search-eval.md says what the figures mean, and what the JSON holds.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand, UsageError } from './cli';
import { loadPackFromDisk } from './nodePack';
import { packageRoot } from './paths';
import { createEngineMethods } from './search/engineMethods';
import { evaluateMethod, type QueryOutcome } from './search/evaluate';
import { halves, readJudgedQueries } from './search/judged';
import { createMiniSearchMethod, createOramaMethod } from './search/peers';
import { createQueryEncoder } from './search/queryEncoder';
import { figuresOf, formatFigures, type MethodOutcomes, noAnswerOf } from './search/report';

const usage = 'Usage: npm run search:eval -- [--pack NAME] [--half tuning|test|both] [--judged FILE] [--json OUT] [--failures N]';

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      pack: { type: 'string', default: 'shop' },
      half: { type: 'string', default: 'both' },
      judged: { type: 'string' },
      json: { type: 'string' },
      failures: { type: 'string', default: '0' },
    },
  });
  if (values.half !== 'both' && !halves.some((half) => half === values.half))
    throw new UsageError(`--half takes tuning, test or both. ${usage}`);
  const { pack, lexicalJson } = await loadPackFromDisk(values.pack);
  const judged = values.judged ?? join(packageRoot, 'tests/judged', `${pack.manifest.name}.json`);
  const queries = readJudgedQueries(judged).filter(({ half }) => values.half === 'both' || half === values.half);
  const encode = await createQueryEncoder(pack.manifest.encoder);
  const methods = [...createEngineMethods(pack, lexicalJson, encode), await createOramaMethod(pack), createMiniSearchMethod(pack)];
  const results: MethodOutcomes[] = [];
  for (const method of methods) results.push({ method, outcomes: await evaluateMethod(method, pack.items, queries) });
  const figures = figuresOf(results);
  const noAnswer = noAnswerOf(results);
  console.log(`${pack.manifest.title.en}: ${pack.items.length} items, ${pack.manifest.encoder}`);
  for (const { name, settings } of methods) console.log(`${name}: ${settings}`);
  console.log(`\n${formatFigures(figures, noAnswer)}`);
  for (const line of worst(results[0]?.outcomes ?? [], Number(values.failures), (row) => pack.items[row]?.title.en ?? ''))
    console.log(line);
  if (values.json) {
    const report = {
      schemaVersion: 1,
      pack: pack.manifest.name,
      items: pack.items.length,
      unjudgedItems: pack.items.filter((item) => queries[0]?.gradeOf(item) === null).length,
      encoder: pack.manifest.encoder,
      methods: Object.fromEntries(methods.map(({ name, settings }) => [name, settings])),
      figures,
      noConfidentMatch: noAnswer,
    };
    writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
  }
});

/** The queries that went worst, of the tuning half only: what the test half's look like must stay unknown. */
function worst(outcomes: readonly QueryOutcome[], count: number, titleOf: (row: number) => string): string[] {
  const failed = outcomes
    .filter(({ query, ndcg }) => query.half === 'tuning' && ndcg !== null)
    .sort((left, right) => (left.ndcg ?? 0) - (right.ndcg ?? 0))
    .slice(0, count);
  return failed.map(({ query, ndcg, rows }) => `${(ndcg ?? 0).toFixed(2)}  ${query.text}: ${rows.slice(0, 5).map(titleOf).join(' | ')}`);
}
