// The app's own server as a process, for journeys and benches.

import { type ChildProcess, spawn } from "node:child_process";
import { resolve } from "node:path";
import { nodeFlags } from "../../../src/relay/become-relay.ts";

const root = resolve(import.meta.dirname, "../../..");

export interface Server {
  readonly url: string;
  readonly port: number;
  stop(): Promise<void>;
}

/**
 * Starts the server on a built folder and resolves once it answers; `port` 0 takes a free one. It serves the app alone
 * unless `more` says otherwise: for a relay too, pass `--data` and a folder of the test's own; it then resolves once
 * the relay answers as well.
 */
export const startServer = (
  dist: string,
  port = 0,
  more: readonly string[] = ["--no-relay"],
  env: Readonly<Record<string, string>> = {},
): Promise<Server> =>
  new Promise((resolveServer, reject) => {
    const args = [...nodeFlags, "src/relay/main.ts", "--port", String(port), "--dist", dist, ...more];
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, ...env },
    });
    let said = "";
    child.stderr.on("data", (chunk: Buffer) => {
      said += chunk;
    });
    child.on("exit", (code) => reject(new Error(`The server ended with ${code}: ${said}`)));
    child.stdout.on("data", (chunk: Buffer) => {
      said += chunk;
      const address = said.match(/https?:\/\/localhost:(\d+)/);
      if (!address || (more.includes("--data") && !said.includes("Relay: ready"))) return;
      resolveServer({ url: address[0], port: Number(address[1]), stop: () => stopped(child) });
    });
  });

const stopped = (child: ChildProcess): Promise<void> =>
  new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) return done();
    child.once("exit", () => done());
    child.kill("SIGTERM");
  });
