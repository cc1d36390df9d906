// A small log as a link. The fragment (after the #) holds all of it: browsers never send it to a server.

import { fromBase64url, toBase64url } from "./base64url.ts";

export type ReadLink =
  | { readonly type: "packed"; readonly packed: Uint8Array }
  | { readonly type: "none" } // not one of our links
  | { readonly type: "damaged" };

/** Longer links are cut by chat tools and mail. */
const MAX_FRAGMENT = 2_000;
/** A link that is read may be longer than one that is written, within reason. */
const MAX_READ = 100_000;

/** Returns the link at `origin`, or null if the log is too large for one. */
export const toLink = (packed: Uint8Array, origin: string): string | null => {
  const fragment = toBase64url(packed);
  return fragment.length > MAX_FRAGMENT ? null : `${origin}/receive#${fragment}`;
};

/** Returns what a link holds, wherever it was made: any address with /receive# in it counts. */
export const readLink = (link: string): ReadLink => {
  const fragment = /\/receive#([^\s#]*)\s*$/.exec(link.slice(0, MAX_READ))?.[1];
  if (!fragment) return { type: "none" };
  const packed = fromBase64url(fragment);
  return packed ? { type: "packed", packed } : { type: "damaged" };
};
