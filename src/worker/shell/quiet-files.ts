// The files for quiet times (drills, the team, reviews): fetched once all that an incident needs is here and drawn, so
// that they don't hold up a first visit over a bad network. Files of older versions stay for as long as a page may still request them.

/** Phones have it by this name since only drills came after the rest. */
const CACHE = "first90-practice";

/**
 * Their folder in the build. The browser also asks each page for the manifest's icon, which nobody sees there: its name
 * has no hash, so a new picture needs a new name.
 */
const PLACES = /^\/?(?:assets\/quiet\/|icons\/any-192\.png$)/;

export interface QuietFiles {
  /** True for a file of this version, by its address. */
  lists(url: string): boolean;
  /** The stored copy of a file, of this version or an older one. */
  match(url: string): Promise<Response | undefined>;
  /** Fetches what is not here yet. Never rejects: the next call fetches whatever didn't arrive. */
  bring(): Promise<void>;
  /** How many of this version are not here. */
  missing(): Promise<number>;
  /** Deletes every file that isn't of this version. */
  tidy(): Promise<void>;
}

/** True for a file in the build's list that is for quiet times. */
export const isQuietFile = ({ url }: { readonly url: string }): boolean => PLACES.test(url);

export interface QuietFileNeeds {
  readonly origin: string;
  readonly caches: CacheStorage;
  readonly fetch: (request: Request) => Promise<Response>;
}

/** Returns the files for quiet times named by `urls`; a name identifies its content, so any file here is the right one. */
export const createQuietFiles = (urls: readonly string[], { origin, caches, fetch }: QuietFileNeeds): QuietFiles => {
  const listed = urls.map((url) => new URL(url, origin).href);
  let underWay: Promise<void> | null = null;

  const missing = async (): Promise<readonly string[]> => {
    const here = new Set((await (await caches.open(CACHE)).keys()).map(({ url }) => url));
    return listed.filter((one) => !here.has(one));
  };
  const bringAll = async (): Promise<void> => {
    const cache = await caches.open(CACHE);
    for (const url of await missing()) {
      const answer = await fetch(new Request(url));
      if (answer.ok) await cache.put(url, answer);
    }
  };

  return {
    lists: (url) => listed.includes(url),
    match: (url) => caches.match(url, { cacheName: CACHE, ignoreVary: true }),
    bring() {
      underWay ??= bringAll()
        .catch(() => undefined)
        .finally(() => {
          underWay = null;
        });
      return underWay;
    },
    missing: async () => (await missing()).length,
    async tidy() {
      const cache = await caches.open(CACHE);
      for (const { url } of await cache.keys()) if (!listed.includes(url)) await cache.delete(url);
    },
  };
};
