// What a push service's answer means for the subscription. A subscription is deleted only if the service says that it
// is gone: servers in trouble, and our own mistakes, must not cost a phone its push.

import { DAY_MS } from "../../domain/text/durations.ts";

export type Outcome =
  | { readonly type: "sent" }
  /** The subscription is dead: delete it. */
  | { readonly type: "gone" }
  /** Try again, not before `notBeforeMs` (epoch) if the service gave a time. */
  | { readonly type: "later"; readonly reason: string; readonly notBeforeMs: number | null }
  /** Refused for a reason that a retry won't change: keep the subscription and flag it. */
  | { readonly type: "refused"; readonly reason: string }
  /** The message was too large: our defect. */
  | { readonly type: "too-large" };

/** Returns the outcome of an HTTP answer; a Retry-After in seconds counts from `nowMs`. */
export const outcomeOf = (status: number, retryAfter: string | null, nowMs: number): Outcome => {
  if (status >= 200 && status < 300) return { type: "sent" };
  if (status === 404 || status === 410) return { type: "gone" };
  if (status === 413) return { type: "too-large" };
  // 406 is how WNS throttles.
  if (status === 429 || status === 406 || status === 408 || status >= 500) {
    return { type: "later", reason: String(status), notBeforeMs: readRetryAfter(retryAfter, nowMs) };
  }
  // Redirects end here too: the transport doesn't follow them.
  return { type: "refused", reason: String(status) };
};

const MAX_WAIT_MS = DAY_MS;

/** Seconds or a date; null for anything else and for a time in the past; at most a day ahead. */
const readRetryAfter = (text: string | null, nowMs: number): number | null => {
  if (text === null) return null;
  const at = /^\d{1,9}$/.test(text.trim()) ? nowMs + Number(text) * 1000 : readHttpDate(text);
  return at !== null && at > nowMs ? Math.min(at, nowMs + MAX_WAIT_MS) : null;
};

/** The three spellings of a date in HTTP all begin with a weekday; Date.parse alone would take almost anything. */
const readHttpDate = (text: string): number | null => {
  const at = /^\s*(Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? null : at;
};
