// Reads the two request headers that decide how a file is sent.

/** Returns whether Accept-Encoding takes brotli: named, or meant by `*`, and not with a weight of nought. */
export const acceptsBrotli = (acceptEncoding: string): boolean => {
  const weights = new Map(
    acceptEncoding
      .toLowerCase()
      .split(",")
      .map((part) => {
        const [name = "", ...parameters] = part.split(";").map((text) => text.trim());
        const weight = parameters.find((text) => text.startsWith("q="))?.slice(2) ?? "1";
        return [name, Number(weight)];
      }),
  );
  return (weights.get("br") ?? weights.get("*") ?? 0) > 0;
};

/** Returns whether If-None-Match names this strong tag, or any (`*`); weak comparison, as RFC 9110 asks for here. */
export const namesTag = (ifNoneMatch: string, etag: string): boolean =>
  ifNoneMatch.split(",").some((part) => {
    const tag = part.trim();
    return tag === "*" || tag.replace(/^W\//, "") === etag;
  });
