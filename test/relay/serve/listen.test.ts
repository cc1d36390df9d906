// Real sockets: free and taken ports, both loopback addresses, HTTPS, and what goes over the wire.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type IncomingMessage, request } from "node:http";
import { request as secureRequest } from "node:https";
import { type AddressInfo, connect, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { ServerOptions } from "../../../src/relay/options.ts";
import { createApp } from "../../../src/relay/serve/create-app.ts";
import { type Listening, listen } from "../../../src/relay/serve/listen.ts";
import { type BuiltApp, createBuiltApp } from "../kit/built-app.ts";
import { selfSigned } from "../kit/self-signed.ts";

let built: BuiltApp;
let keys: string;
const { cert, key } = selfSigned();
beforeAll(async () => {
  built = await createBuiltApp();
  keys = mkdtempSync(join(tmpdir(), "first90-keys-"));
  writeFileSync(join(keys, "cert.pem"), cert);
  writeFileSync(join(keys, "key.pem"), key);
  writeFileSync(join(keys, "other-key.pem"), selfSigned().key);
  writeFileSync(join(keys, "no.pem"), "no certificate");
});
afterAll(() => {
  built.remove();
  rmSync(keys, { recursive: true });
});

const running: Listening[] = [];
const others: Server[] = [];
afterEach(async () => {
  for (const server of running.splice(0)) await server.close();
  for (const server of others.splice(0)) server.close();
});

const start = async (options: Partial<ServerOptions> = {}): Promise<Listening> => {
  const none = { port: 0, host: null, certFile: null, keyFile: null, maxConnections: 100 };
  const server = await listen(createApp(built.dist), { ...none, dist: built.dist, ...options });
  running.push(server);
  return server;
};

const occupy = async (host: string): Promise<number> => {
  const other = createServer();
  await new Promise<void>((done, failed) => other.on("error", failed).listen(0, host, done));
  others.push(other);
  return (other.address() as AddressInfo).port;
};

const hasIPv6 = await occupy("::1").then(
  () => true,
  () => false,
);

/** Sends the path as it is: fetch would tidy it first. */
const ask = (port: number, path: string, headers: Record<string, string> = {}, method = "GET") =>
  new Promise<IncomingMessage & { body: string }>((done, failed) => {
    request({ host: "127.0.0.1", port, path, headers, method, agent: false }, (response) => {
      let body = "";
      response.on("data", (chunk: Buffer) => {
        body += chunk.toString("latin1");
      });
      response.on("end", () => done(Object.assign(response, { body })));
    })
      .on("error", failed)
      .end();
  });

describe("on plain sockets", () => {
  test("port 0 takes a free one, answered until it is closed", async () => {
    const server = await start();
    expect(server.port).toBeGreaterThan(0);
    expect((await ask(server.port, "/healthz")).body).toBe("ok");
    await server.close();
    await expect(ask(server.port, "/healthz")).rejects.toThrow("ECONNREFUSED");
  });

  test.skipIf(!hasIPv6)("localhost is both of its addresses", async () => {
    const { port } = await start();
    for (const host of ["127.0.0.1", "[::1]"]) {
      expect(await (await fetch(`http://${host}:${port}/healthz`)).text()).toBe("ok");
    }
  });

  // On systems other than Linux, our specific address takes precedence over a program that listens on all addresses, so
  // it is ours.
  const takers = process.platform === "linux" ? ["127.0.0.1", "0.0.0.0", "::1", "::"] : ["127.0.0.1", "::1"];
  test.each(takers.filter((host) => hasIPv6 || !host.includes(":")))(
    "a port that another program took on %s is named in a sentence",
    async (host) => {
      const port = await occupy(host);
      await expect(start({ port })).rejects.toThrow(
        `Port ${port} is taken. Choose another one: npm start -- --port ${port + 1}`,
      );
    },
  );

  test.skipIf(!hasIPv6)("a port taken on one loopback address is left alone on the other", async () => {
    const port = await occupy("::1");
    await expect(start({ port })).rejects.toThrow("is taken");
    await expect(ask(port, "/healthz")).rejects.toThrow("ECONNREFUSED");
  });

  test("a request that never ends does not keep the server from closing", async () => {
    const server = await start();
    const client = connect(server.port, "127.0.0.1");
    const gone = new Promise((done) => client.on("error", done).on("close", done));
    await new Promise<void>((done) => client.write("GET / HTTP/1.1\r\n", () => done()));
    await server.close();
    await gone;
  });

  test("a host that isn't this machine's is named in a sentence", async () => {
    await expect(start({ host: "192.0.2.1" })).rejects.toThrow(
      "192.0.2.1 isn’t an address of this machine. Leave out --host, or give one that is.",
    );
  });

  test("nothing outside the folder comes over the wire, however the path is written", async () => {
    const { port } = await start();
    for (const path of ["/../outside.txt", "/assets/../../outside.txt", "/%2e%2e/outside.txt", "/..%2foutside.txt"]) {
      const { statusCode, body } = await ask(port, path);
      expect([path, statusCode, body]).toEqual([path, 404, "There is no such file."]);
    }
  });

  test("HEAD, 304 and a compressed file keep their headers", async () => {
    const { port } = await start();
    const br = { "accept-encoding": "br" };
    const full = await ask(port, "/sw.js", br);
    expect(full.headers["content-encoding"]).toBe("br");
    expect(full.headers["content-length"]).toBe(String(full.body.length));
    const head = await ask(port, "/sw.js", br, "HEAD");
    expect([head.headers["content-length"], head.body]).toEqual([full.headers["content-length"], ""]);
    const same = await ask(port, "/sw.js", { ...br, "if-none-match": full.headers.etag ?? "" });
    expect([same.statusCode, same.body, same.headers.etag]).toEqual([304, "", full.headers.etag]);
  });
});

describe("over HTTPS", () => {
  const pem = (name: string): string => join(keys, name);

  test("the app is answered to a client that trusts the certificate", async () => {
    const { port } = await start({ host: "localhost", certFile: pem("cert.pem"), keyFile: pem("key.pem") });
    const status = await new Promise((done, failed) => {
      const options = { host: "127.0.0.1", servername: "localhost", port, ca: cert, agent: false };
      secureRequest(options, (response) => done(response.resume().statusCode))
        .on("error", failed)
        .end();
    });
    expect(status).toBe(200);
  });

  test("a certificate alone opens the server to the network", async () => {
    const server = await start({ certFile: pem("cert.pem"), keyFile: pem("key.pem") });
    await expect(start({ host: "0.0.0.0", port: server.port })).rejects.toThrow("is taken");
  });

  test.each([
    ["missing.pem", "key.pem", /^--cert .*missing\.pem can’t be read \(ENOENT\)\.$/],
    ["cert.pem", "missing.pem", /^--key .*missing\.pem can’t be read \(ENOENT\)\.$/],
    ["no.pem", "key.pem", /no\.pem and .*key\.pem aren’t a certificate and its key in PEM format/],
    ["cert.pem", "other-key.pem", /cert\.pem and .*other-key\.pem aren’t a certificate and its key in PEM format/],
  ])("%s with %s is refused in a sentence", async (certFile, keyFile, sentence) => {
    const error = await start({ certFile: pem(certFile), keyFile: pem(keyFile) }).catch((one: Error) => one);
    expect((error as Error).message).toMatch(sentence);
  });
});
