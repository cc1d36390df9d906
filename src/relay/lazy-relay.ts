// Stands in for the relay while it opens and closes: the app is served at once, and the API says "not yet" until the
// database is ready.

import { Hono } from "hono";
import type { Socket } from "./api/client-address.ts";
import { crossOrigin } from "./api/cross-origin.ts";
import { createLog } from "./log.ts";
import { createMetrics } from "./metrics.ts";
import { mayReadMetrics } from "./metrics-access.ts";
import type { OpenRelay, openRelay } from "./open-relay.ts";
import { addProcessGauges } from "./process-gauges.ts";
import type { RelayOptions } from "./relay-options.ts";

export interface LazyRelay {
  /** Answers /api, /readyz and /metrics; `env` is whatever the socket's server passes along. */
  answer(request: Request, env: unknown): Promise<Response>;
  /** Opens the relay of a server whose address is `ownUrl`; resolves to the lines to print for the operator. */
  open(ownUrl: string): Promise<readonly string[]>;
  /** Makes a backup of the open relay at once. */
  backUp(): Promise<void>;
  close(): Promise<void>;
}

const WAIT_S = 2;
const notKept = { "Cache-Control": "no-store" };

/** Loads the database only if it is needed, and not before the app is served. */
const openInTime: typeof openRelay = async (...given) => (await import("./open-relay.ts")).openRelay(...given);

const text = (words: string, status: number): Response =>
  new Response(words, { status, headers: { ...notKept, "Content-Type": "text/plain; charset=utf-8" } });

/** Returns the stand-in, with its relay not yet open. */
export const createLazyRelay = (options: RelayOptions, write: (line: string) => void, open = openInTime): LazyRelay => {
  const metrics = createMetrics();
  addProcessGauges(metrics);
  let opening: Promise<OpenRelay> | null = null;
  let relay: OpenRelay | null = null;

  const readiness = async (): Promise<Response> => {
    if (!relay) return text("The relay is starting.", 503);
    const trouble = await relay.trouble();
    if (trouble !== null) return text(trouble, 503);
    // A relay without a backup still does all of its work.
    const warning = relay.warning?.() ?? null;
    return text(warning === null ? "ready" : `ready. ${warning}`, 200);
  };

  const starting = new Hono();
  starting.use(crossOrigin(options.allowedOrigins));
  starting.all("*", (context) => {
    const error = { code: "not-ready", message: `The relay is starting. Try again in ${WAIT_S} s.` };
    return context.json({ error }, 503, { ...notKept, "Retry-After": String(WAIT_S) });
  });

  return {
    answer: async (request, env) => {
      const { pathname } = new URL(request.url);
      if (pathname === "/readyz") return readiness();
      if (pathname === "/metrics") {
        if (!mayReadMetrics(request.headers, env as Socket | undefined, options.metricsToken))
          return text("Metrics are for this machine, and for whoever has the token of --metrics-token.", 403);
        const type = "text/plain; version=0.0.4; charset=utf-8";
        return new Response(await metrics.text(), { headers: { ...notKept, "Content-Type": type } });
      }
      return (relay?.api ?? starting).fetch(request, env as object);
    },
    open: async (ownUrl) => {
      opening = open(options, ownUrl, createLog(write), metrics);
      relay = await opening;
      return relay.words;
    },
    backUp: async () => void (await relay?.backUp?.()),
    close: async () => {
      const opened = await opening?.catch(() => null);
      relay = null;
      await opened?.close();
    },
  };
};
