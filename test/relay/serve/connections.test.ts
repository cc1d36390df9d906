// Connections that cost and bring nothing: bodies and headers that drip, idle ones, and too many. The limits are small here;
// what counts is that each ends, and that others are answered meanwhile.

import { EventEmitter } from "node:events";
import type { Server } from "node:http";
import { connect, type Socket } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { createApi } from "../../../src/relay/api/create-api.ts";
import { createLog } from "../../../src/relay/log.ts";
import { createMetrics } from "../../../src/relay/metrics.ts";
import { createApp } from "../../../src/relay/serve/create-app.ts";
import { type ConnectionLimits, limitConnections, usualLimits } from "../../../src/relay/serve/limit-connections.ts";
import { type Listening, listen } from "../../../src/relay/serve/listen.ts";

const small: ConnectionLimits = { connections: 4, perAddress: 4, headersMs: 100, requestMs: 300, lookMs: 20 };

let server: Listening;
const clients: Socket[] = [];
afterEach(async () => {
  for (const client of clients.splice(0)) client.destroy();
  await server?.close();
});

const start = async (limits: ConnectionLimits = small, app = createApp(null)): Promise<void> => {
  const options = { port: 0, host: "127.0.0.1", dist: null, certFile: null, keyFile: null, maxConnections: 100 };
  server = await listen(app, options, { limits });
};

const open = () => {
  const client = connect(server.port, "127.0.0.1");
  clients.push(client);
  let said = "";
  client.on("data", (part: Buffer) => {
    said += part;
  });
  client.on("error", () => {});
  const closed = new Promise<string>((done) => client.on("close", () => done(said.split("\r\n")[0] ?? "")));
  return { client, closed };
};
/** Sends one character after the other, as long as anybody listens. */
const drip = (head: string, text: string) => {
  const { client, closed } = open();
  client.write(head);
  const drops = setInterval(() => client.writable && client.write(text), 10);
  return closed.finally(() => clearInterval(drops));
};

const post = "POST /api/teams HTTP/1.1\r\nHost: relay\r\nContent-Type: application/json\r\n";

describe("a request", () => {
  test.each([
    ["whose body drips", `${post}Content-Length: 16000\r\n\r\n`, "x"],
    ["whose body never begins", `${post}Content-Length: 16000\r\n\r\n`, ""],
    ["whose body drips in chunks", `${post}Transfer-Encoding: chunked\r\n\r\n`, "1\r\nx\r\n"],
    ["whose headers drip", "GET / HTTP/1.1\r\nHost: relay\r\n", "X-More: x\r\n"],
    ["whose headers never end", "GET / HTTP/1.1\r\nHost: re", "l"],
    ["that never comes", "", ""],
  ])("%s is ended, and others are answered meanwhile", async (_, head, text) => {
    await start();
    const slow = drip(head, text);
    expect((await fetch(`http://127.0.0.1:${server.port}/healthz`)).status).toBe(200);
    expect(["", "HTTP/1.1 408 Request Timeout", "HTTP/1.1 404 Not Found", "HTTP/1.1 405 Method Not Allowed"]).toContain(
      await slow,
    );
  });

  test("whose body drips to a route that wants it is no defect, and no trouble of the database", async () => {
    const lines: string[] = [];
    const metrics = createMetrics();
    const parts = { opensTeams: true, now: Date.now, noRoom: () => {} } as unknown as Parameters<typeof createApi>[0];
    const options = { allowedOrigins: [], trustsProxy: false, requestsPerSecond: 1_000 };
    const logged = new Promise<void>((done) => {
      const log = createLog((line) => {
        lines.push(line);
        if (line.includes('"request"')) done();
      });
      void start(small, createApi(parts, options, log, metrics)).then(() =>
        drip(`${post}Content-Length: 16000\r\n\r\n`, "x"),
      );
    });
    await logged;
    expect(lines.map((line) => JSON.parse(line).status)).toEqual([400]);
    expect(lines.join("\n")).not.toContain("defect");
  });
});

test("the usual limits give a body twenty seconds, and one address a tenth of all connections", () => {
  expect(usualLimits(2_000)).toMatchObject({ connections: 2_000, perAddress: 200, requestMs: 20_000 });
});

test("connections beyond the limit are closed unasked, and there is room again when others have gone", async () => {
  await start({ ...small, connections: 2, headersMs: 60_000, requestMs: 60_000 });
  const first = open();
  const second = open();
  await Promise.all([first, second].map(({ client }) => new Promise((done) => client.once("connect", done))));
  // Accepted in the order in which they came.
  expect(await open().closed).toBe("");
  first.client.destroy();
  second.client.destroy();
  await expect
    .poll(() =>
      fetch(`http://127.0.0.1:${server.port}/healthz`).then(
        ({ status }) => status,
        () => 0,
      ),
    )
    .toBe(200);
});

describe("one address", () => {
  const come = (trustsProxy: boolean, address: string, count: number) => {
    const fake = new EventEmitter();
    limitConnections(fake as unknown as Server, { ...small, connections: 100, perAddress: 3 }, trustsProxy);
    const enter = (remoteAddress: string) => {
      const state = { isOpen: true };
      const socket = Object.assign(new EventEmitter(), {
        remoteAddress,
        destroy: () => {
          state.isOpen = false;
          socket.emit("close");
        },
      });
      fake.emit("connection", socket);
      return { socket, state };
    };
    const all = Array.from({ length: count }, () => enter(address));
    return { all, enter, open: () => all.filter(({ state }) => state.isOpen).length };
  };

  test("has a share of the connections, and others have theirs", () => {
    const { all, enter, open: left } = come(false, "203.0.113.9", 10);
    expect(left()).toBe(3);
    expect(enter("203.0.113.10").state.isOpen).toBe(true);
    all[0]?.socket.destroy();
    expect(enter("203.0.113.9").state.isOpen).toBe(true);
    expect(enter("203.0.113.9").state.isOpen).toBe(false);
  });

  test.each([
    [false, "127.0.0.1"],
    [false, "::ffff:127.0.0.1"],
    [true, "10.0.0.7"],
  ])("that brings everybody, with a trusted proxy %s at %s, has all of them", (trustsProxy, address) => {
    expect(come(trustsProxy, address, 10).open()).toBe(10);
  });
});
