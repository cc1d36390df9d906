// How long `npm start` takes until the relay is ready, when nothing has changed since the last one, and what of that is npm.

import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { row } from "./figures.ts";

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
const root = resolve(import.meta.dirname, "../..");

/** Prints the rows. */
export const benchNpmStart = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), "first90-bench-npm-"));
  const data = join(folder, "data");
  // The first one builds, and makes the database.
  await startOnce(data);
  const ready: number[] = [];
  const served: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const one = await startOnce(data);
    ready.push(one.readyMs);
    served.push(one.servedMs);
    const before = performance.now();
    execFileSync("npm", ["--version"], { cwd: root });
    bare.push(performance.now() - before);
  }
  rmSync(folder, { recursive: true, force: true });
  console.log("\nnpm start, with nothing changed since the last one");
  console.log(row("until the app is served", served));
  console.log(row("until the relay is ready", ready, ["target 3000 ms"]));
  console.log(row("npm alone, saying its version", bare));
};

const startOnce = async (data: string): Promise<{ readonly servedMs: number; readonly readyMs: number }> => {
  const before = performance.now();
  const npm = spawn("npm", ["start", "--", "--port", "0", "--data", data], { cwd: root });
  let said = "";
  let servedMs = Number.NaN;
  const readyMs = await new Promise<number>((done, failed) => {
    npm.once("exit", () => failed(new Error(`npm ended: ${said}`)));
    npm.stdout.on("data", (part: Buffer) => {
      said += part;
      if (Number.isNaN(servedMs) && said.includes("First90: ")) servedMs = performance.now() - before;
      if (said.includes("Relay: ready")) done(performance.now() - before);
    });
  });
  const ended = new Promise((done) => npm.once("exit", done));
  npm.kill("SIGTERM");
  await ended;
  return { servedMs, readyMs };
};
