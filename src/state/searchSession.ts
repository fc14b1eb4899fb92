import { AppError } from '../domain/appError';
import type { SearchAnswer } from '../domain/search';
import { cleanQuery } from './cleanQuery';
import { isPersonal, type ShopContext } from './context';
import type { ShopActions } from './contract';
import type { EncoderSession } from './encoderSession';

type SearchInput = Parameters<ShopActions['runSearch']>[0];

export interface SearchSession {
  /** Words first, meaning when the encoder is ready. Resolves when no better answer will come. */
  run(input: SearchInput): Promise<void>;
  /** The last search once more: another language, other interests, or an encoder that is there now. */
  repeat(): Promise<void>;
  clear(): void;
}

/** @param record keeps a submitted query, as far as the shopper agreed, and whether the last answer it got was a good one. */
export function createSearchSession(
  context: ShopContext,
  encoder: EncoderSession,
  record: (query: string, unanswered: boolean) => Promise<void>,
): SearchSession {
  const { dependencies, get, patch } = context;
  /** Aborting it makes every answer of its search stale. */
  let current = new AbortController();
  let last: SearchInput | null = null;

  const ask = (input: SearchInput, query: string, queryVector: Float32Array | null, signal: AbortSignal): Promise<SearchAnswer> => {
    const { filters, sort, limit, ignored = [] } = input;
    const argument = { query, language: get().language, filters, sort, limit, ignored, personal: isPersonal(get()), queryVector };
    return dependencies.engine.call('search', argument, { signal });
  };
  const accept = (answer: SearchAnswer, signal: AbortSignal) => {
    if (!signal.aborted) patch('search', { status: answer.phase, answer, error: null });
  };
  /** @returns the best answer; null when it was not waited for. */
  const search = async (input: SearchInput, query: string, signal: AbortSignal): Promise<SearchAnswer | null> => {
    const lexical = await ask(input, query, null, signal);
    accept(lexical, signal);
    // An id, or nothing at all, has no meaning to encode.
    if (signal.aborted || query === '' || lexical.id !== null) return lexical;
    const vector = await encoder.encode(lexical.understood, signal).catch(() => null);
    if (signal.aborted) return null;
    // Without a vector the words have answered; the encoder's state says why there is none.
    if (!vector) return lexical;
    const hybrid = await ask(input, query, vector, signal);
    accept(hybrid, signal);
    return hybrid;
  };
  const run = async (input: SearchInput) => {
    current.abort();
    current = new AbortController();
    const { signal } = current;
    const query = cleanQuery(input.query);
    last = input;
    // Results of another query would be taken for this one's; with other filters they may stay until the new ones are there.
    const answer = get().search.query === query ? get().search.answer : null;
    patch('search', { query, status: 'searching', answer, error: null });
    let best: SearchAnswer | null = null;
    try {
      best = await search(input, query, signal);
    } catch (thrown) {
      const error = AppError.wrap(thrown);
      if (!signal.aborted && error.code !== 'cancelled') patch('search', { status: 'idle', error: error.toShape() });
    }
    if (input.submitted && query !== '') await record(query, best?.noConfidentMatch ?? false);
  };
  return {
    run,
    async repeat() {
      if (last) await run({ ...last, submitted: false });
    },
    clear() {
      current.abort();
      last = null;
      patch('search', { query: '', status: 'idle', answer: null, error: null });
    },
  };
}
