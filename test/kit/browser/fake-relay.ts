// The app on one origin with a relay that a test scripts: it answers requests that begin with /api, the app's own
// server the rest. It records its requests, and can be down.

import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Server, startServer } from "./serve.ts";

interface RelayRequest {
  readonly method: string;
  readonly path: string;
  readonly token: string | null;
  readonly body: unknown;
}

export interface FakeRelay {
  readonly url: string;
  /** Oldest first. */
  readonly asked: readonly RelayRequest[];
  /** Status and JSON by "METHOD /path"; a function sees the request. What isn't listed is 404. */
  readonly replies: Map<string, Reply | ((request: RelayRequest) => Reply)>;
  /** If false, it cuts off every call to the API. */
  isUp: boolean;
  /** Resolves to the first request that fits, even if it is still to come. */
  until(fits: (request: RelayRequest) => boolean): Promise<RelayRequest>;
  stop(): Promise<void>;
}

interface Reply {
  readonly status: number;
  readonly body?: unknown;
}

/** Starts both; the app's server serves the build in `dist`. */
export const startFakeRelay = async (dist: string): Promise<FakeRelay> => {
  const app: Server = await startServer(dist);
  const asked: RelayRequest[] = [];
  const waiting = new Set<() => void>();
  const replies: FakeRelay["replies"] = new Map();
  const relay = { isUp: true };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = request.url ?? "/";
    if (!url.startsWith("/api/")) return passOn(app.url, request, response);
    if (!relay.isUp) return void request.socket.destroy();
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const token = request.headers.authorization?.replace("Bearer ", "") ?? null;
    const seen = { method: request.method ?? "", path: url, token, body: text === "" ? null : JSON.parse(text) };
    asked.push(seen);
    const found = replies.get(`${seen.method} ${seen.path}`);
    const missing = { status: 404, body: { error: { code: "not-found", message: "There is no such thing." } } };
    const { status, body } = (typeof found === "function" ? found(seen) : found) ?? missing;
    response.writeHead(status, { "Content-Type": "application/json" });
    response.end(body === undefined ? undefined : JSON.stringify(body));
    for (const look of [...waiting]) look();
  };
  const server = createServer((request, response) => {
    void answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    asked,
    replies,
    get isUp() {
      return relay.isUp;
    },
    set isUp(isUp) {
      relay.isUp = isUp;
    },
    until: (fits) =>
      new Promise((resolve) => {
        const look = (): void => {
          const found = asked.find(fits);
          if (!found) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      }),
    async stop() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await app.stop();
    },
  };
};

const passOn = async (to: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const { accept = "*/*" } = request.headers;
  const passed = await fetch(`${to}${request.url}`, { headers: { accept }, redirect: "manual" });
  const headers = Object.fromEntries(
    [...passed.headers].filter(([name]) => !["content-encoding", "content-length", "transfer-encoding"].includes(name)),
  );
  response.writeHead(passed.status, headers);
  response.end(Buffer.from(await passed.arrayBuffer()));
};
