import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
/** A checkout that holds our rules and nothing else. */
let checkout: string;

beforeAll(() => {
  checkout = mkdtempSync(join(tmpdir(), 'boundaries-'));
  const rules = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8')) as Record<string, unknown>;
  writeFileSync(join(checkout, 'biome.json'), JSON.stringify({ ...rules, $schema: undefined, vcs: { enabled: false } }));
});
afterAll(() => rmSync(checkout, { recursive: true }));

/** What the lint says of a source text that stands at `path`. */
function lint(path: string, source: string): string {
  const file = join(checkout, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, source);
  const args = [join(root, 'node_modules/@biomejs/biome/bin/biome'), 'lint', '--colors=off', path];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: checkout, encoding: 'utf8' });
  rmSync(file);
  return stdout + stderr;
}

const forbidden: readonly (readonly [string, string, string])[] = [
  ['src/domain/x.ts', "export { seededRng } from '../engine/random';", 'The domain imports nothing'],
  ['src/engine/x.ts', "export { serve } from '../worker/host';", 'pure computation'],
  ['src/engine/ranking/x.ts', "export * as tf from '@tensorflow/tfjs-core';", 'no DOM, React or ML library'],
  ['src/engine/x.ts', "export { useState } from 'react';", 'no DOM, React or ML library'],
  ['src/adapters/storage/x.ts', "export { env } from '@xenova/transformers';", 'Only adapters/encoder'],
  ['src/adapters/encoder/x.ts', "export { createShop } from '../../state/createShop';", 'never the other way round'],
  ['src/state/x.ts', "export { parseQuery } from '../engine/text/parseQuery';", 'main thread'],
  ['src/state/x.ts', "export { useStore } from 'react';", 'no React'],
  ['src/ui/storefront/x.ts', "export { createSearchEngine } from '../../engine/retrieval/search';", 'reads the state'],
  ['src/sw/x.ts', "export { AppError } from '../domain/appError';", 'program of its own'],
  ['src/ui/x.ts', 'export const socket = new WebSocket("/");', 'Nothing leaves'],
];

const allowed: readonly (readonly [string, string])[] = [
  ['src/engine/x.ts', "export { AppError } from '../domain/appError';"],
  ['src/adapters/trainer/x.ts', "export * as tf from '@tensorflow/tfjs-core';"],
  ['src/state/x.ts', "export type { Clock } from '../engine/ports';"],
  ['src/ui/x.ts', "export { useStore } from 'zustand';"],
];

describe('import boundaries', () => {
  it.each(forbidden)('%s must not hold: %s', (path, source, reason) => {
    const said = lint(path, source);
    expect(said).toContain('noRestricted');
    expect(said.replaceAll(/\s+/gu, ' ')).toContain(reason);
  });

  it.each(allowed)('%s may hold: %s', (path, source) => {
    expect(lint(path, source)).not.toContain('noRestricted');
  });
});
