// A version's files made by hand, for tests of the decisions about them.

import type { Precache } from "../../../src/worker/shell/precache.ts";

/** Returns a precache with this page (undefined: lost) and these files by URL. */
export const fakePrecache = (page: string | undefined, files: Readonly<Record<string, string>> = {}): Precache => ({
  page: async () => (page === undefined ? undefined : new Response(page)),
  lists: (url) => url in files,
  match: async (url) => (url in files ? new Response(files[url]) : undefined),
  missing: async () => [],
  keep: async () => {},
  install: async () => {},
  tidy: async () => {},
});
