// The origin of the calling app: tapping a push opens it.

/** Returns the calling app's origin, from its Origin header: https, or http on this machine; else null. */
export const appOriginOf = (headers: Headers): string | null => {
  const origin = headers.get("origin");
  if (origin === null || origin.length > 300 || !URL.canParse(origin)) return null;
  const url = new URL(origin);
  const isLocal = url.hostname === "localhost" || url.hostname === "127.0.0.1" || url.hostname === "[::1]";
  const isApp = url.protocol === "https:" || (url.protocol === "http:" && isLocal);
  return isApp && url.origin === origin ? origin : null;
};
