// Lets listed apps call a relay on another origin. Without a list, the relay sends no such header and browsers refuse.

import type { MiddlewareHandler } from "hono";
import { cors } from "hono/cors";
import { RELAY_TIME } from "../../formats/relay/relay-time-header.ts";

const DAY_S = 86_400;

/** Returns middleware that answers preflights and lets listed apps read answers; without a list it costs nothing. */
export const crossOrigin = (allowed: readonly string[]): MiddlewareHandler =>
  allowed.length === 0
    ? (_, next) => next()
    : cors({
        origin: [...allowed],
        allowMethods: ["GET", "POST", "PUT", "PATCH", "DELETE"],
        allowHeaders: ["Authorization", "Content-Type"],
        exposeHeaders: ["Retry-After", RELAY_TIME],
        maxAge: DAY_S,
      });
