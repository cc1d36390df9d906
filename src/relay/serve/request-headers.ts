// Reads the two request headers that decide how a file is sent.

import { parseAccept } from "hono/utils/accept";

/** Returns whether Accept-Encoding allows brotli: by name or by `*`, and not with a weight of zero. */
export const acceptsBrotli = (acceptEncoding: string): boolean => {
  const weights = new Map(
    parseAccept(acceptEncoding.toLowerCase()).map(({ type, params }) => [type, Number(params.q ?? 1)]),
  );
  return (weights.get("br") ?? weights.get("*") ?? 0) > 0;
};

/** Returns whether If-None-Match names this strong tag, or any (`*`); weak comparison, as RFC 9110 requires here. */
export const namesTag = (ifNoneMatch: string, etag: string): boolean =>
  ifNoneMatch.split(",").some((part) => {
    const tag = part.trim();
    return tag === "*" || tag.replace(/^W\//, "") === etag;
  });
