import { existsSync } from 'node:fs';
import { AppError } from '../src/domain/appError';

/** A mistake of the caller: its message is all that is printed. */
export class UsageError extends Error {}

/** @throws UsageError when the option is missing or the file does not exist. */
export function existingFile(path: string | undefined, option: string, usage: string): string {
  if (path === undefined) throw new UsageError(`${option} is missing. ${usage}`);
  if (!existsSync(path)) throw new UsageError(`${path} does not exist.`);
  return path;
}

/** Runs a command: usage mistakes and known failures become one line on stderr and exit code 1, anything else keeps its stack. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    const argument = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
    const known = error instanceof UsageError || error instanceof AppError || argument;
    console.error(known ? error.message : error);
    process.exitCode = 1;
  }
}
