/**
 * The response headers of the strict policy, for our servers and (embedded at build time) the service worker. Plain JavaScript, because
 * `npm start` runs before anything is installed or compiled. See docs/decisions/content-security-policy.md.
 */
const directives = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'worker-src': "'self'",
  'connect-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'manifest-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'app-worker default',
};

const policy = (changes = {}) =>
  Object.entries({ ...directives, ...changes })
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

export const contentSecurityPolicy = policy();

/** For the page's own meta tag, which cannot carry frame-ancestors. */
export const metaPolicy = contentSecurityPolicy.replace(/; frame-ancestors [^;]+/u, '');

const others = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), interest-cohort=(), browsing-topics=()',
};

export const securityHeaders = { 'Content-Security-Policy': contentSecurityPolicy, ...others };

/** Vite's development server injects scripts and styles of its own, which carry this nonce, and talks over a web socket. */
export const developmentNonce = 'nearshelf-development';
export const developmentHeaders = {
  'Content-Security-Policy': policy({
    'script-src': `'self' 'wasm-unsafe-eval' 'nonce-${developmentNonce}'`,
    'style-src': `'self' 'nonce-${developmentNonce}'`,
    'connect-src': "'self' ws:",
    'trusted-types': 'app-worker default vite-overlay',
  }),
  ...others,
};

/** Only over https; localhost is plain http. */
export const transportHeader = { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' };
