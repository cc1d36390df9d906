// The last check before a connection: looks names up, and returns only addresses that may be called. Because the socket
// connects to what this returns, a name that changes its address between check and call gains nothing.

import { type LookupAddress, type LookupOptions, lookup } from "node:dns";
import type { LookupFunction } from "node:net";
import type { EndpointPolicy } from "./endpoint-policy.ts";
import { isPushAddress } from "./public-address.ts";

type Resolve = (
  hostname: string,
  options: LookupOptions & { all: true },
  done: (error: NodeJS.ErrnoException | null, found: LookupAddress[]) => void,
) => void;

/** Returns a lookup for sockets; a name that has only refused addresses fails with code EBADADDRESS. */
export const createGuardedLookup = (
  policy: Pick<EndpointPolicy, "mayBePrivate">,
  resolve: Resolve = lookup,
): LookupFunction => {
  return (hostname, options, done) => {
    resolve(hostname, { ...options, all: true }, (error, found) => {
      if (error) return done(error, []);
      const mayBePrivate = policy.mayBePrivate(hostname);
      const allowed = found.filter(({ address }) => isPushAddress(address, mayBePrivate));
      const [first] = allowed;
      if (!first) {
        const refused: NodeJS.ErrnoException = new Error("The push service’s name leads to a refused address.");
        refused.code = "EBADADDRESS";
        return done(refused, []);
      }
      if (options.all) return done(null, allowed);
      return done(null, first.address, first.family);
    });
  };
};
