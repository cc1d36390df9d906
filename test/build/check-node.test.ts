// The sentence for someone whose install left Node 24 out. An older Node shows it, which this test simulates.

import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { expect, test } from "vitest";

const program = resolve(import.meta.dirname, "../../build/check-node.mjs");

const runAs = (version: string) => {
  const play = `Object.defineProperty(process,"versions",{value:{...process.versions,node:"${version}"}})`;
  const args = ["--import", `data:text/javascript,${encodeURIComponent(play)}`, program];
  return spawnSync(process.execPath, args, { encoding: "utf8" });
};

test.each(["20.20.2", "22.12.0", "9.0.0"])("Node %s is told in one sentence what is missing", (version) => {
  const { status, stdout, stderr } = runAs(version);
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toContain(`this is Node ${version}`);
  expect(stderr).toContain("npm ci");
  expect(stderr).toContain("--omit=optional");
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
});

test.each(["24.0.0", "24.21.0", "100.0.0"])("Node %s is told nothing", (version) => {
  const { status, stdout, stderr } = runAs(version);
  expect([status, stdout, stderr]).toEqual([0, "", ""]);
});
