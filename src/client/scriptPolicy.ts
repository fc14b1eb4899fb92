/** The part of the Trusted Types API that is used; browsers without it take plain strings. */
export interface TrustedTypesLike {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): unknown };
}

/**
 * The page's one Trusted Types policy: it lets through exactly the listed script URLs. A page can create it once; the policy header
 * (`trusted-types app-worker default`) refuses any other name.
 * @returns A function that gives the URL in the form the browser asks for. It throws TypeError for a URL that is not listed.
 */
export function createScriptPolicy(
  allowed: readonly string[],
  trustedTypes: TrustedTypesLike | undefined = (globalThis as { readonly trustedTypes?: TrustedTypesLike }).trustedTypes,
): (url: string) => URL {
  const list = new Set(allowed);
  const check = (url: string): string => {
    if (!list.has(url)) throw new TypeError(`${url} is not one of the app's worker scripts.`);
    return url;
  };
  const policy = trustedTypes?.createPolicy('app-worker', { createScriptURL: check });
  // DOM typings know no TrustedScriptURL; `URL` is what Worker and register accept, and nothing else is done with the value.
  return (url) => (policy ? policy.createScriptURL(check(url)) : check(url)) as URL;
}
