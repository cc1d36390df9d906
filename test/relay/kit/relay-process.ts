// The relay as its own process, alone or with an app, with the test's own data folder or database: to be killed and
// started again.

import { type ChildProcess, spawn } from "node:child_process";
import { resolve } from "node:path";
import { nodeFlags } from "../../../src/relay/become-relay.ts";

const root = resolve(import.meta.dirname, "../../..");
const program = [...nodeFlags, "src/relay/main.ts", "--port", "0"];

export interface RelayProcess {
  readonly url: string;
  /** Everything it has printed. */
  said(): string;
  /** Resolves, once it has ended, to its exit code; null if a signal ended it. */
  kill(signal: NodeJS.Signals): Promise<number | null>;
}

/**
 * Resolves once the relay is ready, without an app if no folder of one is given; rejects with its output if it ends
 * first.
 */
export const startRelayProcess = async (
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<RelayProcess> => {
  const alone = args.includes("--dist") ? [] : ["--no-app"];
  const child = spawn(process.execPath, [...program, ...alone, ...args], {
    cwd: root,
    env: { PATH: process.env.PATH, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<number | null>((done) => child.once("exit", (code) => done(code)));
  let said = "";
  const url = await new Promise<string>((found, failed) => {
    const hear = (part: Buffer): void => {
      said += part;
      const address = /First90: (http:\/\/localhost:\d+)/.exec(said)?.[1];
      if (address && /^Relay: ready/m.test(said)) found(address);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    void ended.then((code) => failed(new Error(`The relay ended with ${code}: ${said}`)));
  });
  return { url, said: () => said, kill: (signal) => end(child, ended, signal) };
};

const end = (child: ChildProcess, ended: Promise<number | null>, signal: NodeJS.Signals): Promise<number | null> => {
  child.kill(signal);
  return ended;
};
