// A push service of our own, over TLS with HTTP/2 and 1.1, as strict as the real ones and as faulty as a test needs.

import type { IncomingMessage, ServerResponse } from "node:http";
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from "node:http2";
import type { AddressInfo } from "node:net";
import type { TLSSocket } from "node:tls";
import { decrypt, makePhoneKeys, type PhoneKeys } from "./decrypt.ts";
import { selfSigned } from "./self-signed.ts";
import { vapidFault } from "./verify-vapid.ts";

export type Fault =
  | { readonly type: "status"; readonly status: number; readonly retryAfter?: string; readonly location?: string }
  | { readonly type: "hang" }
  | { readonly type: "drop" }
  /** Accepts the push, and then never stops sending. */
  | { readonly type: "endless" }
  | { readonly type: "slow"; readonly ms: number }
  /** Doesn't answer until the test decides: a fault, or null to accept the push. */
  | { readonly type: "held"; readonly until: Promise<Fault | null> };

export interface Message {
  readonly text: string;
  readonly topic: string;
  readonly ttlS: number;
  readonly at: number;
}

/** One subscription. While it is away, messages wait; a newer one of the same Topic replaces an older one. */
export interface ServicePhone {
  readonly endpoint: string;
  readonly keys: { readonly p256dh: string; readonly auth: string };
  readonly received: readonly Message[];
  readonly waiting: readonly Message[];
  /** How many requests arrived for it, accepted or not. */
  readonly requests: () => number;
  /** When each of them arrived, by the service's clock. */
  readonly askedAt: readonly number[];
  fault(fault: Fault | null, times?: number): void;
  leave(): void;
  comeBack(): void;
}

export interface PushService {
  readonly origin: string;
  readonly host: string;
  /** Its certificate, to be trusted by the sender. */
  readonly ca: string;
  /** What it refused, with the reason. */
  readonly complaints: readonly string[];
  subscribe(vapidPublicKey?: string | null): ServicePhone;
  /** Resolves when `isDone` holds, checked after every request and message. */
  until(isDone: () => boolean): Promise<void>;
  readonly protocols: ReadonlySet<string>;
  close(): Promise<void>;
}

interface Subscription {
  readonly keys: PhoneKeys;
  readonly vapidPublicKey: string | null;
  readonly received: Message[];
  waiting: Message[];
  readonly askedAt: number[];
  isAway: boolean;
  fault: { readonly what: Fault; left: number } | null;
}

type Request = IncomingMessage | Http2ServerRequest;
type Response = ServerResponse | Http2ServerResponse;

const open = (keys: PhoneKeys, body: Buffer): string | null => {
  try {
    return decrypt(keys, body);
  } catch {
    return null;
  }
};

/** Ends the connection without an answer, whichever protocol it uses. */
const cut = (response: Response): void => {
  if ("stream" in response) response.stream.session?.destroy();
  else response.socket?.destroy();
};

/** Resolves to a service on a free port of this machine; without `reads` it counts bodies and doesn't decrypt them. */
export const startPushService = async ({
  reads = true,
  onMessage = () => {},
  certificate: { cert, key } = selfSigned(),
}: {
  readonly reads?: boolean;
  readonly onMessage?: (message: Message) => void;
  /** Its certificate; services that a sender trusts together need the same. */
  readonly certificate?: ReturnType<typeof selfSigned>;
} = {}): Promise<PushService> => {
  const subscriptions = new Map<string, Subscription>();
  const complaints: string[] = [];
  const protocols = new Set<string>();
  const sockets = new Set<TLSSocket>();
  let lookers: { readonly isDone: () => boolean; readonly done: () => void }[] = [];

  const server = createSecureServer({ key, cert, allowHTTP1: true });
  server.on("secureConnection", (socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.on("close", () => sockets.delete(socket));
  });
  server.on("sessionError", () => undefined);
  await new Promise<void>((listening) => server.listen(0, "localhost", listening));
  const host = `localhost:${(server.address() as AddressInfo).port}`;
  const origin = `https://${host}`;

  const look = (): void => {
    const done = lookers.filter(({ isDone }) => isDone());
    lookers = lookers.filter((looker) => !done.includes(looker));
    for (const looker of done) looker.done();
  };

  const answer = (response: Response, status: number, headers: Record<string, string> = {}): void => {
    (response as ServerResponse).writeHead(status, headers).end();
  };

  const complain = (response: Response, status: number, reason: string): void => {
    complaints.push(reason);
    answer(response, status);
  };

  /** Checks each signature once: the sender reuses its tokens. */
  const proven = new Set<string>();

  const faultOf = ({ headers }: Request, body: Buffer, expectedKey: string | null): [number, string] | null => {
    const proof = `${headers.authorization} ${expectedKey}`;
    const wrong = proven.has(proof) ? null : vapidFault(headers.authorization, origin, expectedKey, Date.now());
    if (wrong) return [wrong.startsWith("another key") ? 403 : 401, wrong];
    proven.add(proof);
    if (!/^\d+$/.test(String(headers.ttl ?? ""))) return [400, "no TTL"];
    if (headers["content-encoding"] !== "aes128gcm") return [400, "not aes128gcm"];
    if (headers.urgency !== "high") return [400, "not urgent"];
    if (!/^[\w-]{0,32}$/.test(String(headers.topic ?? ""))) return [400, "bad Topic"];
    return body.length > 4096 ? [413, "too large"] : null;
  };

  const take = (subscription: Subscription, request: Request, response: Response, body: Buffer): void => {
    const [status, reason = ""] = faultOf(request, body, subscription.vapidPublicKey) ?? [];
    if (status) {
      complain(response, status, reason);
      return;
    }
    const topic = String(request.headers.topic ?? "");
    const text = reads ? open(subscription.keys, body) : "";
    if (text === null) {
      complain(response, 400, "a body that does not open");
      return;
    }
    const message = { text, topic, ttlS: Number(request.headers.ttl), at: Date.now() };
    if (!subscription.isAway) subscription.received.push(message);
    else if (message.ttlS > 0) {
      const kept = subscription.waiting.filter((other) => topic === "" || other.topic !== topic);
      subscription.waiting = [...kept, message];
    }
    onMessage(message);
    answer(response, 201, { Location: `${origin}/m/${subscription.received.length}` });
  };

  const misbehave = (fault: Fault, response: Response, go: () => void): void => {
    if (fault.type === "drop") cut(response);
    else if (fault.type === "endless") {
      (response as ServerResponse).writeHead(201).write(Buffer.alloc(65_536));
    } else if (fault.type === "slow") setTimeout(go, fault.ms);
    else if (fault.type === "held") {
      void fault.until.then((next) => (next ? misbehave(next, response, go) : go()));
    } else if (fault.type === "status") {
      answer(response, fault.status, {
        ...(fault.retryAfter === undefined ? {} : { "Retry-After": fault.retryAfter }),
        ...(fault.location === undefined ? {} : { Location: fault.location }),
      });
    }
  };

  server.on("request", (request: Request, response: Response) => {
    protocols.add(request.httpVersion);
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const subscription = subscriptions.get(request.url ?? "");
      if (!subscription) complain(response, 404, `no subscription at ${request.url}`);
      else {
        subscription.askedAt.push(Date.now());
        const { fault } = subscription;
        const go = () => {
          take(subscription, request, response, Buffer.concat(parts));
          look();
        };
        if (fault && fault.left > 0) {
          fault.left -= 1;
          misbehave(fault.what, response, go);
        } else go();
      }
      look();
    });
  });

  return {
    origin,
    host,
    ca: cert,
    complaints,
    protocols,
    subscribe: (vapidPublicKey = null) => {
      const path = `/s/${subscriptions.size}`;
      const keys = makePhoneKeys();
      const own: Subscription = {
        keys,
        vapidPublicKey,
        received: [],
        waiting: [],
        askedAt: [],
        isAway: false,
        fault: null,
      };
      subscriptions.set(path, own);
      return {
        endpoint: `${origin}${path}`,
        keys: { p256dh: keys.publicKey.toString("base64url"), auth: keys.auth.toString("base64url") },
        received: own.received,
        get waiting() {
          return own.waiting;
        },
        requests: () => own.askedAt.length,
        askedAt: own.askedAt,
        fault: (what, times = Number.POSITIVE_INFINITY) => {
          own.fault = what ? { what, left: times } : null;
        },
        leave: () => {
          own.isAway = true;
        },
        comeBack: () => {
          own.isAway = false;
          own.received.push(...own.waiting);
          own.waiting = [];
        },
      };
    },
    until: (isDone) => (isDone() ? Promise.resolve() : new Promise((done) => void lookers.push({ isDone, done }))),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        for (const socket of sockets) socket.destroy();
      }),
  };
};
