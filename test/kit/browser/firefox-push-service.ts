// A push service as Mozilla runs one: Firefox talks to it over its own WebSocket protocol, senders over HTTPS as to any
// push service, and it is as strict as the real one.

import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo, Server } from "node:net";
import { selfSigned } from "../../relay/kit/self-signed.ts";
import { vapidFault } from "../../relay/kit/verify-vapid.ts";
import { type BrowserDesk, createBrowserDesk, type Subscription } from "./firefox-push-desk.ts";

export interface FirefoxPushService
  extends Pick<BrowserDesk, "subscriptions" | "waiting" | "forgetAll" | "until" | "delivered"> {
  /** For Firefox, dom.push.serverURL. */
  readonly socketUrl: string;
  /** host:port of the endpoints. */
  readonly host: string;
  /** Its certificate, to be trusted by senders. */
  readonly ca: string;
  /** The senders' requests that it refused, with the reason. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

const MAX_BYTES = 4096;

/** Starts the service on two free ports of this machine. */
export const startFirefoxPushService = async (): Promise<FirefoxPushService> => {
  const { cert, key } = selfSigned();
  const complaints: string[] = [];
  const sockets = createServer();
  const socketPort = await listening(sockets);
  const endpoints = createSecureServer({ cert, key });
  const host = `localhost:${await listening(endpoints)}`;
  const origin = `https://${host}`;
  const desk = createBrowserDesk(sockets, origin);

  const faultOf = (
    { method, headers }: IncomingMessage,
    subscription: Subscription | undefined,
    size: number,
  ): readonly [status: number, reason: string] | null => {
    if (method !== "POST") return [405, "not POST"];
    if (!subscription) return [404, "no such subscription"];
    if (!subscription.isAlive) return [410, "the subscription is gone"];
    const fault = vapidFault(headers.authorization, origin, subscription.vapidPublicKey, Date.now());
    if (fault) return [fault.startsWith("another key") ? 403 : 401, fault];
    if (!/^\d+$/.test(String(headers.ttl ?? ""))) return [400, "no TTL"];
    if (headers["content-encoding"] !== "aes128gcm") return [415, "not aes128gcm"];
    if (!/^[\w-]{1,32}$/.test(String(headers.topic ?? "none"))) return [400, "bad Topic"];
    return size > MAX_BYTES ? [413, "too large"] : null;
  };

  const take = (request: IncomingMessage, response: ServerResponse, body: Buffer): void => {
    const { ttl, topic } = request.headers;
    const subscription = desk.find(`${origin}${request.url}`);
    const fault = faultOf(request, subscription, body.length);
    if (fault || !subscription) {
      const [status, reason] = fault ?? [404, "no such subscription"];
      complaints.push(`${status} ${reason}`);
      response.writeHead(status).end();
      return;
    }
    const version = desk.deliver(subscription, {
      data: body.toString("base64url"),
      ttlS: Number(ttl),
      topic: topic === undefined ? null : String(topic),
    });
    response.writeHead(201, { Location: `${origin}/message/${version}` }).end();
  };

  endpoints.on("request", (request: IncomingMessage, response: ServerResponse) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => take(request, response, Buffer.concat(parts)));
  });

  return {
    subscriptions: desk.subscriptions,
    waiting: desk.waiting,
    delivered: desk.delivered,
    until: desk.until,
    forgetAll: desk.forgetAll,
    socketUrl: `ws://localhost:${socketPort}/`,
    host,
    ca: cert,
    complaints,
    close: async () => {
      desk.hangUp();
      await Promise.all([ended(sockets), ended(endpoints)]);
    },
  };
};

const listening = (server: Server): Promise<number> =>
  new Promise((ready) => server.listen(0, "localhost", () => ready((server.address() as AddressInfo).port)));

const ended = (server: ReturnType<typeof createServer> | ReturnType<typeof createSecureServer>): Promise<void> =>
  new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
