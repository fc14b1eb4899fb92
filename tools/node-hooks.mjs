// Gives Node the same modules as the page: transformers.js' web build on ONNX Runtime's plain WASM build.
import { register } from 'node:module';

register(new URL('./node-resolve.mjs', import.meta.url));
