/**
 * `npm run search -- [--pack shop] [--lang zh|en] [--top 10] [--json] "QUERY"`: the page's search engine in Node.
 * Without the encoder it answers by words alone and says so on stderr.
 */
import { parseArgs } from 'node:util';
import type { Item, Language } from '../src/domain/item';
import type { Pack } from '../src/domain/pack';
import type { RankedItem, Reason } from '../src/domain/rankedItem';
import { noFilters, type SearchAnswer } from '../src/domain/search';
import { createSearchEngine } from '../src/engine/retrieval/search';
import { guessLanguage } from '../src/engine/text/parseQuery';
import { createNodeEncoder } from './nodeEncoder';
import { loadPackFromDisk } from './nodePack';

const usage = 'Usage: npm run search -- [--pack NAME] [--lang zh|en] [--top N] [--json] "QUERY"';

interface Options {
  readonly pack: string;
  readonly language: Language;
  readonly top: number;
  readonly json: boolean;
  readonly query: string;
}

function readOptions(): Options {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      pack: { type: 'string', default: 'shop' },
      lang: { type: 'string' },
      top: { type: 'string', default: '10' },
      json: { type: 'boolean', default: false },
    },
  });
  const query = positionals.join(' ');
  const top = Number(values.top);
  if (positionals.length === 0) throw new Error(`A query is missing. ${usage}`);
  if (!Number.isInteger(top) || top < 1) throw new Error(`--top takes a whole number from 1 on. ${usage}`);
  if (values.lang !== undefined && values.lang !== 'zh' && values.lang !== 'en') throw new Error(`--lang takes zh or en. ${usage}`);
  return { pack: values.pack, language: values.lang ?? guessLanguage(query), top, json: values.json, query };
}

async function encodeQuery(query: string): Promise<Float32Array | null> {
  try {
    const encoder = await createNodeEncoder();
    return await encoder.encode(query);
  } catch (error) {
    console.error(`Searching by words only; the encoder could not be used: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}

async function main(): Promise<void> {
  const options = readOptions();
  const { pack, lexicalJson } = await loadPackFromDisk(options.pack);
  const engine = createSearchEngine(pack, lexicalJson, () => performance.now());
  const request = {
    query: options.query,
    language: options.language,
    filters: noFilters,
    sort: 'relevance',
    limit: options.top,
    personal: false,
  } as const;
  const byWords = engine.search({ ...request, queryVector: null });
  // An id needs no meaning; a mistyped word is encoded as understood.
  const queryVector = byWords.id || options.query.trim() === '' ? null : await encodeQuery(byWords.understood);
  const answer = queryVector ? engine.search({ ...request, queryVector }) : byWords;
  if (options.json) console.log(JSON.stringify(toRows(answer, pack, options.language), null, 2));
  else print(answer, pack, options);
}

interface OutputRow {
  readonly id: string;
  readonly title: string;
  readonly category: string;
  readonly score: number;
  readonly confidence: readonly [number, number] | null;
  readonly why: readonly string[];
}

const round = (value: number): number => Number(value.toFixed(4));

function toRows(answer: SearchAnswer, pack: Pack, language: Language): OutputRow[] {
  const items = new Map(pack.items.map((item) => [item.id, item]));
  return answer.results.map(({ itemId, score, confidence, reasons }: RankedItem): OutputRow => {
    const item = items.get(itemId) as Item;
    const p = confidence ? round(confidence[0]) : null;
    return {
      id: itemId,
      title: item.title[language],
      category: item.category
        .map((_, at) => pack.manifest.categories[item.category.slice(0, at + 1).join('/')]?.[language] ?? '')
        .join(' / '),
      score: round(score),
      confidence: p === null ? null : [p, round(1 - p)],
      why: reasons.map((reason) => whyText(reason, language)),
    };
  });
}

function whyText(reason: Reason, language: Language): string {
  const zh = language === 'zh';
  switch (reason.kind) {
    case 'id':
      if (reason.near) return zh ? '编号相近' : 'similar id';
      return zh ? '编号相符' : 'id';
    case 'words':
      return `${zh ? '词语' : 'words'}: ${reason.terms.join(zh ? '、' : ', ')}`;
    case 'meaning':
      return `${zh ? '语义相似度' : 'meaning'}: ${reason.similarity.toFixed(2)}`;
    case 'similar':
      return `${zh ? '类似于' : 'similar to'} ${reason.to}`;
    case 'popular':
      return zh ? '热门' : 'popular';
    default:
      return reason.kind;
  }
}

function print(answer: SearchAnswer, pack: Pack, { query, language }: Options): void {
  for (const { typed, understood } of answer.corrections) console.log(`"${typed}" was understood as "${understood}".`);
  for (const { text } of answer.understoodFilters) console.log(`Filtered by "${text}".`);
  if (answer.id && !answer.id.found) console.log(`There is no ${answer.id.asked}; the nearest ids:`);
  if (answer.noConfidentMatch) console.log(`Nothing fits "${query}" with confidence.`);
  toRows(answer, pack, language).forEach(({ id, title, category, confidence, why }, at) => {
    console.log(
      `${String(at + 1).padStart(2)}  ${confidence ? confidence[0].toFixed(2) : '  – '}  ${id}  ${title} [${category}]  ${why.join('; ')}`,
    );
  });
  console.log(`${answer.total} matches, ${answer.phase}, ${answer.elapsedMs.toFixed(1)} ms`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
