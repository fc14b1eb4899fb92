import { createHash } from 'node:crypto';
import { modelPaths } from '../../../src/adapters/encoder/modelManifest';

export const baseUrl = '/models/encoder/';

const sha256 = (content: string) => createHash('sha256').update(content).digest('hex');

/** A host with a small model whose files are texts. Tests change what it answers and look at what it was asked. */
export class ModelHost {
  readonly files = new Map<string, string | Response>();
  readonly asked: string[] = [];
  online = true;

  /** @param version also changes a file, as a release does */
  constructor(readonly version: string) {
    this.release(version);
  }

  release(version: string): void {
    for (const path of Object.values(modelPaths))
      this.files.set(path, path === modelPaths.graph ? `weights of ${version}` : `{"at":"${path}"}`);
    this.files.set('manifest.json', JSON.stringify(this.manifestOf(version)));
  }

  manifestOf(version: string): Record<string, unknown> {
    const files = Object.values(modelPaths).map((path) => {
      const content = String(this.files.get(path));
      return { path, bytes: content.length, sha256: sha256(content) };
    });
    return { name: 'tiny', version, dimension: 4, maxTokens: 16, pooling: 'mean', normalize: true, licences: {}, files };
  }

  readonly fetch: typeof fetch = async (input, init) => {
    const path = String(input).slice(baseUrl.length);
    this.asked.push(path);
    init?.signal?.throwIfAborted();
    if (!this.online) throw new TypeError('Failed to fetch');
    const answer = this.files.get(path);
    if (answer === undefined) return new Response(null, { status: 404 });
    return typeof answer === 'string' ? new Response(answer) : answer.clone();
  };
}
