/** `npm start [-- --port N]`: installs what is missing, builds, serves the production build, prints its address. */
import { parseArgs } from 'node:util';
import { build, checkNode, ensureInstalled, fail, root } from './setup.mjs';

const defaultPort = 4173;
const { values } = parseArgs({ options: { port: { type: 'string' }, 'no-build': { type: 'boolean', default: false } }, strict: true });
const asked = values.port === undefined ? null : Number(values.port);
if (asked !== null && !(Number.isInteger(asked) && asked >= 0 && asked < 65_536)) fail('--port takes a number from 0 to 65535.');

checkNode();
ensureInstalled();
if (!values['no-build']) build();
const { compressFolder } = await import('./server/compress.mjs');
compressFolder(`${root}/dist`);
const { serveBuild } = await import('./server/serve.mjs');
try {
  await serve(asked ?? defaultPort);
} catch (error) {
  if (error.code !== 'EADDRINUSE') throw error;
  if (asked !== null) fail(`Port ${asked} is taken; choose another with --port.`);
  // Somebody else has the default port: any free one will do.
  await serve(0);
}

async function serve(port) {
  const { url } = await serveBuild(`${root}/dist`, { port });
  console.log(`\n  Nearshelf is open at ${url}\n  Stop it with Ctrl+C.\n`);
}
