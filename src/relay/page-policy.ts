// The content security policy that the build wrote into index.html, sent as a header too.

import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** Resolves to the policy with what only a header can forbid; null where the page carries none. */
export const pagePolicy = async (dist: string): Promise<string | null> => {
  const page = await readFile(join(dist, "index.html"), "utf8");
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1];
  return policy ? `${policy}; frame-ancestors 'none'` : null;
};
