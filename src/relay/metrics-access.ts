// Who may read the metrics: this machine, and whoever has the token. They say nothing of a team, but how much a relay does,
// and reading them costs work.

import { createHash, timingSafeEqual } from "node:crypto";
import { bearerOf } from "./api/bearer.ts";
import type { Socket } from "./api/client-address.ts";
import { isLoopback } from "./api/near-address.ts";

/** A proxy on this machine brings callers from anywhere, and says so in one of these. */
const forwarded = ["forwarded", "x-forwarded-for", "x-real-ip", "via"] as const;

/** Returns whether this request may read them; `token` is null if nobody has one. */
export const mayReadMetrics = (headers: Headers, socket: Socket | undefined, token: string | null): boolean => {
  const given = bearerOf(headers);
  if (token !== null && given !== null && isSame(given, token)) return true;
  return isLoopback(socket?.incoming?.socket.remoteAddress) && !forwarded.some((name) => headers.has(name));
};

const isSame = (one: string, other: string): boolean => timingSafeEqual(digest(one), digest(other));

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
