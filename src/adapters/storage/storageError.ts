import { AppError } from '../../domain/appError';

const nameOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.name : '');

/** Translates what IndexedDB throws; AppErrors pass unchanged. */
export function storageError(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown;
  const message = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  switch (nameOf(thrown)) {
    case 'QuotaExceededError':
      return new AppError('storage-full', message);
    case 'VersionError':
      return new AppError('storage-newer', 'The stored data was written by a newer version of the app; it is kept as it is.');
    case 'InvalidStateError':
    case 'AbortError':
    case 'UnknownError':
      return new AppError('storage-closed', message);
    case 'DataCloneError':
      return new AppError('unexpected', message);
    default:
      return new AppError('storage-unavailable', message);
  }
}

/**
 * Whether a failure means that the connection is gone and another may work: closed by the browser (InvalidStateError when it is used,
 * AbortError for what was under way) or its server lost (Safari: UnknownError).
 */
export const isConnectionLoss = (thrown: unknown): boolean => ['InvalidStateError', 'AbortError', 'UnknownError'].includes(nameOf(thrown));
