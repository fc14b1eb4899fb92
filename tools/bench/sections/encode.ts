import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { encoderFolder } from '../../paths';
import { peerFiles } from '../builds';
import { type Bench, openBench, runJob } from '../environment';
import type { Goal, Row, SectionResult } from '../report';
import { pairedRatio, summarise } from '../statistics';

const tokens = 16;
const megabytes = (file: string): number => statSync(file).size / 1e6;

/** The two that goals are about; other files of a peer folder are timed without one. */
function peerGoal(file: string): { readonly name: string; readonly goal?: Goal } {
  const name = basename(file, '.onnx');
  const size = megabytes(file);
  if (/multilingual|l-?12/iu.test(name) || size > 80) return { name, goal: { atLeast: 3.8 } };
  return /mini/iu.test(name) || (size > 15 && size < 40) ? { name, goal: { atLeast: 1.9 } } : { name };
}

/** A 16-token query, one thread: the graphs by turns in one worker, then our whole adapter. */
export async function encode(bench: Bench): Promise<SectionResult> {
  const { url } = await bench.page();
  const page = await (await bench.browser()).newPage();
  try {
    await openBench(page, url);
    const files = bench.peerFolder ? peerFiles(bench.peerFolder).map((name) => join(bench.peerFolder as string, name)) : [];
    const { identity } = await runJob(page, 'encodeOpen', { peers: files.map((_, at) => `/peers/${at}.onnx`) });
    const { ours, peers } = await runJob(page, 'encodeGraphs', { rounds: bench.times(100), tokens });
    const { inWorker, fromPage, loadMs } = await runJob(page, 'encodeTexts', { rounds: bench.times(100), tokens });
    const oursMb = megabytes(join(encoderFolder, 'onnx/model_quantized.onnx'));
    const rows: Row[] = [{ kind: 'time', unit: 'ms', name: `graph of ${identity}, ${oursMb.toFixed(1)} MB`, summary: summarise(ours) }];
    for (const [at, file] of files.entries()) {
      const { name, ...goal } = peerGoal(file);
      const samples = peers[at] ?? [];
      rows.push({ kind: 'time', unit: 'ms', name: `graph of ${name}, ${megabytes(file).toFixed(1)} MB`, summary: summarise(samples) });
      rows.push({ kind: 'ratio', name: `${name} ÷ ours`, ratio: pairedRatio(samples, ours), ...goal });
    }
    if (files.length === 0) {
      const why = 'no --peer DIR (python -m recipe.peers --out DIR, in models/encoder)';
      rows.push({ kind: 'skipped', name: 'all-MiniLM-L6-v2 ÷ ours', why, goal: { atLeast: 1.9 } });
      rows.push({ kind: 'skipped', name: '12 layers, multilingual ÷ ours', why, goal: { atLeast: 3.8 } });
    }
    rows.push({ kind: 'time', unit: 'ms', name: 'encode(): tokenise, run, pool', summary: summarise(inWorker), goal: { atMost: 50 } });
    rows.push({ kind: 'time', unit: 'ms', name: 'the same, asked for by the page', summary: summarise(fromPage), goal: { atMost: 50 } });
    rows.push({ kind: 'value', unit: 'ms', name: 'load of a fresh encoder worker (files from localhost)', value: loadMs });
    return {
      rows,
      notes: [`${tokens} tokens a text, no text twice, ONNX Runtime WASM with one thread`],
      detail: { ours, peers, inWorker, fromPage },
    };
  } finally {
    await page.close();
  }
}
