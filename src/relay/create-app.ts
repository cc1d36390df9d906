// The handlers: (Request) → Response, with no socket. The built app today; the relay's own routes come beside it.

import { Hono } from "hono";
import { pagePolicy } from "./page-policy.ts";
import { readStatic, safePath } from "./static-files.ts";

const YEAR_S = 31_536_000;

const always = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy": "camera=(self), screen-wake-lock=(self), geolocation=(), microphone=(), payment=(), usb=()",
};

/** Returns the app that serves the folder `dist`; routes of the app without an extension are answered with its page. */
export const createApp = (dist: string): Hono => {
  const app = new Hono();
  app.get("/healthz", (context) => context.text("ok", 200, { ...always, "Cache-Control": "no-store" }));
  app.all("*", async (context) => {
    const { method } = context.req;
    if (method !== "GET" && method !== "HEAD") {
      return context.text("Only GET and HEAD are answered here.", 405, { ...always, Allow: "GET, HEAD" });
    }
    const path = safePath(new URL(context.req.url).pathname);
    const isRoute = path !== null && !path.split("/").at(-1)?.includes(".");
    const acceptsBrotli = /\bbr\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(context.req.header("Accept-Encoding") ?? "");
    const file = path === null ? null : await readStatic(dist, isRoute ? "index.html" : path, acceptsBrotli);
    if (!file) return context.text("There is no such file.", 404, { ...always, "Cache-Control": "no-store" });
    const headers: Record<string, string> = {
      ...always,
      "Content-Type": file.type,
      "Content-Length": String(file.body.length),
      "Cache-Control": path?.startsWith("assets/") ? `public, max-age=${YEAR_S}, immutable` : "no-cache",
      ETag: file.etag,
      Vary: "Accept-Encoding",
    };
    if (file.encoding) headers["Content-Encoding"] = file.encoding;
    const policy = file.type.startsWith("text/html") ? await pagePolicy(dist) : null;
    if (policy) headers["Content-Security-Policy"] = policy;
    if (context.req.header("If-None-Match")?.includes(file.etag)) {
      delete headers["Content-Length"];
      return context.body(null, 304, headers);
    }
    return method === "HEAD" ? context.body(null, 200, headers) : context.body(file.body, 200, headers);
  });
  return app;
};
