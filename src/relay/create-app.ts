// The handlers: (Request) → Response, with no socket. The built app today; the relay's own routes come beside it.

import { type Context, Hono } from "hono";
import { createPagePolicy } from "./page-policy.ts";
import { acceptsBrotli, namesTag } from "./request-headers.ts";
import { safePath } from "./safe-path.ts";
import { createStaticFiles } from "./static-files.ts";

const YEAR_S = 31_536_000;

const always = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy":
    "camera=(self), screen-wake-lock=(self), geolocation=(), microphone=(), payment=(), usb=(), midi=(), display-capture=(), accelerometer=(), gyroscope=(), magnetometer=()",
};

/** Returns the app that serves the folder `dist`; routes of the app without an extension are answered with its page. */
export const createApp = (dist: string): Hono => {
  const app = new Hono();
  const files = createStaticFiles(dist);
  const policy = createPagePolicy(dist);

  const file = async (context: Context): Promise<Response> => {
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
      ...always,
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

  app.get("/healthz", (context) => context.text("ok", 200, { ...always, "Cache-Control": "no-store" }));
  app.all("*", async (context) => {
    if (context.req.method === "GET" || context.req.method === "HEAD") return file(context);
    return context.text("Only GET and HEAD are answered here.", 405, { ...always, Allow: "GET, HEAD" });
  });
  return app;
};

const missing = (context: Context): Response =>
  context.text("There is no such file.", 404, { ...always, "Cache-Control": "no-store" });
