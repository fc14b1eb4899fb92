// The `node` exports of these packages want onnxruntime-node, whose kernels differ from the browser's.
const replacements = new Map([
  ['@xenova/transformers', new URL('../node_modules/@xenova/transformers/dist/transformers.web.js', import.meta.url).href],
  ['onnxruntime-web/webgpu', new URL('../node_modules/onnxruntime-web/dist/ort.wasm.min.mjs', import.meta.url).href],
  ['onnxruntime-web/wasm', new URL('../node_modules/onnxruntime-web/dist/ort.wasm.min.mjs', import.meta.url).href],
]);

export function resolve(specifier, context, nextResolve) {
  const url = replacements.get(specifier);
  return url ? { url, format: 'module', shortCircuit: true } : nextResolve(specifier, context);
}
