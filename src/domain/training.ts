/** What the trainer runs on. */
export type BackendName = 'webgpu' | 'wasm' | 'cpu';

export interface BackendReport {
  readonly backend: BackendName;
  /** GPU adapter description, or the CPU path's name. */
  readonly adapter: string;
  readonly stepMs: number;
  /** Every backend that was tried and not taken, with the reason, in order. */
  readonly fallbacks: readonly { readonly backend: BackendName; readonly reason: string }[];
}

export interface EpochReport {
  readonly epoch: number;
  readonly epochs: number;
  readonly trainLoss: number;
  readonly heldOutLoss: number;
}

/** Result of judging a candidate snapshot on the newest held-out acts. */
export interface SnapshotVerdict {
  readonly promoted: boolean;
  /** `withdrawn`: promoted once, taken back by the shopper (reset, or an act it learned from was forgotten). */
  readonly reason: 'better' | 'not-worse' | 'worse' | 'non-finite' | 'diverged' | 'too-little-held-out' | 'withdrawn';
  /** Held-out ndcg@10 and loss: candidate against what serves now, and two baselines on the same acts. */
  readonly metrics: {
    readonly heldOutActs: number;
    readonly candidate: { readonly ndcg: number; readonly loss: number };
    readonly serving: { readonly ndcg: number; readonly loss: number };
    readonly popularity: { readonly ndcg: number };
    readonly content: { readonly ndcg: number };
  };
}

export interface SnapshotRecord {
  readonly id: string;
  readonly createdAtMs: number;
  /** Last interaction the snapshot was trained on. */
  readonly upToSequence: number;
  readonly schemaVersion: number;
  readonly backend: BackendReport;
  readonly epochs: readonly EpochReport[];
  readonly verdict: SnapshotVerdict;
  readonly sha256: string;
}
