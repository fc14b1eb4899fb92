import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

/** Addresses of other origins that stand in the built scripts, and why none of them is ever asked. */
const harmless: readonly (readonly [RegExp, string])[] = [
  [/^http:\/\/www\.apache\.org\/licenses/u, 'licence header'],
  [/^http:\/\/www\.w3\.org\//u, 'XML namespace'],
  [
    /^https:\/\/(react\.dev|bit\.ly\/wb-precache|github\.com|gist\.github\.com|developer\.mozilla\.org|emscripten\.org|en\.wikipedia\.org)/u,
    'text of an error message or comment',
  ],
  [/^https:\/\/(rolldown\.rs|web\.dev|www\.shadertoy\.com|ariakit\.(org|com))/u, 'text of an error message or comment'],
  [/^https:\/\/huggingface\.co\//u, 'a default of transformers.js, overridden before use (see runtimeEnvironment.ts and its test)'],
  [/^https:\/\/cdn\.jsdelivr\.net\/npm\/onnxruntime-web/u, 'a default of transformers.js, overridden before use'],
];

const files = readdirSync('dist', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));

test('the build names no other origin but in texts that nothing asks for', () => {
  const unknown: string[] = [];
  for (const file of files.filter((name) => /\.(js|css|html|webmanifest|svg)$/u.test(name))) {
    for (const [address] of readFileSync(file, 'utf8').matchAll(/\b(?:https?|wss?|ftp):\/\/[^\s"'`)<>\\]+/gu)) {
      if (!harmless.some(([pattern]) => pattern.test(address))) unknown.push(`${file}: ${address}`);
    }
  }
  expect(unknown).toEqual([]);
});

test("only ONNX Runtime's plain WASM build is shipped, once", () => {
  const runtimes = files.filter((name) => /ort-.*\.wasm$/u.test(name));
  expect(runtimes).toHaveLength(1);
  expect(runtimes[0]).not.toMatch(/asyncify|jsep|jspi/u);
});
