/** Characters of a text that are read, for each token the model takes: words are rarely longer, and Chinese has one a token. */
const charactersPerToken = 8;
/** Runs of white space may be this many times longer than what is read. */
const whiteSpaceAllowance = 4;

/**
 * The part of a text that is tokenised: white space collapsed (the tokenizer splits there anyway), then the first
 * `8 × maxTokens` UTF-16 units, without half a surrogate pair at the end. Bounds the work for a text of any length.
 */
export function textWindow(text: string, maxTokens: number): string {
  const limit = charactersPerToken * maxTokens;
  const collapsed = text
    .slice(0, whiteSpaceAllowance * limit)
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, limit);
  const last = collapsed.charCodeAt(collapsed.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? collapsed.slice(0, -1) : collapsed;
}

/**
 * Shortens token ids to `maxTokens` as Python's tokenizers do: the last id, [SEP], stays. transformers.js' own truncation drops it,
 * which would make a long text's vector differ from the one the model was trained and measured with.
 */
export function truncateIds<Id>(ids: readonly Id[], maxTokens: number): Id[] {
  if (ids.length <= maxTokens) return [...ids];
  return [...ids.slice(0, maxTokens - 1), ids[ids.length - 1] as Id];
}
