// Speaks to a relay over HTTP. It checks each answer before anything believes it, and never waits long for one.

import type { MeasuredClock, RelayAnswer, RelayCall, RelayLink } from "../actions/ports/relay-ports.ts";
import { relayError } from "../formats/relay/relay-error.ts";
import { RELAY_TIME, relayTimeOf } from "../formats/relay/relay-time-header.ts";

const PATIENCE_MS = 10_000;
/** An answer is a few kB; a team of 500 phones is 100. */
const MAX_CHARACTERS = 500_000;

export interface RelayClientParts {
  fetch(url: string, init: RequestInit): Promise<Response>;
  /** A clock for lengths of time, in ms. */
  steady(): number;
  /** The device's clock, in ms since 1970. */
  wall(): number;
  readonly patienceMs?: number;
}

/** Returns the link; it gives up each call after ten seconds. */
export const createRelayClient = (parts: RelayClientParts = inThisBrowser): RelayLink => ({
  async ask(relay, call) {
    const began = parts.steady();
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), parts.patienceMs ?? PATIENCE_MS);
    try {
      const response = await parts.fetch(`${relay}${call.path}`, { ...initOf(call), signal: stop.signal });
      const text = await response.text();
      const tookMs = parts.steady() - began;
      const clock = measured(response.headers.get(RELAY_TIME), parts.wall(), tookMs);
      return { ...answerOf(response.status, text, call, tookMs), ...(clock && { clock }) };
    } catch {
      return { type: "later", why: stop.signal.aborted ? "timeout" : "unreachable" };
    } finally {
      clearTimeout(timer);
    }
  },
});

// The relay spoke at some moment between the question and the end of its answer.
const measured = (header: string | null, at: number, tookMs: number): MeasuredClock | null => {
  const relayAt = relayTimeOf(header);
  return relayAt === null
    ? null
    : { aheadMs: Math.round(relayAt - at + tookMs / 2), withinMs: Math.ceil(tookMs / 2), at };
};

const initOf = ({ method, token, body }: RelayCall<unknown>): RequestInit => ({
  method,
  headers: {
    ...(body !== undefined && { "Content-Type": "application/json" }),
    ...(token !== null && { Authorization: `Bearer ${token}` }),
  },
  ...(body !== undefined && { body: JSON.stringify(body) }),
  cache: "no-store",
  credentials: "omit",
  redirect: "error",
  referrerPolicy: "no-referrer",
});

const answerOf = <Value>(status: number, text: string, call: RelayCall<Value>, tookMs: number): RelayAnswer<Value> => {
  // 503 means that the relay is starting, or that its database is unreachable.
  if (status === 408 || status === 503) return { type: "later", why: "busy" };
  if (status >= 500) return { type: "later", why: "broken" };
  const json = toJson(text);
  if (status >= 400) {
    const refused = relayError.safeParse(json);
    if (status === 429)
      return { type: "later", why: "busy", ...(refused.success && { message: refused.data.error.message }) };
    // A refusal without the relay's own words comes from something in between, such as a proxy's error page.
    if (!refused.success) return { type: "stranger" };
    const { code, message } = refused.data.error;
    return { type: "refused", status, message, code };
  }
  const value = status === 204 ? call.read(null) : call.read(json);
  return value === null ? { type: "stranger" } : { type: "ok", value, tookMs };
};

const toJson = (text: string): unknown => {
  if (text.length > MAX_CHARACTERS) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const inThisBrowser: RelayClientParts = {
  fetch: (url, init) => fetch(url, init),
  steady: () => performance.now(),
  wall: () => Date.now(),
};
