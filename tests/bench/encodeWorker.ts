import wasmUrl from 'onnxruntime-web/ort-wasm-simd-threaded.wasm?url';
import * as ort from 'onnxruntime-web/wasm';
import { loadModelFiles } from '../../src/adapters/encoder/modelFiles';
import { modelPaths } from '../../src/adapters/encoder/modelManifest';
import { createTransformersEncoder, type TransformersEncoder } from '../../src/adapters/encoder/transformersEncoder';
import { seededRng } from '../../src/engine/random';
import { serve } from '../../src/worker/host';
import { modelUrls } from '../../src/worker/modelUrls';
import type { EncodeCommands } from './commands';
import { interleave } from './interleave';

interface Opened {
  readonly encoder: TransformersEncoder;
  readonly ours: ort.InferenceSession;
  readonly peers: readonly ort.InferenceSession[];
}
let opened: Opened | null = null;
const current = (): Opened => {
  if (!opened) throw new RangeError('open comes first');
  return opened;
};

const warmUp = 10;
/** Every vocabulary in question is larger. */
const largestId = 15_000;

serve<EncodeCommands, Record<never, never>>(
  {
    async open({ peers }) {
      const files = await loadModelFiles({ baseUrl: modelUrls.encoder, fetch: (url, init) => fetch(url, init), cacheStorage: null });
      // First: it sets up the runtime as the shop does, one thread.
      const encoder = await createTransformersEncoder({
        files,
        wasmPaths: { wasm: new URL(wasmUrl, self.location.href).href },
        cacheSize: 0,
      });
      if (ort.env.wasm.numThreads !== 1) throw new RangeError(`the runtime has ${ort.env.wasm.numThreads} threads`);
      const graph = files.bytes.get(modelPaths.graph);
      if (!graph) throw new RangeError('the model has no graph');
      const ours = await openSession(graph);
      const others: ort.InferenceSession[] = [];
      for (const url of peers) others.push(await openSession(new Uint8Array(await (await fetch(url)).arrayBuffer())));
      opened = { encoder, ours, peers: others };
      return { identity: files.identity };
    },
    async graphs({ rounds, tokens }) {
      const { ours, peers } = current();
      const rng = seededRng(4);
      const sequences = Array.from({ length: 32 }, () => Array.from({ length: tokens }, () => 200 + Math.floor(rng() * largestId)));
      const contenders = [ours, ...peers].map((session) => async (round: number) => {
        const outputs = await session.run(feeds(session, sequences[round % sequences.length] as number[]));
        for (const output of Object.values(outputs)) output.dispose();
      });
      const [first = [], ...others] = await interleave(contenders, rounds, warmUp);
      return { ours: first, peers: others };
    },
    async compose({ count, tokens }) {
      const { encoder } = current();
      const rng = seededRng(5);
      const texts = new Set<string>();
      while (texts.size < count) {
        const words = texts.size % 2 === 0 ? english : chinese;
        let text = '';
        for (let tries = 0; tries < 64 && encoder.countTokens(text) !== tokens; tries++) {
          const longer = `${text}${words === english && text ? ' ' : ''}${words[Math.floor(rng() * words.length)]}`;
          if (encoder.countTokens(longer) <= tokens) text = longer;
        }
        if (encoder.countTokens(text) === tokens) texts.add(text);
      }
      return [...texts];
    },
    async texts({ texts }) {
      const { encoder } = current();
      const [samples = []] = await interleave([(round) => encoder.encode(texts[round] as string)], texts.length - warmUp, warmUp);
      return samples;
    },
  },
  self,
);

const openSession = (graph: Uint8Array): Promise<ort.InferenceSession> =>
  ort.InferenceSession.create(graph, { executionProviders: ['wasm'] });

/** What the graph asks for of ids, an all-ones mask and token types 0. */
function feeds(session: ort.InferenceSession, ids: readonly number[]): Record<string, ort.Tensor> {
  const tensor = (values: readonly number[]) => new ort.Tensor('int64', BigInt64Array.from(values, BigInt), [1, values.length]);
  const values: Readonly<Record<string, readonly number[]>> = {
    input_ids: ids,
    attention_mask: ids.map(() => 1),
    token_type_ids: ids.map(() => 0),
  };
  return Object.fromEntries(
    session.inputNames.map((name) => {
      const value = values[name];
      if (!value) throw new RangeError(`a peer asks for ${name}, which is no input of a sentence encoder`);
      return [name, tensor(value)];
    }),
  );
}

const english = [
  'a',
  'warm',
  'jacket',
  'for',
  'my',
  'daughter',
  'book',
  'about',
  'the',
  'sea',
  'gift',
  'quiet',
  'running',
  'shoes',
  'under',
  'rain',
  'tea',
  'cup',
  'with',
  'desk',
  'light',
  'music',
  'travel',
  'bag',
];
const chinese = [
  '我',
  '想',
  '买',
  '一本',
  '关于',
  '历史',
  '的',
  '书',
  '送给',
  '妈妈',
  '生日',
  '礼物',
  '跑步',
  '鞋',
  '下雨天',
  '孩子',
  '穿',
  '什么',
  '便宜',
  '茶',
  '杯子',
  '旅行',
  '包',
];
