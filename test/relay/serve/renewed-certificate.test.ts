// A certificate that is renewed while the server runs: used from then on, and never half of it.

import { X509Certificate } from "node:crypto";
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect } from "node:tls";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createApp } from "../../../src/relay/serve/create-app.ts";
import { type Listening, listen } from "../../../src/relay/serve/listen.ts";
import { selfSigned } from "../kit/self-signed.ts";

let folder: string;
let server: Listening | null = null;
let said: string[] = [];
let heard: () => void = () => {};
const untilSaid = (sign: RegExp): Promise<void> =>
  new Promise((done) => {
    heard = () => said.some((one) => sign.test(one)) && done();
    heard();
  });

const at = (name: string): string => join(folder, name);
const write = ({ cert, key }: { cert?: string; key?: string }, where = ""): void => {
  if (cert !== undefined) writeFileSync(at(`${where}cert.pem`), cert);
  if (key !== undefined) writeFileSync(at(`${where}key.pem`), key);
};
const printOf = (cert: string): string => new X509Certificate(cert).fingerprint256;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "first90-renew-"));
  said = [];
});
afterEach(async () => {
  await server?.close();
  rmSync(folder, { recursive: true });
});

const start = async (certFile = at("cert.pem"), keyFile = at("key.pem")): Promise<void> => {
  const options = { port: 0, host: "127.0.0.1", dist: null, certFile, keyFile, maxConnections: 100 };
  server = await listen(createApp(null), options, {
    renewMs: 10,
    say: (sentence) => {
      said.push(sentence);
      heard();
    },
  });
};
/** The certificate that a new connection is shown. */
const shown = (): Promise<string> =>
  new Promise((done, failed) => {
    const options = { host: "127.0.0.1", port: server?.port ?? 0, rejectUnauthorized: false };
    const socket = connect(options, () => {
      done(socket.getPeerCertificate().fingerprint256);
      socket.destroy();
    });
    socket.on("error", failed);
  });
test("is used for new connections, without a restart", async () => {
  const first = selfSigned();
  const second = selfSigned();
  write(first);
  await start();
  expect(await shown()).toBe(printOf(first.cert));
  write(second);
  await expect.poll(shown).toBe(printOf(second.cert));
  expect(said.at(-1)).toBe("The renewed certificate is in use.");
});

test("of which only half has been written leaves the old one in use, and says so once", async () => {
  const first = selfSigned();
  const second = selfSigned();
  write(first);
  await start();
  await shown();
  write({ cert: second.cert });
  await untilSaid(/^The previous certificate stays in use: .*aren’t a certificate and its key/);
  expect(await shown()).toBe(printOf(first.cert));
  write({ cert: second.cert.slice(0, 100) });
  await expect.poll(() => said.length).toBe(2);
  expect(await shown()).toBe(printOf(first.cert));
  rmSync(at("key.pem"));
  await untilSaid(/can’t be read \(ENOENT\)/);
  expect(await shown()).toBe(printOf(first.cert));
  write(second);
  await untilSaid(/^The renewed certificate is in use\.$/);
  expect(await shown()).toBe(printOf(second.cert));
});

test("in a folder that is swapped by a link is seen too", async () => {
  const first = selfSigned();
  const second = selfSigned();
  mkdirSync(at("one"));
  mkdirSync(at("two"));
  write(first, "one/");
  write(second, "two/");
  symlinkSync("one", at("live"));
  await start(at("live/cert.pem"), at("live/key.pem"));
  expect(await shown()).toBe(printOf(first.cert));
  symlinkSync("two", at("next"));
  renameSync(at("next"), at("live"));
  await untilSaid(/^The renewed certificate is in use\.$/);
  expect(await shown()).toBe(printOf(second.cert));
});
