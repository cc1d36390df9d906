// Sends one push to one subscription and returns the outcome. Knows nothing of teams, reminders and drills.

import webPush from "web-push";
import { createEndpointPolicy, type EndpointPolicy } from "./endpoint-policy.ts";
import { type Outcome, outcomeOf } from "./outcome.ts";
import { createTransport, type Transport } from "./transport.ts";
import { createVapidTokens, type VapidKeys } from "./vapid-tokens.ts";

export interface PushTarget {
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
}

interface PushMessage {
  readonly body: string;
  readonly topic: string;
  /** How long the service may keep it for a phone that can't be reached; 0 is now or never. */
  readonly ttlS: number;
}

export interface Sender {
  /** The key it signs with: it can send only to subscriptions made with this key. */
  readonly vapidPublicKey: string;
  /** Resolves with the outcome; never rejects. */
  send(target: PushTarget, message: PushMessage): Promise<Outcome>;
  close(): Promise<void>;
}

export interface SenderOptions {
  readonly keys: VapidKeys;
  readonly policy?: EndpointPolicy;
  readonly ca?: string;
  readonly patienceMs?: number;
  readonly now?: () => number;
  readonly transport?: Transport;
}

/** Returns a sender with these keys; it opens connections when needed and keeps them for a while. */
export const createSender = (options: SenderOptions): Sender => {
  const { keys, policy = createEndpointPolicy(), now = Date.now } = options;
  const tokens = createVapidTokens(keys, now);
  const transport = options.transport ?? createTransport({ ...options, policy });

  const send = async (target: PushTarget, message: PushMessage): Promise<Outcome> => {
    const verdict = policy.judge(target.endpoint);
    if (!verdict.ok) return { type: "refused", reason: "endpoint" };
    const { url } = verdict;
    const body = encrypted(target, message.body);
    if (!body) return { type: "refused", reason: "keys" };
    const headers = {
      Authorization: tokens.headerFor(url.origin),
      TTL: String(Math.max(0, Math.floor(message.ttlS))),
      Urgency: "high",
      Topic: message.topic,
      "Content-Encoding": "aes128gcm",
      "Content-Type": "application/octet-stream",
    };
    try {
      const { status, retryAfter } = await transport.post(url, headers, body);
      if (status === 401 || status === 403) tokens.forget(url.origin);
      return outcomeOf(status, retryAfter, now());
    } catch (error) {
      return { type: "later", reason: codeOf(error), notBeforeMs: null };
    }
  };
  return { vapidPublicKey: keys.publicKey, send, close: () => transport.close() };
};

/**
 * Keys come from a phone: a point that isn't on the curve makes the encryptor throw. Node throws and catches exceptions
 * internally to tell kinds of keys apart, many per encryption: without their stack traces it takes a fifth less time.
 */
const encrypted = ({ p256dh, auth }: PushTarget, body: string): Buffer | null => {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return webPush.encrypt(p256dh, auth, body, "aes128gcm").cipherText;
  } catch {
    return null;
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
};

/** The code alone: messages of network errors contain host names and addresses. */
const codeOf = (error: unknown): string => {
  const code = (error as { readonly code?: unknown } | null)?.code;
  return typeof code === "string" ? code : "network";
};
