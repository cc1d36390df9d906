// The browsers' side of the push service: Mozilla's WebSocket protocol (subprotocol push-notification), the messages
// waiting for a browser that is away, and those it has confirmed.

import { randomUUID } from "node:crypto";
import type { Server } from "node:http";
import { type WebSocket, WebSocketServer } from "ws";
import { createWaiting } from "../app/waiting.ts";

export interface Subscription {
  readonly endpoint: string;
  readonly channelId: string;
  /** The key it was made with; null if it was made without one. */
  readonly vapidPublicKey: string | null;
  readonly isAlive: boolean;
}

interface Delivery {
  readonly data: string;
  readonly ttlS: number;
  readonly topic: string | null;
}

/** What became of a message, according to the browser. */
interface Delivered {
  readonly channelId: string;
  readonly outcome: "delivered" | "undecryptable" | "not delivered";
}

export interface BrowserDesk {
  readonly subscriptions: readonly Subscription[];
  readonly delivered: readonly Delivered[];
  /** Messages for browsers that are away or haven't confirmed them yet. */
  waiting(): readonly Delivery[];
  find(endpoint: string): Subscription | undefined;
  /** Sends it, or keeps it for a browser that is away; returns the message's own id. */
  deliver(subscription: Subscription, delivery: Delivery): string;
  /** Forgets every browser and its subscriptions, as if the service had lost them; browsers then notice. */
  forgetAll(): void;
  until(what: string, isDone: () => boolean): Promise<void>;
  hangUp(): void;
}

interface Waiting extends Delivery {
  readonly version: string;
  readonly channelId: string;
  readonly expiresAt: number;
}

interface Browser {
  socket: WebSocket | null;
  waiting: Waiting[];
}

type Kept = { -readonly [Key in keyof Subscription]: Subscription[Key] } & { readonly browser: Browser };

const outcomes: Readonly<Record<number, Delivered["outcome"]>> = { 100: "delivered", 101: "undecryptable" };

/** Returns the desk; browsers call it through `server`, and endpoints begin with `origin`. */
export const createBrowserDesk = (server: Server, origin: string): BrowserDesk => {
  const browsers = new Map<string, Browser>();
  const subscriptions: Kept[] = [];
  const delivered: Delivered[] = [];
  const { look, until } = createWaiting(() => ({ subscriptions: subscriptions.length, delivered }));
  const calls = new WebSocketServer({ server, handleProtocols: (names) => names.has(PROTOCOL) && PROTOCOL });

  const hand = ({ socket }: Browser, { channelId, version, data }: Waiting): void =>
    say(socket, {
      messageType: "notification",
      channelID: channelId,
      version,
      data,
      headers: { encoding: "aes128gcm" },
    });

  const greet = (socket: WebSocket, known: unknown): Browser => {
    const isKnown = typeof known === "string" && browsers.has(known);
    const uaid = isKnown ? known : randomUUID().replaceAll("-", "");
    const browser = browsers.get(uaid) ?? { socket, waiting: [] };
    browser.socket = socket;
    browsers.set(uaid, browser);
    say(socket, { messageType: "hello", status: 200, uaid, use_webpush: true, broadcasts: {} });
    browser.waiting = browser.waiting.filter(({ expiresAt }) => expiresAt > Date.now());
    for (const message of browser.waiting) hand(browser, message);
    return browser;
  };

  const register = (browser: Browser, { channelID = "", key }: Said): void => {
    const endpoint = `${origin}/wpush/${randomUUID()}`;
    const vapidPublicKey = key === undefined ? null : Buffer.from(key, "base64url").toString("base64url");
    subscriptions.push({ endpoint, channelId: channelID, vapidPublicKey, isAlive: true, browser });
    say(browser.socket, { messageType: "register", status: 200, channelID, pushEndpoint: endpoint });
  };

  const end = (isMeant: (subscription: Kept) => boolean): void => {
    for (const subscription of subscriptions) if (isMeant(subscription)) subscription.isAlive = false;
  };

  const settle = (browser: Browser, version: string | undefined, code: number | undefined): void => {
    const message = browser.waiting.find((one) => one.version === version);
    if (!message) return;
    browser.waiting = browser.waiting.filter((one) => one !== message);
    delivered.push({ channelId: message.channelId, outcome: outcomes[code ?? 100] ?? "not delivered" });
  };

  const hear = (socket: WebSocket, caller: Browser | null, said: Said): Browser | null => {
    if (said.messageType === undefined || said.messageType === "ping") say(socket, {});
    if (said.messageType === "hello") return greet(socket, said.uaid);
    if (!caller) return null;
    if (said.messageType === "register") register(caller, said);
    if (said.messageType === "unregister") {
      end(({ browser, channelId }) => browser === caller && channelId === said.channelID);
      say(socket, { messageType: "unregister", status: 200, channelID: said.channelID });
    }
    if (said.messageType === "ack") for (const { version, code } of said.updates ?? []) settle(caller, version, code);
    if (said.messageType === "nack") settle(caller, said.version, said.code ?? 102);
    return caller;
  };

  calls.on("connection", (socket) => {
    let browser: Browser | null = null;
    socket.on("message", (text) => {
      browser = hear(socket, browser, JSON.parse(String(text)) as Said);
      look();
    });
    socket.on("close", () => {
      if (browser?.socket === socket) browser.socket = null;
      look();
    });
  });

  return {
    subscriptions,
    delivered,
    until,
    waiting: () => [...browsers.values()].flatMap((browser) => browser.waiting),
    find: (endpoint) => subscriptions.find((subscription) => subscription.endpoint === endpoint),
    deliver(subscription, delivery) {
      const { browser } = subscriptions.find((one) => one.endpoint === subscription.endpoint) ?? {};
      if (!browser) throw new Error("There is no such subscription");
      const version = randomUUID();
      const expiresAt = Date.now() + delivery.ttlS * 1000;
      const message = { ...delivery, version, channelId: subscription.channelId, expiresAt };
      if (!browser.socket && delivery.ttlS === 0) return version;
      const isReplaced = (one: Waiting): boolean =>
        delivery.topic !== null && one.topic === delivery.topic && one.channelId === message.channelId;
      browser.waiting = [...browser.waiting.filter((one) => !isReplaced(one)), message];
      if (browser.socket) hand(browser, message);
      look();
      return version;
    },
    forgetAll() {
      end(() => true);
      const sockets = [...browsers.values()].map(({ socket }) => socket);
      browsers.clear();
      // After an orderly close, Firefox doesn't reconnect until it has something to send.
      for (const socket of sockets) socket?.terminate();
    },
    hangUp() {
      for (const socket of calls.clients) socket.terminate();
      calls.close();
    },
  };
};

const PROTOCOL = "push-notification";

/** A browser's message; all fields are optional, because they depend on the type. */
interface Said {
  readonly messageType?: string;
  readonly uaid?: string;
  readonly channelID?: string;
  readonly key?: string;
  readonly updates?: readonly { readonly version?: string; readonly code?: number }[];
  readonly version?: string;
  readonly code?: number;
}

const say = (socket: WebSocket | null, message: Readonly<Record<string, unknown>>): void =>
  socket?.send(JSON.stringify(message));
