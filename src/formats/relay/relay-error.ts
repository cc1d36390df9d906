// What the relay answers when it refuses: one code for the program, one sentence for people.

import * as z from "zod/mini";

/** Every code that the relay may answer with, and its HTTP status. */
export const relayErrorStatus = {
  "bad-body": 400,
  "no-token": 401,
  "unknown-token": 401,
  "wrong-token": 403,
  "not-found": 404,
  "wrong-method": 405,
  "not-fired": 409,
  "other-vapid-key": 409,
  "limit-reached": 409,
  "revision-ahead": 409,
  "length-required": 411,
  "too-large": 413,
  "not-json": 415,
  "endpoint-refused": 422,
  "no-room": 422,
  "no-subscription": 409,
  "too-many-requests": 429,
  defect: 500,
  "not-ready": 503,
} as const;

export type RelayErrorCode = keyof typeof relayErrorStatus;

/** A newer relay may know more codes, so readers accept any text. */
export const relayError = z.object({ error: z.object({ code: z.string(), message: z.string() }) });
