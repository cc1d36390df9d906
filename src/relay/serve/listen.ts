// Opens the sockets, over HTTPS if there is a certificate. Doesn't decide what is served.

import type { Server } from "node:http";
import { createServer } from "node:https";
import { serve } from "@hono/node-server";
import type { Hono } from "hono";
import type { ServerOptions } from "../options.ts";
import { type Certificate, readCertificate } from "./certificate.ts";
import { reachOf } from "./reach.ts";

export interface Listening {
  readonly port: number;
  /** Takes no new requests, lets running ones finish, and resolves when all sockets are closed. */
  close(): Promise<void>;
}

const GRACE_MS = 1000;

/** Resolves to the real port once the server listens; rejects with a sentence for the person who started it. */
export const listen = async (app: Hono, options: ServerOptions): Promise<Listening> => {
  const { certFile, keyFile } = options;
  const tls = certFile !== null && keyFile !== null ? readCertificate(certFile, keyFile) : null;
  const open = (host: string | null, port: number) => openSocket(app, host, port, tls);
  const isLocal = options.host === "localhost" || (options.host === null && reachOf(options) === "this machine");
  if (!isLocal) {
    const server = await open(options.host, options.port);
    return { port: portOf(server), close: () => close(server) };
  }
  // A browser may resolve "localhost" to either loopback address: if we held only one, another program could answer.
  const first = await open("127.0.0.1", options.port);
  const port = portOf(first);
  const second = await open("::1", port).catch(async (error: Error) => {
    if (codeOf(error) !== "EADDRINUSE" || options.port === 0) return null;
    await close(first);
    throw error;
  });
  return { port, close: async () => void (await Promise.all([close(first), second && close(second)])) };
};

/** Without a host it listens on every address of this machine, IPv4 and IPv6. */
const openSocket = (app: Hono, host: string | null, port: number, tls: Certificate | null): Promise<Server> =>
  new Promise((resolve, reject) => {
    const base = { fetch: app.fetch, port, ...(host === null ? {} : { hostname: host }) };
    const server = serve(tls ? { ...base, createServer, serverOptions: tls } : base, () => resolve(server)) as Server;
    server.on("error", (cause) => reject(new Error(sentence(cause, host, port), { cause })));
  });

const portOf = (server: Server): number => {
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
};

const close = (server: Server): Promise<void> =>
  new Promise((done) => {
    const impatient = setTimeout(() => server.closeAllConnections(), GRACE_MS);
    server.close(() => {
      clearTimeout(impatient);
      done();
    });
  });

const codeOf = (error: Error): unknown => (error.cause as NodeJS.ErrnoException | undefined)?.code;

const sentence = (error: NodeJS.ErrnoException, host: string | null, port: number): string => {
  switch (error.code) {
    case "EADDRINUSE":
      return `Port ${port} is taken. Choose another one: npm start -- --port ${port < 65_535 ? port + 1 : 0}`;
    case "EACCES":
      return `Port ${port} needs more privileges than this user has. Choose one above 1023.`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `${host} isn’t an address of this machine. Leave out --host, or give one that is.`;
    default:
      return `The server could not start: ${error.message}`;
  }
};
