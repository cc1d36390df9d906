// Who can reach the server: this machine alone, everyone on its networks, or everyone who can reach one address.

import type { ServerOptions } from "../options.ts";

export type Reach = "this machine" | "every network" | "one address";

/** Returns how far the options let the server be reached: plain HTTP stays on this machine unless `--host` says otherwise. */
export const reachOf = ({ host, certFile }: Pick<ServerOptions, "host" | "certFile">): Reach => {
  if (host === null) return certFile === null ? "this machine" : "every network";
  if (host === "0.0.0.0" || host === "::") return "every network";
  return host === "localhost" || host === "::1" || host.startsWith("127.") ? "this machine" : "one address";
};
