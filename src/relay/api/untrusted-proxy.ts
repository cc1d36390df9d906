// Somebody put a proxy before the relay and forgot to say so: all its callers then share one allowance, and one stranger
// can use it up for everybody.

import type { Log } from "../log.ts";
import type { Socket } from "./client-address.ts";
import { isNear } from "./near-address.ts";

const advice =
  "Requests come through a proxy that isn’t trusted, so all callers share one allowance. If the proxy sets X-Forwarded-For itself, start with --trust-proxy.";

/** Returns a listener to all requests that warns once, at the first one that a proxy nearby has passed on. */
export const untrustedProxyWarning = (
  trustsProxy: boolean,
  log: Log,
): ((headers: Headers, socket: Socket | undefined) => void) => {
  let isDone = trustsProxy;
  return (headers, socket) => {
    if (isDone || !(headers.has("x-forwarded-for") || headers.has("forwarded"))) return;
    if (!isNear(socket?.incoming?.socket.remoteAddress)) return;
    isDone = true;
    log("warn", "untrusted-proxy", { advice });
  };
};
