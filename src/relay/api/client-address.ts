// The caller's network address, only for rate limits: it stays in memory for a while and is never stored or logged.

import type { IncomingMessage } from "node:http";

/** What the socket's server passes along with the request; nothing in tests without a socket. */
export interface Socket {
  readonly incoming?: Pick<IncomingMessage, "socket">;
}

/**
 * Returns the caller's address; for IPv6, the half that belongs to one customer. Behind a trusted proxy, it is the last
 * address in X-Forwarded-For: the one that the proxy itself has seen.
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
