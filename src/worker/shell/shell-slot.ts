// The one fixed place for the index.html that is shown. Every other file has a hashed name, so this one page decides
// the version of everything. It outlives workers and browser restarts; only promote-shell and settle-shell write it.

const CACHE = "first90-shell";
const KEY = "/";

export interface ShellSlot {
  /** The page that is shown; undefined before the first install, or where the browser has lost it. */
  read(): Promise<Response | undefined>;
  write(page: Response): Promise<void>;
}

/** Returns the slot; headers, and so the content security policy, are kept with the page. */
export const createShellSlot = (caches: CacheStorage): ShellSlot => ({
  read: () => caches.match(KEY, { cacheName: CACHE, ignoreVary: true }),
  async write(page) {
    const cache = await caches.open(CACHE);
    await cache.put(KEY, page);
  },
});
