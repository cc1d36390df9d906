// Lets the apps on a list call a relay on another origin. Without the list no header is sent and browsers refuse.

import { RELAY_TIME } from "../../formats/relay/relay-time-header.ts";

const METHODS = "GET, POST, PUT, PATCH, DELETE";
const DAY_S = "86400";

/** Returns the headers for an answer to this origin; none where it isn't on the list. */
export const crossOriginHeaders = (
  origin: string | null,
  allowed: readonly string[],
  isPreflight: boolean,
): Readonly<Record<string, string>> => {
  const vary: Record<string, string> = allowed.length > 0 ? { Vary: "Origin" } : {};
  if (origin === null || !allowed.includes(origin)) return vary;
  return {
    ...vary,
    "Access-Control-Allow-Origin": origin,
    ...(isPreflight
      ? {
          "Access-Control-Allow-Methods": METHODS,
          "Access-Control-Allow-Headers": "Authorization, Content-Type",
          "Access-Control-Max-Age": DAY_S,
        }
      : { "Access-Control-Expose-Headers": `Retry-After, ${RELAY_TIME}` }),
  };
};

/** Returns the origin of the app that calls, by its Origin header: https, or http on this machine; else null. */
export const appOriginOf = (headers: Headers): string | null => {
  const origin = headers.get("origin");
  if (origin === null || origin.length > 300 || !URL.canParse(origin)) return null;
  const url = new URL(origin);
  const isLocal = url.hostname === "localhost" || url.hostname === "127.0.0.1" || url.hostname === "[::1]";
  const isApp = url.protocol === "https:" || (url.protocol === "http:" && isLocal);
  return isApp && url.origin === origin ? origin : null;
};
