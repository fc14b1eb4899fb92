import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPack } from '../../src/adapters/catalogue/readPack';
import { encodeVectors } from '../../src/adapters/catalogue/vectorFile';
import type { PackFile, PackFileRole } from '../../src/domain/pack';
import { buildLexicalIndex } from '../../src/engine/retrieval/buildLexicalIndex';
import { type BenchQuery, syntheticPack, syntheticQueries } from '../../tests/bench/synthetic';
import { createNodeEncoder } from '../nodeEncoder';
import { diskReader } from '../nodePack';
import { encoderFolder, packageRoot } from '../paths';
import { readJudgedQueries } from '../search/judged';
import { shopPackFolder } from './builds';

/** What building a pack cost; kept beside it, because a built one serves later runs. */
export interface SyntheticPackReport {
  readonly items: number;
  readonly lexicalBuildMs: number;
  readonly lexicalBytes: number;
}

const cacheFolder = join(packageRoot, 'node_modules/.cache/nearshelf/bench');
const reportName = 'report.json';
const queryCount = 300;

/** Code whose change changes a synthetic pack. */
const codeFolders = ['src/engine/retrieval', 'src/engine/text', 'tests/bench/synthetic.ts', 'tools/bench/syntheticPacks.ts'];

function cacheKey(): string {
  const hash = createHash('sha256');
  for (const file of [join(shopPackFolder, 'manifest.json'), join(encoderFolder, 'manifest.json')]) hash.update(readFileSync(file));
  for (const path of codeFolders.map((folder) => join(packageRoot, folder))) {
    const files = path.endsWith('.ts') ? [path] : readdirSync(path).map((name) => join(path, name));
    for (const file of files.sort()) hash.update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 12);
}

/**
 * Puts a synthetic pack of `count` items into `folder/packs/synthetic-COUNT`, in the shipped form that the engine worker reads, with queries
 * and their vectors beside it. Building ten thousand takes a minute; what was built serves again until the shop's pack or the code changes.
 */
export async function addSyntheticPack(folder: string, count: number, log: (line: string) => void): Promise<SyntheticPackReport> {
  const name = `synthetic-${count}`;
  const cached = join(cacheFolder, `${name}-${cacheKey()}`);
  if (!existsSync(cached)) {
    log(`Making a pack of ${count.toLocaleString('en-US')} items …`);
    await build(cached, count);
    // Those of former catalogues and code are of no more use, and large.
    for (const other of readdirSync(cacheFolder)) {
      if (other.startsWith(`${name}-`) && join(cacheFolder, other) !== cached)
        rmSync(join(cacheFolder, other), { recursive: true, force: true });
    }
  }
  cpSync(cached, join(folder, 'packs', name), { recursive: true });
  return JSON.parse(readFileSync(join(cached, reportName), 'utf8')) as SyntheticPackReport;
}

async function build(out: string, count: number): Promise<void> {
  const { pack: shop } = await readPack(diskReader(shopPackFolder));
  const { manifest, items, vectors } = syntheticPack(shop, count);
  const startedMs = performance.now();
  const lexical = buildLexicalIndex(items, manifest);
  const report: SyntheticPackReport = { items: count, lexicalBuildMs: performance.now() - startedMs, lexicalBytes: lexical.length };
  const fresh = `${out}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  const add = (role: PackFileRole, extension: string, content: Uint8Array | string): PackFile => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const path = `${role}.${sha256.slice(0, 10)}.${extension}`;
    writeFileSync(join(fresh, path), bytes);
    return { role, path, bytes: bytes.byteLength, sha256 };
  };
  const files = [
    add('items', 'json', JSON.stringify(items)),
    add('vectors', 'bin', encodeVectors(vectors, manifest.dimension)),
    add('lexical', 'json', lexical),
  ];
  writeFileSync(join(fresh, 'manifest.json'), JSON.stringify({ ...manifest, files }));
  const queries = syntheticQueries(items, writtenQueries(), queryCount);
  writeFileSync(join(fresh, 'queries.json'), JSON.stringify(queries));
  writeFileSync(join(fresh, 'query-vectors.bin'), new Uint8Array((await encodeQueries(queries)).buffer));
  writeFileSync(join(fresh, reportName), JSON.stringify(report));
  rmSync(out, { recursive: true, force: true });
  renameSync(fresh, out);
}

/** The judged queries: wishes that people wrote. */
function writtenQueries(): BenchQuery[] {
  const judged = readJudgedQueries(join(packageRoot, 'tests/judged/shop.json'));
  return judged.map(({ text, language }) => ({ query: text, language: language === 'en' ? 'en' : 'zh' }));
}

async function encodeQueries(queries: readonly BenchQuery[]): Promise<Float32Array<ArrayBuffer>> {
  const encoder = await createNodeEncoder();
  const vectors = new Float32Array(queries.length * encoder.dimension);
  for (const [at, { query }] of queries.entries()) vectors.set(await encoder.encode(query), at * encoder.dimension);
  await encoder.dispose();
  return vectors;
}
