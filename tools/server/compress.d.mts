/** Writes `.br` and `.gz` beside every file of a build that gains from it. Bytes; `after` is brotli. */
export function compressFolder(folder: string): { files: number; before: number; after: number };
