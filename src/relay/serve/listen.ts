// Opens the sockets, over HTTPS if there is a certificate. Doesn't decide what is served.

import type { Server } from "node:http";
import { createServer, type Server as SecureServer } from "node:https";
import { serve } from "@hono/node-server";
import type { Hono } from "hono";
import type { ServerOptions } from "../options.ts";
import { type Certificate, readCertificate } from "./certificate.ts";
import { certificateVersion, followCertificate } from "./follow-certificate.ts";
import { type ConnectionLimits, limitConnections, timeLimits, usualLimits } from "./limit-connections.ts";
import { reachOf } from "./reach.ts";

export interface Listening {
  readonly port: number;
  /** Takes no new requests, lets running ones finish, and resolves when all sockets are closed. */
  close(): Promise<void>;
}

interface ListenParts {
  readonly trustsProxy?: boolean;
  readonly limits?: ConnectionLimits;
  /** How often to look for a renewed certificate. */
  readonly renewMs?: number;
  /** To be told in a sentence what happened to the certificate. */
  readonly say?: (sentence: string) => void;
}

const GRACE_MS = 1000;
const RENEW_MS = 10_000;

/** Resolves to the real port once the server listens; rejects with a sentence for the person who started it. */
export const listen = async (app: Hono, options: ServerOptions, parts: ListenParts = {}): Promise<Listening> => {
  const { certFile, keyFile } = options;
  const {
    limits = usualLimits(options.maxConnections),
    trustsProxy = false,
    renewMs = RENEW_MS,
    say = () => {},
  } = parts;
  if (certFile === null || keyFile === null) return listenOn(app, options, { tls: null, limits, trustsProxy });
  const files = { certFile, keyFile };
  const version = await certificateVersion(files);
  const listening = await listenOn(app, options, { tls: readCertificate(certFile, keyFile), limits, trustsProxy });
  const unfollow = followCertificate(files, version, listening.servers as SecureServer[], say, renewMs);
  return {
    port: listening.port,
    close: () => {
      unfollow();
      return listening.close();
    },
  };
};

interface Sockets {
  readonly tls: Certificate | null;
  readonly limits: ConnectionLimits;
  readonly trustsProxy: boolean;
}

const listenOn = async (
  app: Hono,
  options: ServerOptions,
  sockets: Sockets,
): Promise<Listening & { readonly servers: readonly Server[] }> => {
  const open = (host: string | null, port: number) => openSocket(app, host, port, sockets);
  const isLocal = options.host === "localhost" || (options.host === null && reachOf(options) === "this machine");
  if (!isLocal) {
    const server = await open(options.host, options.port);
    return { port: portOf(server), close: () => close(server), servers: [server] };
  }
  // A browser may resolve "localhost" to either loopback address: if we held only one, another program could answer.
  const first = await open("127.0.0.1", options.port);
  const port = portOf(first);
  const second = await open("::1", port).catch(async (error: Error) => {
    if (codeOf(error) !== "EADDRINUSE" || options.port === 0) return null;
    await close(first);
    throw error;
  });
  const servers = second ? [first, second] : [first];
  return { port, close: async () => void (await Promise.all(servers.map(close))), servers };
};

/** Without a host it listens on every address of this machine, IPv4 and IPv6. */
const openSocket = (app: Hono, host: string | null, port: number, sockets: Sockets): Promise<Server> =>
  new Promise((resolve, reject) => {
    const { tls, limits, trustsProxy } = sockets;
    const times = timeLimits(limits);
    const base = { fetch: app.fetch, port, ...(host === null ? {} : { hostname: host }) };
    const whole = tls
      ? { ...base, createServer, serverOptions: { ...times, ...tls } }
      : { ...base, serverOptions: times };
    const server = serve(whole, () => resolve(server)) as Server;
    limitConnections(server, limits, trustsProxy);
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
