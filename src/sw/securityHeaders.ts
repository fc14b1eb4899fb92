/** Written into the build from tools/server/headers.mjs. */
declare const __SECURITY_HEADERS__: Readonly<Record<string, string>>;

/** The response with the strict policy, on hosts that set none; a policy that the host sends is left as it is. */
export function addSecurityHeaders(response: Response): Response {
  if (response.headers.has('content-security-policy') || response.type === 'error') return response;
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(__SECURITY_HEADERS__)) headers.set(name, value);
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
}
