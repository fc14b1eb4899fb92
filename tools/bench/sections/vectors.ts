import { type Bench, openBench, runJob } from '../environment';
import type { SectionResult } from '../report';
import { pairedRatio, summarise } from '../statistics';

/** Exact nearest neighbours, beside what one writes first and beside the time below which no exact search can come. */
export async function vectors(bench: Bench): Promise<SectionResult> {
  const { url } = await bench.page();
  const page = await (await bench.browser()).newPage();
  try {
    await openBench(page, url);
    const { ours, plain, read, bytes, rows, dimension } = await runJob(page, 'vectors', { rounds: bench.times(200) });
    const reading = summarise(read);
    return {
      rows: [
        { kind: 'time', unit: 'ms', name: 'top 50, ours', summary: summarise(ours), judged: 'p50', goal: { atMost: 5 } },
        { kind: 'time', unit: 'ms', name: 'top 50, plain loop', summary: summarise(plain) },
        { kind: 'time', unit: 'ms', name: 'the bytes read once (WebAssembly SIMD)', summary: reading },
        { kind: 'ratio', name: 'plain loop ÷ ours', ratio: pairedRatio(plain, ours) },
        { kind: 'ratio', name: 'ours ÷ reading once', ratio: pairedRatio(ours, read) },
        { kind: 'value', unit: 'GB/s', name: 'reading once', value: bytes / reading.p50 / 1e6 },
      ],
      notes: [`${rows.toLocaleString('en-US')} × ${dimension} float32, ${(bytes / 1e6).toFixed(1)} MB, all in turns`],
      detail: { ours, plain, read },
    };
  } finally {
    await page.close();
  }
}
