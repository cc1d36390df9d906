// The content security policy that the build wrote into index.html, sent as a header too.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileVersion } from "./file-version.ts";

/** The policy for a page that has none of its own. */
const strict = "default-src 'self'";

/** Returns a reader of the page's policy plus what only a header can forbid; it rereads the page after a change. */
export const createPagePolicy = (dist: string): (() => Promise<string>) => {
  const page = join(dist, "index.html");
  let known: { readonly version: string | null; readonly policy: string } | null = null;
  return async () => {
    const version = await fileVersion(page);
    if (version === null || known?.version !== version) {
      const html = await readFile(page, "utf8").catch(() => "");
      known = { version, policy: `${policyIn(html) ?? strict}; frame-ancestors 'none'` };
    }
    return known.policy;
  };
};

const policyIn = (html: string): string | undefined =>
  /<meta\s+http-equiv="Content-Security-Policy"\s+content="([^"]+)"/i
    .exec(html)?.[1]
    ?.replaceAll("&#39;", "'")
    .replace(/\s+/g, " ")
    .replace(/[\s;]+$/, "");
