// Who is at the other end, for rate limits alone: an address is kept in memory for a while and never written down.

import type { IncomingMessage } from "node:http";

/** What the socket's server hands over beside the request; tests without a socket have nothing. */
export interface Socket {
  readonly incoming?: Pick<IncomingMessage, "socket">;
}

/**
 * Returns the caller's address; of IPv6 the half that belongs to one customer. Behind a proxy that is trusted, it is the
 * last one of X-Forwarded-For: the one that the proxy itself has seen.
 */
export const clientAddress = (headers: Headers, socket: Socket | undefined, trustsProxy: boolean): string => {
  const forwarded = trustsProxy ? headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() : undefined;
  const address = forwarded || socket?.incoming?.socket.remoteAddress || "unknown";
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "");
  return plain.includes(":") ? halfOf(plain) : plain;
};

const halfOf = (address: string): string => {
  const [head = "", tail] = address.split("::");
  const groups = head === "" ? [] : head.split(":");
  if (tail !== undefined) {
    const behind = tail === "" ? [] : tail.split(":");
    while (groups.length + behind.length < 8) groups.push("0");
  }
  return groups.slice(0, 4).join(":");
};
