// Runs the real src/worker/sw.ts against a scope in memory: caches, a server, open pages and a log that tests set.
// Several versions can take over from each other, as in a browser.

import { IDBFactory } from "fake-indexeddb";
import { vi } from "vitest";
import type { PrecacheEntry } from "../../../src/worker/shell/precache.ts";
import { createMemoryCaches } from "./memory-caches.ts";

export const ORIGIN = "https://first90.test";

export interface Version {
  readonly manifest: readonly PrecacheEntry[];
  /** The server's files, by path. */
  readonly files: Readonly<Record<string, string>>;
}

/** Returns a version whose page runs /assets/main-NAME.js beside one file that all versions share. */
export const version = (name: string, extraFiles: Readonly<Record<string, string>> = {}): Version => {
  const files: Record<string, string> = {
    "/": `<script type="module" crossorigin src="/assets/main-${name}.js"></script>${name}`,
    [`/assets/main-${name}.js`]: `main ${name}`,
    "/assets/shared.js": "shared",
    "/icons/icon.svg": `icon ${name}`,
    ...extraFiles,
  };
  const manifest = Object.keys(files).map((path) => ({
    url: path === "/" ? "index.html" : path.slice(1),
    revision: path.startsWith("/assets/") ? null : `${name}${path.length}`,
  }));
  return { manifest, files };
};

interface Failure {
  readonly error: unknown;
}
const failure = (error: unknown): Failure => ({ error });

class FakeEvent {}
type Listener = (event: unknown) => void;
export type RunningWorker = Awaited<ReturnType<ReturnType<typeof createBrowser>["run"]>>;

/** Returns a browser that keeps its caches between workers; `server` is null while the server is down. */
export const createBrowser = () => {
  const caches = createMemoryCaches(ORIGIN);
  const browser = {
    caches,
    indexedDB: new IDBFactory(),
    server: null as Version | null,
    /** Path and cache mode of every request that went out. */
    requests: [] as { path: string; cache: string }[],
    /** The server's content types, by path, if they differ from the usual ones for that file name. */
    types: {} as Record<string, string>,
    pages: [] as string[],
    registration: { installing: null as unknown, waiting: null as unknown },
    skippedWaiting: 0,
    claimed: 0,

    /** Starts the worker of a version; nothing is installed yet. */
    async run({ manifest }: Version) {
      const listeners = new Map<string, Listener>();
      const fetchFromServer = async (request: Request): Promise<Response> => {
        const path = new URL(request.url).pathname;
        browser.requests.push({ path, cache: request.cache });
        if (!browser.server) throw new TypeError("Failed to fetch");
        const text = browser.server.files[path];
        const type = browser.types[path] ?? (path === "/" ? "text/html" : "text/javascript");
        const headers = {
          "Content-Security-Policy": "default-src 'self'",
          "Content-Type": type,
          Vary: "Accept-Encoding",
        };
        return text === undefined ? new Response("none", { status: 404 }) : new Response(text, { headers });
      };
      const scope = {
        caches,
        location: new URL(`${ORIGIN}/sw.js`),
        registration: browser.registration,
        clients: {
          matchAll: async () => browser.pages.map((id) => ({ id })),
          claim: async () => void browser.claimed++,
        },
        skipWaiting: async () => void browser.skippedWaiting++,
        addEventListener: (type: string, listener: Listener) => listeners.set(type, listener),
        __WB_MANIFEST: manifest,
        __WB_DISABLE_DEV_LOGS: true,
      };
      vi.resetModules();
      vi.stubGlobal("self", scope);
      vi.stubGlobal("location", scope.location);
      vi.stubGlobal("caches", caches);
      vi.stubGlobal("fetch", fetchFromServer);
      vi.stubGlobal("indexedDB", browser.indexedDB);
      vi.stubGlobal("ExtendableEvent", FakeEvent);
      vi.stubGlobal("FetchEvent", class extends FakeEvent {});
      vi.stubGlobal("__WB_DISABLE_DEV_LOGS", true);
      await import("../../../src/worker/sw.ts");
      return dispatcher(listeners);
    },
  };
  return browser;
};

const dispatcher = (listeners: ReadonlyMap<string, Listener>) => {
  const extendable = async (type: string, init: object = {}): Promise<void> => {
    const work: Promise<unknown>[] = [];
    const waitUntil = (promise: Promise<unknown>): void => void work.push(promise.then(() => null, failure));
    listeners.get(type)?.(Object.assign(new FakeEvent(), { type, waitUntil }, init));
    const failures: unknown[] = [];
    // Workbox adds to the list while we wait for it.
    for (let done = 0; done < work.length; done++) failures.push(await work[done]);
    const failed = failures.find((one) => one !== null);
    if (failed) throw (failed as Failure).error;
  };
  return {
    install: () => extendable("install"),
    activate: () => extendable("activate"),
    /** Resolves to what was posted back, or null when nothing was. */
    async ask(message: unknown, pageId = "page-1"): Promise<unknown> {
      const answers: unknown[] = [];
      const ports = [{ postMessage: (value: unknown) => void answers.push(value) }];
      await extendable("message", { data: message, source: { id: pageId }, ports });
      return answers[0] ?? null;
    },
    /** Resolves to the answer, or null when the worker leaves the request to the browser. */
    async fetch(path: string, init: { mode?: string; method?: string } = {}): Promise<Response | null> {
      const answers: Promise<Response>[] = [];
      const request = new Request(new URL(path, ORIGIN), { method: init.method ?? "GET" });
      Object.defineProperty(request, "mode", { value: init.mode ?? "cors" });
      listeners.get("fetch")?.({ request, respondWith: (promise: Promise<Response>) => void answers.push(promise) });
      return answers[0] ?? null;
    },
  };
};
