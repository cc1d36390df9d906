// A first start that is cut off while the database is made, by each way in which that happens: it says what is true, no
// database was lost, and the next start makes one.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { setImmediate as turn } from "node:timers/promises";
import { afterAll, describe, expect, test } from "vitest";
import { openEmbedded } from "../../../src/relay/store/embedded.ts";

const root = resolve(import.meta.dirname, "../../..");
const parent = mkdtempSync(join(tmpdir(), "first90-cut-"));
afterAll(() => rmSync(parent, { recursive: true, force: true }));

const childrenOf = (pid: number): readonly number[] => {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ").filter(Boolean).map(Number);
  } catch {
    return [];
  }
};
const canSee = childrenOf(process.ppid).includes(process.pid);

/** Starts a relay in a new folder, and signals as soon as it has a process that makes the database. */
const cutOff = async (folder: string, send: (relay: number, maker: number) => void) => {
  const program = ["--liftoff-only", "--disable-warning=ExperimentalWarning", "src/relay/main.ts", "--no-app"];
  // The leader of a group of its own, like what a terminal starts.
  const relay = spawn(process.execPath, [...program, "--port", "0", "--data", folder], { cwd: root, detached: true });
  const ended = once(relay, "exit");
  const said = text(relay.stderr);
  relay.stdout.resume();
  let isOver = false;
  void ended.then(() => {
    isOver = true;
  });
  let maker: number | undefined;
  while (maker === undefined && !isOver) {
    [maker] = childrenOf(relay.pid ?? 0);
    await turn();
  }
  send(relay.pid ?? 0, maker ?? 0);
  const [code] = await ended;
  return { code, stderr: await said };
};

describe.skipIf(!canSee)("a first start that is cut off", () => {
  test.each(["SIGKILL", "SIGTERM"] as const)(
    "by %s for the process that makes the database: there was none to be damaged",
    async (signal) => {
      const folder = join(parent, signal);
      const { code, stderr } = await cutOff(folder, (_, maker) => process.kill(maker, signal));
      expect([code, stderr]).toEqual([
        1,
        `The embedded database couldn’t be made: its process was ended by ${signal}. There was none before, so nothing is lost: start again. If that doesn’t help, is there enough memory?\n`,
      ]);
      const store = await openEmbedded(folder);
      expect(await store.db.selectFrom("teams").select("id").execute()).toEqual([]);
      await store.close();
    },
  );

  test("by a terminal’s interrupt, or by a supervisor that signals all there is, ends well and in silence", async () => {
    const interrupted = (relay: number) => process.kill(-relay, "SIGINT");
    const stopped = (relay: number, maker: number) =>
      [relay, maker].forEach((pid) => void process.kill(pid, "SIGTERM"));
    for (const [name, send] of Object.entries({ interrupted, stopped })) {
      expect(await cutOff(join(parent, name), send)).toEqual({ code: 0, stderr: "" });
      await (await openEmbedded(join(parent, name))).close();
    }
  });
});
