import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { developmentHeaders, developmentNonce, metaPolicy, securityHeaders } from './tools/server/headers.mjs';

/** Files of `models/` that the page needs; the recipe and the cards stay out of the build. */
const modelFiles = [
  'encoder/manifest.json',
  'encoder/config.json',
  'encoder/tokenizer.json',
  'encoder/tokenizer_config.json',
  'encoder/onnx/model_quantized.onnx',
  'ranker/manifest.json',
  'ranker/base.bin',
];

/** `models/` lies outside Vite's static folder: copied into the build, and served from where it lies in development. */
function models(): Plugin {
  return {
    name: 'nearshelf-models',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [path = ''] = (request.url ?? '').split('?');
        if (!path.startsWith('/models/')) return next();
        const file = path.slice('/models/'.length);
        if (!modelFiles.includes(file)) return response.writeHead(404).end();
        response.writeHead(200, {
          'Content-Type': file.endsWith('.json') ? 'application/json' : 'application/octet-stream',
          ...developmentHeaders,
        });
        response.end(readFileSync(join('models', file)));
      });
    },
    writeBundle(options) {
      for (const file of modelFiles) {
        const from = join('models', file);
        if (!existsSync(from)) this.error(`${from} is missing`);
        cpSync(from, join(options.dir ?? 'dist', 'models', file));
      }
    },
  };
}

/** A first load on a host that sets no headers has only this. */
function metaTag(): Plugin {
  return {
    name: 'nearshelf-policy',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy }, injectTo: 'head-prepend' },
    ],
  };
}

export default defineConfig(({ command }) => ({
  plugins: [
    react(),
    models(),
    metaTag(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/sw',
      filename: 'serviceWorker.ts',
      injectRegister: false,
      manifest: false,
      injectManifest: {
        // The shell only: a match over 2 MiB fails the build.
        globPatterns: ['index.html', 'manifest.webmanifest', 'assets/*.{js,css,woff2}', 'icons/*.{svg,png}', 'assets/tfjs*.wasm'],
        buildPlugins: { vite: [] },
        rollupFormat: 'iife',
      },
    }),
  ],
  resolve: {
    // transformers.js asks for the 27 MB WebGPU build; the plain one is what page and Node run.
    alias: { 'onnxruntime-web/webgpu': 'onnxruntime-web/wasm' },
  },
  define: { __SECURITY_HEADERS__: JSON.stringify(securityHeaders) },
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    sourcemap: false,
    modulePreload: { polyfill: false },
  },
  html: command === 'serve' ? { cspNonce: developmentNonce } : {},
  server: { headers: developmentHeaders, host: 'localhost', port: 5173 },
  preview: { headers: securityHeaders, host: 'localhost' },
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    environment: 'node',
    testTimeout: 60_000,
  },
}));
