// Opens the socket, over HTTPS where a certificate is given.

import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import { type ServerType, serve } from "@hono/node-server";
import type { Hono } from "hono";
import type { ServerOptions } from "./options.ts";

/** Resolves to the server and its real port once it listens; rejects with a sentence for the person who started it. */
export const listen = (
  app: Hono,
  options: ServerOptions,
): Promise<{ readonly server: ServerType; readonly port: number }> =>
  new Promise((resolve, reject) => {
    const secure = options.certFile !== null && options.keyFile !== null;
    const hostname = options.host ?? (secure ? "0.0.0.0" : "localhost");
    const tls = secure ? certificate(options.certFile ?? "", options.keyFile ?? "") : null;
    const base = { fetch: app.fetch, port: options.port, hostname };
    const server = serve(tls ? { ...base, createServer, serverOptions: tls } : base, ({ port }) =>
      resolve({ server, port }),
    );
    server.on("error", (error: NodeJS.ErrnoException) => reject(new Error(sentence(error, options.port))));
  });

const certificate = (certFile: string, keyFile: string): { readonly cert: Buffer; readonly key: Buffer } => {
  try {
    return { cert: readFileSync(certFile), key: readFileSync(keyFile) };
  } catch (error) {
    throw new Error(`The certificate can't be read: ${(error as Error).message}`);
  }
};

const sentence = (error: NodeJS.ErrnoException, port: number): string => {
  if (error.code === "EADDRINUSE") return `Port ${port} is taken. Choose another one: npm start -- --port ${port + 1}`;
  if (error.code === "EACCES") return `Port ${port} needs more rights than this user has. Choose one above 1023.`;
  return `The server could not start: ${error.message}`;
};
