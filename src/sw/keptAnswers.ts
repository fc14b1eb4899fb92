interface Answered {
  readonly request: Request;
  readonly response: Response;
}
interface Kept {
  readonly request: Request;
  readonly cachedResponse?: Response | undefined;
}

/** What the caches of heavy files take and give (Workbox plugin). */
export const keptAnswers = {
  /** Hosts of single-page applications and Wi-Fi portals answer with a web page and status 200: kept, it would be served for ever. */
  cacheWillUpdate: async ({ response }: Answered): Promise<Response | null> =>
    response.status === 200 && !/\btext\/html\b/iu.test(response.headers.get('content-type') ?? '') ? response : null,
  /** The page found that what it was given is damaged, and asks the server. */
  cachedResponseWillBeUsed: async ({ request, cachedResponse }: Kept): Promise<Response | null> =>
    request.cache === 'reload' ? null : (cachedResponse ?? null),
};
