// Sends one push to one subscription and returns the outcome. Knows nothing of teams, reminders and drills.

import { encryptPush } from "./encrypt-push.ts";
import { createEndpointPolicy, type EndpointPolicy } from "./endpoint-policy.ts";
import { type Outcome, outcomeOf } from "./outcome.ts";
import { type Answer, createTransport, type Transport } from "./transport.ts";
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

/** Only after an answer as quick as this may a push be tried again at once: the time for all of it is limited. */
const QUICK_MS = 1_000;

/** Returns a sender with these keys; it opens connections when needed and keeps them for a while. */
export const createSender = (options: SenderOptions): Sender => {
  const { keys, policy = createEndpointPolicy(), now = Date.now } = options;
  const tokens = createVapidTokens(keys, now);
  const transport = options.transport ?? createTransport({ ...options, policy });

  const send = async (target: PushTarget, message: PushMessage): Promise<Outcome> => {
    const verdict = policy.judge(target.endpoint);
    if (!verdict.ok) return { type: "refused", reason: "endpoint" };
    const { url } = verdict;
    const encrypted = encryptPush(target, message.body);
    if (!encrypted.ok) return encrypted.reason === "keys" ? { type: "refused", reason: "keys" } : { type: "too-large" };
    const post = (token: string): Promise<Answer> => transport.post(url, headersOf(message, token), encrypted.body);
    const startedAt = performance.now();
    try {
      const token = tokens.headerFor(url.origin);
      let answer = await post(token);
      if (answer.status === 401 || answer.status === 403) {
        // A token can go bad before its time: a clock was set, or the service has changed its mind.
        tokens.forget(url.origin, token);
        if (performance.now() - startedAt < QUICK_MS) answer = await post(tokens.headerFor(url.origin));
      }
      return outcomeOf(answer.status, answer.retryAfter, now());
    } catch (error) {
      return { type: "later", reason: codeOf(error), notBeforeMs: null };
    }
  };
  return { vapidPublicKey: keys.publicKey, send, close: () => transport.close() };
};

const headersOf = ({ ttlS, topic }: PushMessage, authorization: string): Readonly<Record<string, string>> => ({
  Authorization: authorization,
  TTL: String(Math.max(0, Math.floor(ttlS))),
  Urgency: "high",
  Topic: topic,
  "Content-Encoding": "aes128gcm",
  "Content-Type": "application/octet-stream",
});

/** The code alone: messages of network errors contain host names and addresses. */
const codeOf = (error: unknown): string => {
  const code = (error as { readonly code?: unknown } | null)?.code;
  return typeof code === "string" ? code : "network";
};
