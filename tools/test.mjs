/**
 * `npm test [-- --only NAME[,NAME…]]`: everything that must hold. Installs what is missing, runs every suite whatever the others did, and
 * ends with `N passed, N failed` over all of them.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build, checkNode, ensureBrowser, ensureInstalled, fail, root, run } from './setup.mjs';

const { values } = parseArgs({ options: { only: { type: 'string' } }, strict: true });
const results = join(root, 'test-results');

/** A suite that is one check. */
const check = (command, args) => () => ({ passed: 0, failed: 0, [run(command, args) ? 'passed' : 'failed']: 1 });
const tool = (path, ...args) => check(process.execPath, [path, ...args]);

function unit() {
  const report = join(results, 'unit.json');
  run(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile=${report}`]);
  const { numPassedTests = 0, numFailedTests = 0, numFailedTestSuites = 0, success = false } = readJson(report);
  // A file that cannot be loaded has no failed test, and must not pass.
  return { passed: numPassedTests, failed: Math.max(numFailedTests, success ? 0 : Math.max(1, numFailedTestSuites)) };
}

function browser() {
  const report = join(results, 'browser.json');
  const chrome = ensureBrowser();
  build();
  const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: report, ...(chrome ? { CHROME: chrome } : {}) };
  const ended = run(process.execPath, ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'], env);
  const { expected = 0, flaky = 0, unexpected = 0 } = readJson(report).stats ?? {};
  return { passed: expected + flaky, failed: Math.max(unexpected, ended ? 0 : 1) };
}

const readJson = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});

const suites = {
  'format-and-lint': tool('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'),
  types: tool('node_modules/typescript/bin/tsc', '-b'),
  unit,
  browser,
};

checkNode();
ensureInstalled();
const wanted = values.only?.split(',') ?? Object.keys(suites);
const unknown = wanted.find((name) => !(name in suites));
if (unknown) fail(`There is no suite ${unknown}. There are: ${Object.keys(suites).join(', ')}.`);
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const total = { passed: 0, failed: 0 };
for (const name of wanted) {
  console.log(`\n== ${name}`);
  const startedMs = Date.now();
  const { passed, failed } = suites[name]();
  console.log(`== ${name}: ${passed} passed, ${failed} failed, ${((Date.now() - startedMs) / 1000).toFixed(0)} s`);
  total.passed += passed;
  total.failed += failed;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
