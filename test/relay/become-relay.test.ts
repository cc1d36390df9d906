// What a restart of the relay finds of the one before, and that it does without where nothing can be kept.

import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { environment, nodeFlags } from "../../src/relay/become-relay.ts";

const help = (cache: string) =>
  spawnSync(process.execPath, [...nodeFlags, join(import.meta.dirname, "../../src/relay/main.ts"), "--help"], {
    encoding: "utf8",
    env: { ...process.env, ...environment, NODE_COMPILE_CACHE: cache },
  });

test("compiled modules are kept in their folder, and a relay that can't write there says nothing and runs", () => {
  const folder = mkdtempSync(join(tmpdir(), "first90-compiled-"));
  try {
    const kept = join(folder, "kept");
    const first = help(kept);
    expect([first.status, first.stderr]).toEqual([0, ""]);
    expect(readdirSync(kept)).toHaveLength(1);
    expect(help(kept).stdout).toBe(first.stdout);
    // A file stands where the folder would be: unwritable for everybody, also for root.
    const blocked = join(folder, "blocked");
    writeFileSync(blocked, "");
    const without = help(join(blocked, "cache"));
    expect([without.status, without.stderr, without.stdout]).toEqual([0, "", first.stdout]);
    expect(existsSync(join(blocked, "cache"))).toBe(false);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
