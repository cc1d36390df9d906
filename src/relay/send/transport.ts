// The wire: HTTP/2 if the service speaks it, few connections with many requests on each, short timeouts, no redirects,
// and the address guard on every connection.

import { rootCertificates } from "node:tls";
import { Agent } from "undici";
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
  /** An additional root certificate (PEM), for an operator's own push service. */
  readonly ca?: string;
  readonly patienceMs?: number;
}

/** The body of an answer isn't used: it is read to its end, if it ends within this many bytes. */
const MOST_BYTES = 16_384;

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
  // The plain dispatcher: only the status and Retry-After count, and a response object with a stream would cost a tenth
  // more.
  const post = (url: URL, headers: Readonly<Record<string, string>>, body: Buffer): Promise<Answer> =>
    new Promise((answered, failed) => {
      let answer: Answer | null = null;
      let bytes = 0;
      agent.dispatch(
        { origin: url.origin, path: url.pathname + url.search, method: "POST", headers, body },
        {
          onRequestStart: () => {},
          onResponseStart: (_, status, { "retry-after": retryAfter }) => {
            answer = { status, retryAfter: typeof retryAfter === "string" ? retryAfter : null };
          },
          onResponseData: (controller, { length }) => {
            bytes += length;
            if (bytes > MOST_BYTES) controller.abort(new Error("The answer is too long."));
          },
          onResponseEnd: () => answered(answer ?? { status: 0, retryAfter: null }),
          // Once there is a status it counts, however the rest of the answer ends.
          onResponseError: (_, error) => (answer ? answered(answer) : failed(error)),
        },
      );
    });
  return { post, close: () => agent.destroy() };
};
