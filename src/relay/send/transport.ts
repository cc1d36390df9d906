// The wire: HTTP/2 where the service speaks it, few connections and many requests on each, short patience, no redirects, and
// the address guard on every connection.

import { rootCertificates } from "node:tls";
import { Agent, request } from "undici";
import type { EndpointPolicy } from "./endpoint-policy.ts";
import { createGuardedLookup } from "./guarded-lookup.ts";

export interface Answer {
  readonly status: number;
  readonly retryAfter: string | null;
}

export interface Transport {
  /** Resolves with the service's answer; rejects on a network fault or a timeout, with a code and without addresses. */
  post(url: URL, headers: Readonly<Record<string, string>>, body: Buffer): Promise<Answer>;
  close(): Promise<void>;
}

export interface TransportOptions {
  readonly policy: Pick<EndpointPolicy, "mayBePrivate">;
  /** A further root certificate (PEM), for an operator's own push service. */
  readonly ca?: string;
  readonly patienceMs?: number;
}

/** Returns the transport; `patienceMs` is how long a connection, and then an answer, may take. */
export const createTransport = ({ policy, ca, patienceMs = 4000 }: TransportOptions): Transport => {
  const agent = new Agent({
    allowH2: true,
    connections: 2,
    pipelining: 100,
    headersTimeout: patienceMs,
    bodyTimeout: patienceMs,
    keepAliveTimeout: 30_000,
    connect: {
      lookup: createGuardedLookup(policy),
      timeout: patienceMs,
      ...(ca === undefined ? {} : { ca: [...rootCertificates, ca] }),
    },
  });
  const post = async (url: URL, headers: Readonly<Record<string, string>>, body: Buffer): Promise<Answer> => {
    const answer = await request(url, { method: "POST", headers, body, dispatcher: agent });
    // What a service says in words is of no use, and may be long.
    await answer.body.dump({ limit: 16_384 });
    const retryAfter = answer.headers["retry-after"];
    return { status: answer.statusCode, retryAfter: typeof retryAfter === "string" ? retryAfter : null };
  };
  return { post, close: () => agent.destroy() };
};
