/** Stable codes; the interface has a text in both languages for each, saying what the user can do. */
export type ErrorCode =
  | 'cancelled'
  | 'model-missing'
  | 'model-damaged'
  | 'model-unreadable'
  | 'network'
  | 'pack-missing'
  | 'pack-damaged'
  | 'storage-unavailable'
  | 'storage-full'
  | 'storage-blocked'
  | 'storage-newer'
  | 'storage-closed'
  | 'worker-crashed'
  | 'worker-unresponsive'
  | 'safe-mode'
  | 'training-elsewhere'
  | 'training-diverged'
  | 'device-lost'
  | 'not-enough-data'
  | 'unknown-item'
  /** Wrong passphrase, cut or edited: authenticated encryption cannot tell which. */
  | 'profile-unreadable'
  | 'profile-newer'
  /** A file with own rows cannot be taken; `detail.reason` is a `Refusal`. */
  | 'import-refused'
  /** A picture to search by cannot be taken; `detail.reason` is a `PhotoRefusal`. */
  | 'photo-refused'
  | 'unexpected';

/** An error that survives structured cloning as `{ code, message, detail }`. */
export interface AppErrorShape {
  readonly code: ErrorCode;
  /** For developers; never shown as the only text. */
  readonly message: string;
  readonly detail?: Readonly<Record<string, string | number>> | undefined;
}

export class AppError extends Error implements AppErrorShape {
  override readonly name = 'AppError';
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly detail?: Readonly<Record<string, string | number>>,
  ) {
    super(message);
  }

  /** The call's worker is gone and being replaced: asked again, the new one may answer. */
  get lostWorker(): boolean {
    return this.code === 'worker-crashed' || this.code === 'worker-unresponsive';
  }

  toShape(): AppErrorShape {
    return this.detail ? { code: this.code, message: this.message, detail: this.detail } : { code: this.code, message: this.message };
  }

  static from(shape: AppErrorShape): AppError {
    return new AppError(shape.code, shape.message, shape.detail);
  }

  /** Wraps anything thrown; AppErrors and abort errors keep their meaning. */
  static wrap(thrown: unknown): AppError {
    if (thrown instanceof AppError) return thrown;
    if (thrown instanceof Error && thrown.name === 'AbortError') return new AppError('cancelled', thrown.message);
    return new AppError('unexpected', thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown));
  }
}
