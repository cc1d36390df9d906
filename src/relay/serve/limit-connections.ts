// Bounds what connections may cost: how many there are, and how long one may take to say what it wants.

import type { Server, ServerOptions } from "node:http";
import type { Socket } from "node:net";
import { isLoopback } from "../api/near-address.ts";

export interface ConnectionLimits {
  readonly connections: number;
  /** From one address, unless that is this machine: a proxy brings everybody's. */
  readonly perAddress: number;
  /** For the headers of a request. */
  readonly headersMs: number;
  /** For a whole request with its body, however slowly it drips. */
  readonly requestMs: number;
  readonly lookMs: number;
}

/** Returns the limits of a server that takes this many connections. */
export const usualLimits = (connections: number): ConnectionLimits => ({
  connections,
  perAddress: Math.ceil(connections / 10),
  headersMs: 10_000,
  requestMs: 20_000,
  lookMs: 2_000,
});

/** Returns what Node's server wants to know when it is made. */
export const timeLimits = ({ headersMs, requestMs, lookMs }: ConnectionLimits): ServerOptions => ({
  headersTimeout: headersMs,
  requestTimeout: requestMs,
  connectionsCheckingInterval: lookMs,
});

/** Closes connections beyond the limits at once, before they send anything. */
export const limitConnections = (
  server: Server,
  { connections, perAddress }: ConnectionLimits,
  trustsProxy: boolean,
): void => {
  server.maxConnections = connections;
  if (trustsProxy) return;
  const open = new Map<string, number>();
  server.on("connection", (socket: Socket) => {
    const address = socket.remoteAddress ?? "";
    if (isLoopback(address)) return;
    const count = (open.get(address) ?? 0) + 1;
    if (count > perAddress) return void socket.destroy();
    open.set(address, count);
    socket.once("close", () => {
      const left = (open.get(address) ?? 1) - 1;
      if (left === 0) open.delete(address);
      else open.set(address, left);
    });
  });
};
