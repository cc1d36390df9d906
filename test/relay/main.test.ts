// The program as it is started, over real sockets.

import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startWords } from "../../src/relay/addresses.ts";
import { createApp } from "../../src/relay/create-app.ts";
import { listen } from "../../src/relay/listen.ts";
import { startServer } from "../kit/serve.ts";

const root = resolve(import.meta.dirname, "../..");
const main = (args: readonly string[]) =>
  spawnSync(process.execPath, ["src/relay/main.ts", ...args], { cwd: root, encoding: "utf8", timeout: 20_000 });

let dist: string;
beforeAll(() => {
  dist = mkdtempSync(join(tmpdir(), "first90-main-"));
  writeFileSync(join(dist, "index.html"), "<p>home</p>");
});
afterAll(() => rmSync(dist, { recursive: true }));

describe("the program", () => {
  test("serves on a free port and stops when it is told to", async () => {
    const server = await startServer(dist);
    expect(await (await fetch(server.url)).text()).toBe("<p>home</p>");
    await server.stop();
    await expect(fetch(server.url)).rejects.toThrow();
  });

  test("says in one sentence that a port is taken", async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, "localhost", done));
    const { port } = other.address() as AddressInfo;
    const { status, stderr } = main(["--port", String(port), "--dist", dist]);
    other.close();
    expect(status).toBe(1);
    expect(stderr).toBe(`Port ${port} is taken. Choose another one: npm start -- --port ${port + 1}\n`);
  });

  test("says in one sentence that there is no built app", () => {
    const { status, stderr } = main(["--dist", join(dist, "nothing")]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^There is no built app in .*\n$/);
  });

  test("serves over HTTPS with a certificate", async () => {
    const [cert, key] = [join(dist, "cert.pem"), join(dist, "key.pem")];
    execFileSync(
      "openssl",
      [
        "req",
        "-x509",
        "-newkey",
        "ec",
        "-pkeyopt",
        "ec_paramgen_curve:prime256v1",
        "-nodes",
        "-days",
        "1",
        "-subj",
        "/CN=localhost",
        "-keyout",
        key,
        "-out",
        cert,
      ],
      { stdio: "ignore" },
    );
    const { server, port } = await listen(createApp(dist), {
      port: 0,
      host: "localhost",
      dist,
      certFile: cert,
      keyFile: key,
    });
    const status = await new Promise((done, failed) => {
      request({ host: "localhost", port, path: "/", rejectUnauthorized: false }, ({ statusCode }) => done(statusCode))
        .on("error", failed)
        .end();
    });
    expect(status).toBe(200);
    server.close();
  });

  test("says in one sentence that a certificate can't be read", () => {
    const { status, stderr } = main(["--port", "0", "--dist", dist, "--cert", "/nowhere.pem", "--key", "/nowhere.pem"]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^The certificate can't be read: .*\n$/);
  });
});

describe("the words at the start", () => {
  test("name the way a phone gets to it, or why it can't", () => {
    expect(startWords(8090, true, ["192.168.1.5"]).join("\n")).toContain("https://192.168.1.5:8090");
    const plain = startWords(8090, false, ["192.168.1.5"]).join("\n");
    expect(plain).toContain("http://localhost:8090");
    expect(plain).toContain("--cert");
    expect(plain).not.toContain("192.168.1.5");
  });
});
