// The Cache API in memory, as far as the worker uses it: true to the real one in what matches, what a put refuses, and
// that a body is read once. Product code doesn't belong here.

const refuse = (reason: string): never => {
  throw new TypeError(reason);
};

interface Entry {
  readonly request: Request;
  readonly response: Response;
}

const matchesVary = ({ request, response }: Entry, asked: Request): boolean =>
  (response.headers.get("Vary") ?? "")
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean)
    .every((name) => name !== "*" && request.headers.get(name) === asked.headers.get(name));

const bare = (url: string, withSearch: boolean): string => {
  const { origin, pathname, search } = new URL(url);
  return `${origin}${pathname}${withSearch ? search : ""}`;
};

const createMemoryCache = (toRequest: (input: RequestInfo | URL) => Request) => {
  let entries: Entry[] = [];
  const isMatch = (entry: Entry, asked: Request, options: CacheQueryOptions = {}): boolean =>
    (asked.method === "GET" || options.ignoreMethod === true) &&
    bare(entry.request.url, options.ignoreSearch !== true) === bare(asked.url, options.ignoreSearch !== true) &&
    (options.ignoreVary === true || matchesVary(entry, asked));
  return {
    async match(input: RequestInfo | URL, options?: CacheQueryOptions): Promise<Response | undefined> {
      return entries.find((entry) => isMatch(entry, toRequest(input), options))?.response.clone();
    },
    async put(input: RequestInfo | URL, response: Response): Promise<void> {
      const request = toRequest(input);
      if (request.method !== "GET") refuse("only GET can be put");
      if (response.status === 206) refuse("a part can't be put");
      if (response.headers.get("Vary")?.includes("*")) refuse("Vary: * can't be put");
      if (response.bodyUsed) refuse("the body has been read");
      const body = response.body === null ? null : await response.arrayBuffer();
      const kept = new Response(body, response);
      entries = [...entries.filter((entry) => !isMatch(entry, request)), { request, response: kept }];
    },
    async delete(input: RequestInfo | URL, options?: CacheQueryOptions): Promise<boolean> {
      const before = entries.length;
      entries = entries.filter((entry) => !isMatch(entry, toRequest(input), options));
      return entries.length < before;
    },
    async keys(): Promise<readonly Request[]> {
      return entries.map(({ request }) => request);
    },
  };
};

/** Returns an empty CacheStorage of `origin`; relative names are resolved against it. */
export const createMemoryCaches = (origin: string): CacheStorage => {
  const caches = new Map<string, ReturnType<typeof createMemoryCache>>();
  const toRequest = (input: RequestInfo | URL): Request =>
    input instanceof Request ? input : new Request(new URL(input, origin));
  const storage = {
    async open(name: string) {
      const cache = caches.get(name) ?? createMemoryCache(toRequest);
      caches.set(name, cache);
      return cache;
    },
    async match(input: RequestInfo | URL, { cacheName, ...options }: MultiCacheQueryOptions = {}) {
      const searched = cacheName === undefined ? [...caches.values()] : [caches.get(cacheName)];
      for (const cache of searched) {
        const found = await cache?.match(input, options);
        if (found) return found;
      }
      return undefined;
    },
    has: async (name: string) => caches.has(name),
    delete: async (name: string) => caches.delete(name),
    keys: async () => [...caches.keys()],
  };
  return storage as unknown as CacheStorage;
};
