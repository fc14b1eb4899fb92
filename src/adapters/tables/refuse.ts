import { AppError } from '../../domain/appError';
import type { Refusal } from '../../domain/table';

/** A file that cannot be taken: the interface has a text in both languages for every reason. */
export const refuse = (reason: Refusal, message: string, detail: Readonly<Record<string, string | number>> = {}): AppError =>
  new AppError('import-refused', message, { reason, ...detail });
