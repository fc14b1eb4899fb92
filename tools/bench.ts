/**
 * `npm run bench [-- --only NAME[,NAME]] [--peer DIR] [--brief] [--json OUT]`: performance of the production build in real Chromium. Every
 * figure stands beside its goal; none is asserted. `--brief` repeats everything a few times only, to see that it works.
 */
import { writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Bench } from './bench/environment';
import { formatSection, isReached, judgedValue, type Row, type SectionReport, type SectionResult } from './bench/report';
import { existingFile, runCommand, UsageError } from './cli';

/** In the order of a whole run. Loaded one by one: what one of them cannot import is no reason to have none. */
const sections: Readonly<Record<string, () => Promise<(bench: Bench) => Promise<SectionResult>>>> = {
  bytes: async () => (await import('./bench/sections/bytes')).bytes,
  start: async () => (await import('./bench/sections/start')).start,
  encode: async () => (await import('./bench/sections/encode')).encode,
  search: async () => (await import('./bench/sections/search')).search,
  vectors: async () => (await import('./bench/sections/vectors')).vectors,
  rerank: async () => (await import('./bench/sections/rerank')).rerank,
  train: async () => (await import('./bench/sections/train')).train,
  append: async () => (await import('./bench/sections/append')).append,
  inp: async () => (await import('./bench/sections/inp')).inp,
  install: async () => (await import('./bench/sections/install')).install,
};
const usage = `Usage: npm run bench -- [--only ${Object.keys(sections).join('|')}[,NAME]] [--peer DIR] [--brief] [--json OUT]`;

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      peer: { type: 'string' },
      json: { type: 'string' },
      brief: { type: 'boolean', default: false },
    },
  });
  const names = values.only?.split(',') ?? Object.keys(sections);
  const unknown = names.find((name) => !Object.hasOwn(sections, name));
  if (unknown !== undefined) throw new UsageError(`There is no section ${unknown}. ${usage}`);
  const peerFolder = values.peer === undefined ? null : resolve(existingFile(values.peer, '--peer', usage));
  const bench = new Bench({ brief: values.brief, peerFolder, log: (line) => console.error(line) });
  const startedAt = new Date().toISOString();
  const reports: SectionReport[] = [];
  try {
    if (values.brief) console.log('Brief: a few repetitions of everything. These figures prove that it works, and measure nothing.\n');
    for (const name of names) {
      reports.push(await runSection(name, bench));
      console.log(`${formatSection(reports.at(-1) as SectionReport)}\n`);
    }
    const machine = {
      processor: cpus()[0]?.model ?? 'unknown',
      cores: cpus().length,
      memoryGb: Math.round(totalmem() / 1e9),
      node: process.version,
      chromium: (await bench.browser()).version(),
    };
    console.log(`${machine.processor}, ${machine.cores} cores, Node ${machine.node}, Chromium ${machine.chromium}`);
    if (values.json) {
      const json = { startedAt, brief: values.brief, machine, sections: reports.map(toJson) };
      writeFileSync(values.json, `${JSON.stringify(json, null, 1)}\n`);
    }
  } finally {
    await bench.close();
  }
  if (reports.some(({ error }) => error !== undefined)) process.exitCode = 1;
});

async function runSection(name: string, bench: Bench): Promise<SectionReport> {
  const [before = 0] = loadavg();
  const startedMs = performance.now();
  const finish = (result: SectionResult): SectionReport => {
    const [after = 0] = loadavg();
    return { name, seconds: (performance.now() - startedMs) / 1000, load: [before, after], ...result };
  };
  try {
    const load = sections[name] as (typeof sections)[string];
    const section = await load();
    return finish(await section(bench));
  } catch (error) {
    // The other sections still have something to say.
    return { ...finish({ rows: [] }), error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function toJson({ rows, ...report }: SectionReport) {
  return { ...report, rows: rows.map((row: Row) => ({ ...row, judged: judgedValue(row), reached: isReached(row) })) };
}
