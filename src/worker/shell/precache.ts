// The files of this version of the app, and those of older ones for as long as a page may still request them. Doesn't
// know which version is shown.

import { PrecacheController } from "workbox-precaching";
import { isWholeShell } from "./is-whole-shell.ts";

const CACHE = "first90-files";
const PAGE = "/";
const PAGE_FILE = "index.html";

export interface PrecacheEntry {
  readonly url: string;
  readonly revision: string | null;
}

export interface Precache {
  /** The index.html of this version; undefined if the browser has lost it. */
  page(): Promise<Response | undefined>;
  /** True for a file of this version. */
  lists(url: string): boolean;
  /** The stored copy of a file, of this version or an older one. */
  match(url: string): Promise<Response | undefined>;
  /** Addresses of this version's files that are not here: a browser may drop any of them. */
  missing(): Promise<readonly string[]>;
  /** Stores the server's answer for a missing file, if it can be that file. */
  keep(url: string, answer: Response): Promise<void>;
  /** Fetches what is not here yet. Rejects, and leaves older versions as they are, unless this one is then complete. */
  install(event: ExtendableEvent): Promise<void>;
  /** Deletes every file that isn't of this version. */
  tidy(event: ExtendableEvent): Promise<void>;
}

/** Returns the files named by the build's list; the page has the name by which the browser requests it, "/". */
export const createPrecache = (entries: readonly PrecacheEntry[], caches: CacheStorage): Precache => {
  const controller = new PrecacheController({ cacheName: CACHE, plugins: [{ requestWillFetch: revalidate }] });
  controller.addToCacheList(entries.map((entry) => (entry.url === PAGE_FILE ? { ...entry, url: PAGE } : entry)));
  // A request for a part of a picture ("nav.svg#/cards") names that part.
  const keyOf = (url: string): string | undefined => controller.getCacheKeyForURL(url.replace(/#.*/, ""));
  const match = (url: string): Promise<Response | undefined> =>
    caches.match(keyOf(url) ?? url, { cacheName: CACHE, ignoreVary: true });

  const isOwnPage = (html: string): boolean => isWholeShell(html, (url) => keyOf(url) !== undefined);

  return {
    page: () => match(PAGE),
    lists: (url) => keyOf(url) !== undefined,
    match,
    async missing() {
      const here = new Set((await (await caches.open(CACHE)).keys()).map(({ url }) => url));
      return controller.getCachedURLs().filter((url) => !here.has(keyOf(url) ?? url));
    },
    async keep(url, answer) {
      if (!answer.ok) return;
      // A server that has moved on to another version answers with that version's page, some even for a file that is
      // gone.
      const isHtml = answer.headers.get("Content-Type")?.startsWith("text/html") ?? false;
      if (new URL(url).pathname === PAGE ? !isOwnPage(await answer.clone().text()) : isHtml) return;
      await (await caches.open(CACHE)).put(keyOf(url) ?? url, answer);
    },
    async install(event) {
      await controller.install(event);
      const page = await match(PAGE);
      if (page && isOwnPage(await page.text())) return;
      // If left here, another version's page would pass for this one's at the next try.
      await (await caches.open(CACHE)).delete(keyOf(PAGE) ?? PAGE);
      throw new Error("index.html is not of the version that this worker was built with");
    },
    async tidy(event) {
      await controller.activate(event);
    },
  };
};

/** Asks "has it changed?" instead of letting workbox download files again that the page has just loaded. */
const revalidate = async ({ request }: { readonly request: Request }): Promise<Request> =>
  request.cache === "reload" ? new Request(request, { cache: "no-cache" }) : request;
