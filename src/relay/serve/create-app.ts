// The handlers: (Request) → Response, with no socket. The relay's own addresses go to the relay, everything else to the
// built app.

import { type Context, Hono } from "hono";
import type { LazyRelay } from "../lazy-relay.ts";
import { createPagePolicy } from "./page-policy.ts";
import { httpsOnly, protectiveHeaders } from "./protective-headers.ts";
import { acceptsBrotli, namesTag } from "./request-headers.ts";
import { safePath } from "./safe-path.ts";
import { createStaticFiles } from "./static-files.ts";

const YEAR_S = 31_536_000;
const notKept = { "Cache-Control": "no-store" };

/**
 * Returns the app that serves the folder `dist`; it answers paths without an extension with the page. Without a folder
 * it is the relay alone, without a relay the app alone.
 */
export const createApp = (dist: string | null, relay: Pick<LazyRelay, "answer"> | null = null): Hono => {
  const app = new Hono();
  app.use(protectiveHeaders(), httpsOnly());
  app.get("/healthz", (context) => context.text("ok", 200, notKept));
  if (relay) {
    const answer = (context: Context) => relay.answer(context.req.raw, context.env);
    app.all("/api/*", answer);
    app.on(["GET", "HEAD"], ["/readyz", "/metrics"], answer);
  }
  if (!relay) app.all("/api/*", (context) => context.json(noRelay, 404, notKept));
  app.on(["GET", "HEAD"], "*", dist === null ? missing : serveFolder(dist));
  app.all("*", (context) => context.text("Only GET and HEAD are answered here.", 405, { Allow: "GET, HEAD" }));
  return app;
};

const noRelay = { error: { code: "not-found", message: "No relay runs here." } };

/** Returns the handler that answers with files of the folder. */
const serveFolder = (dist: string): ((context: Context) => Promise<Response>) => {
  const files = createStaticFiles(dist);
  const policy = createPagePolicy(dist);

  return async (context) => {
    const { method } = context.req;
    const path = safePath(new URL(context.req.url).pathname);
    if (path === null) return missing(context);
    const isRoute = !path.split("/").at(-1)?.includes(".");
    const found = await files(isRoute ? "index.html" : path, {
      acceptsBrotli: acceptsBrotli(context.req.header("Accept-Encoding") ?? ""),
      has: (etag) => namesTag(context.req.header("If-None-Match") ?? "", etag),
    });
    if (!found) return missing(context);
    const headers: Record<string, string> = {
      "Cache-Control": path.startsWith("assets/") && !isRoute ? `public, max-age=${YEAR_S}, immutable` : "no-cache",
      ETag: found.etag,
      Vary: "Accept-Encoding",
    };
    if (found.type.startsWith("text/html")) headers["Content-Security-Policy"] = await policy();
    if (!found.body) return context.body(null, 304, headers);
    headers["Content-Type"] = found.type;
    headers["Content-Length"] = String(found.body.length);
    if (found.encoding) headers["Content-Encoding"] = found.encoding;
    return method === "HEAD" ? context.body(null, 200, headers) : context.body(found.body, 200, headers);
  };
};

const missing = (context: Context): Response => context.text("There is no such file.", 404, notKept);
