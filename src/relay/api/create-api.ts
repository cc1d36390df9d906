// The relay's handlers as one app: (Request) → Response. Each line of the table passes the same gates in the same
// order: token, allowance, length, body, handler. A phone with a good token pays from its own allowance alone: many share
// an address (an office, a carrier's network), and one of them may be hostile.

import { type Context, Hono } from "hono";
import { relayErrorStatus } from "../../formats/relay/relay-error.ts";
import { relayId } from "../../formats/relay/relay-fields.ts";
import { RELAY_TIME } from "../../formats/relay/relay-time-header.ts";
import type { Log } from "../log.ts";
import type { Metrics } from "../metrics.ts";
import { MAX_TEAMS_AN_ADDRESS } from "../store/limits.ts";
import { findCaller } from "../store/queries/find-caller.ts";
import { hashToken } from "../store/tokens.ts";
import { troubleOf } from "../store/trouble-of.ts";
import { appOriginOf } from "./app-origin.ts";
import { bearerOf, entitled } from "./bearer.ts";
import { clientAddress, type Socket } from "./client-address.ts";
import { crossOrigin } from "./cross-origin.ts";
import { databaseTrouble } from "./database-trouble.ts";
import { createRateLimit } from "./rate-limit.ts";
import { checkLength, readBody } from "./read-body.ts";
import { Refusal, refuse } from "./refuse.ts";
import type { Answer, ApiParts, Route } from "./route.ts";
import { routes } from "./routes.ts";
import { untrustedProxyWarning } from "./untrusted-proxy.ts";

export interface ApiOptions {
  readonly allowedOrigins: readonly string[];
  readonly trustsProxy: boolean;
  /**
   * Average requests per second for one token, with bursts of twenty times that; for all callers without a good one at
   * one address, ten times as many.
   */
  readonly requestsPerSecond: number;
}

const always = {
  "Cache-Control": "no-store",
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
};

/** Returns the app that answers everything under /api. */
export const createApi = (parts: ApiParts, options: ApiOptions, log: Log, metrics: Metrics): Hono => {
  const app = new Hono();
  const hearProxy = untrustedProxyWarning(options.trustsProxy, log);
  app.use((context, next) => {
    hearProxy(context.req.raw.headers, context.env as Socket | undefined);
    return next();
  });
  app.use(crossOrigin(options.allowedOrigins));
  const { requestsPerSecond: rate } = options;
  /** However slow the rate, a caller who has waited long enough can make the dearest call. */
  const dearest = Math.max(...routes.map(({ cost }) => cost));
  const perToken = createRateLimit({ perSecond: rate, burst: Math.max(rate * 20, dearest) });
  const perAddress = createRateLimit({ perSecond: rate * 10, burst: Math.max(rate * 200, dearest) });
  /** A caller who tries unknown tokens soon has to wait. */
  const failures = createRateLimit({ perSecond: rate / 5, burst: Math.max(rate * 10, 1) });

  /** Where anyone may make a team, nobody makes them all. */
  const newTeams = createRateLimit({ perSecond: MAX_TEAMS_AN_ADDRESS / 3600, burst: MAX_TEAMS_AN_ADDRESS });

  const orWait = (waitS: number): void => {
    if (waitS > 0) refuse("too-many-requests", `Too many requests. Try again in ${waitS} s.`, waitS);
  };

  const run = async (route: Route, context: Context): Promise<Answer> => {
    const { raw: request } = context.req;
    const token = bearerOf(request.headers);
    const known = token === null ? null : await findCaller(parts.db, token);
    const address = clientAddress(request.headers, context.env as Socket | undefined, options.trustsProxy);
    if (known && token !== null) orWait(perToken.take(hashToken(token), route.cost));
    else {
      orWait(perAddress.take(address, route.cost));
      if (token !== null) orWait(failures.take(address, 1));
    }
    checkLength(request.headers, route.body !== null);
    const caller = entitled(parts, route.capability, token, known);
    const body = route.body && (await readBody(request, route.body));
    const params = paramsOf(context);
    if (route.capability === "operator" && caller === null) {
      const waitS = newTeams.take(address, 1);
      const made = `${MAX_TEAMS_AN_ADDRESS} teams were made from this address within an hour.`;
      if (waitS > 0) refuse("too-many-requests", `${made} Try again in ${Math.ceil(waitS / 60)} min.`, waitS);
    }
    return route.handle({
      parts,
      caller,
      params,
      query: context.req.query(),
      body,
      origin: appOriginOf(request.headers),
    });
  };

  const headersNow = () => ({ ...always, [RELAY_TIME]: String(parts.now()) });

  const refused = (context: Context, { code, message, retryAfterS }: Refusal, more = {}): Response => {
    const wait = retryAfterS === null ? {} : { "Retry-After": String(retryAfterS) };
    return context.json({ error: { code, message } }, relayErrorStatus[code], {
      ...headersNow(),
      ...wait,
      ...more,
    });
  };

  const answered = async (route: Route, context: Context): Promise<Response> => {
    try {
      const answer = await run(route, context);
      return answer.status === 204
        ? context.body(null, 204, headersNow())
        : context.json(answer.json as object, answer.status, headersNow());
    } catch (error) {
      if (error instanceof Refusal) return refused(context, error);
      const trouble = databaseTrouble(error);
      if (troubleOf(error) === "full") parts.noRoom();
      if (trouble) return refused(context, trouble);
      const { code, name } = error as { readonly code?: unknown; readonly name?: unknown };
      metrics.count("first90_defects_total");
      log("error", "defect", { route: route.path, reason: String(code ?? name) });
      return refused(context, new Refusal("defect", "The relay failed to handle this. The failure has been logged."));
    }
  };

  const measured = async (labels: { method: string; route: string }, answer: () => Promise<Response> | Response) => {
    const began = performance.now();
    const response = await answer();
    const ms = performance.now() - began;
    const all = { ...labels, status: String(response.status) };
    metrics.count("first90_requests_total", all);
    metrics.time("first90_request_seconds", all, ms / 1000);
    log("info", "request", { ...labels, status: response.status, ms: Math.round(ms * 10) / 10 });
    return response;
  };

  for (const route of routes) {
    const labels = { method: route.method, route: route.path };
    app.on(route.method, route.path, (context) => measured(labels, () => answered(route, context)));
  }
  app.all("/api/*", (context) => {
    const { method } = context.req;
    // Neither the path nor a made-up method: a caller could make any number of them.
    const labels = { method: methods.has(method) ? method : "other", route: "none" };
    return measured(labels, () => astray(context));
  });

  const astray = (context: Context): Response => {
    const allowed = routes.filter(({ path }) => patternOf(path).test(context.req.path)).map(({ method }) => method);
    if (allowed.length === 0) return refused(context, new Refusal("not-found", "The relay has no such address."));
    const names = [...new Set(allowed)].join(", ");
    return refused(context, new Refusal("wrong-method", `Only ${names} is answered here.`), { Allow: names });
  };
  return app;
};

const methods: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS", ...routes.map(({ method }) => method)]);

/** What an address names goes into queries like any body: it must be an id, or it is refused. */
const paramsOf = (context: Context): Readonly<Record<string, string>> => {
  const params = context.req.param() as Record<string, string>;
  const isSound = Object.values(params).every((value) => relayId.safeParse(value).success);
  return isSound ? params : refuse("bad-body", "The address doesn’t name an id.");
};

const patternOf = (path: string): RegExp => new RegExp(`^${path.replace(/:\w+/g, "[^/]+")}$`);
