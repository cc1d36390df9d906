// The embedded database on a disk that is really full (a small one in memory, where this machine lets us make one): no write
// is acknowledged that isn't kept, readiness says what is wrong though nobody writes, and all is well once there is room.

import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RelayProcess, startRelayProcess } from "../kit/relay-process.ts";

const disk = mkdtempSync(join(tmpdir(), "first90-full-"));
const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=160m", "first90", disk], { encoding: "utf8" });
const cannotMount = mounted.status === 0 ? null : "a small disk can't be mounted on this machine";

describe("a full disk", () => {
  let relay: RelayProcess;
  let token: string;
  beforeAll(async () => {
    if (cannotMount !== null) return;
    relay = await startRelayProcess(["--open-teams", "--requests-per-second", "1000000", "--data", join(disk, "data")]);
    const team = await ask("POST", "/api/teams", null, { zone: "UTC" });
    token = (await ask("POST", "/api/join", team.json.inviteToken, { name: "Ana", roles: [] })).json.deviceToken;
  });
  afterAll(async () => {
    await relay?.kill("SIGKILL");
    if (cannotMount === null) spawnSync("umount", [disk]);
    rmSync(disk, { recursive: true, force: true });
  });

  // biome-ignore lint/suspicious/noExplicitAny: what a route answers is what the test looks at.
  const ask = async (method: string, path: string, bearer: string | null, body: unknown): Promise<any> => {
    const response = await fetch(`${relay.url}${path}`, {
      method,
      headers: { "Content-Type": "application/json", ...(bearer !== null && { Authorization: `Bearer ${bearer}` }) },
      body: JSON.stringify(body),
    });
    return { status: response.status, json: await response.json() };
  };
  const write = (incident: string) =>
    ask("PUT", `/api/reminders/${incident}`, token, { revision: 1, dueAt: Date.now() + 86_400_000, devices: null });
  const ready = async () => {
    const response = await fetch(`${relay.url}/readyz`);
    return [response.status, await response.text()] as const;
  };
  /** Writes until not a byte fits. */
  const fill = (name: string): void => {
    const file = openSync(join(disk, name), "w");
    try {
      for (const size of [1_000_000, 1_000])
        for (;;) {
          try {
            writeSync(file, Buffer.alloc(size));
          } catch {
            break;
          }
        }
    } finally {
      closeSync(file);
    }
  };

  test("isn't ready, acknowledges nothing it can't keep, and mends itself", async ({ skip }) => {
    if (cannotMount !== null) skip(cannotMount);
    expect(await ready()).toEqual([200, "ready"]);
    fill("filler");
    expect(await ready()).toEqual([503, "The database has no room to write. Free some space on its disk."]);
    const kept: string[] = [];
    let refused = 0;
    // Pages that are there already take some more.
    for (let count = 0; refused < 3 && count < 400; count += 1) {
      const { status, json } = await write(`incident-${count}`);
      if (status === 200) kept.push(`incident-${count}`);
      else {
        expect([status, json.error.code]).toEqual([503, "not-ready"]);
        refused += 1;
      }
    }
    expect((await ready())[0]).toBe(503);
    rmSync(join(disk, "filler"));
    while ((await ready())[0] !== 200) await wait(50);
    expect((await write("afterwards")).status).toBe(200);
    for (const incident of kept) {
      const { json } = await ask("PUT", `/api/reminders/${incident}`, token, {
        revision: 0,
        dueAt: null,
        devices: null,
      });
      expect([incident, json.revision]).toEqual([incident, 1]);
    }
    expect(relay.said()).not.toContain('"defect"');
    expect(await relay.kill("SIGTERM")).toBe(0);
  });
});
