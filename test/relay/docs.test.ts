// The operator's page names every option and the real limits, and the files beside it fit the program.

import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { startBackups } from "../../src/relay/backup/start-backups.ts";
import { createMetrics } from "../../src/relay/metrics.ts";
import { allOptions, variablesAlone } from "../../src/relay/option-table.ts";
import { addProcessGauges } from "../../src/relay/process-gauges.ts";
import {
  MAX_AN_HOUR,
  MAX_ARMED_DRILLS,
  MAX_ARMED_DRILLS_A_DEVICE,
  MAX_DEVICES,
  MAX_DRILLS,
  MAX_JOINS_AN_INVITE,
  MAX_LEFT_REMINDERS,
  MAX_OPEN_REMINDERS_A_DEVICE,
  MAX_REMINDERS,
  MAX_TEAMS,
  MAX_TEAMS_AN_ADDRESS,
} from "../../src/relay/store/limits.ts";
import { addHeartbeatGauges, addStoreGauges } from "../../src/relay/store-gauges.ts";

const root = resolve(import.meta.dirname, "../..");
const page = readFileSync(join(root, "docs/deploy/README.md"), "utf8");
const file = (name: string): string => readFileSync(join(root, name), "utf8");

test.each([...allOptions.map(({ name }) => name), ...Object.keys(variablesAlone)])("%s is explained", (option) =>
  expect(page).toMatch(new RegExp(`^\\| .*\`${option}[ \`]`, "m")),
);

test("no option is explained that isn't there", () => {
  const [, options = ""] = page.split("## Options");
  const rows =
    options
      .split("\n## ")[0]
      ?.split("\n")
      .filter((line) => /^\| `/.test(line)) ?? [];
  const named = rows.flatMap((line) =>
    [...(line.split("|")[1] ?? "").matchAll(/`(--[\w-]+)/g)].map(([, name]) => name),
  );
  expect(named.sort()).toEqual(allOptions.map(({ name }) => name).sort());
});

test("the limits are the real ones", () => {
  const [, kept = ""] = page.split("## What it keeps");
  const ofTeams = [MAX_TEAMS, MAX_DEVICES, MAX_REMINDERS, MAX_ARMED_DRILLS, MAX_DRILLS];
  const ofOne = [MAX_JOINS_AN_INVITE, MAX_OPEN_REMINDERS_A_DEVICE, MAX_ARMED_DRILLS_A_DEVICE, MAX_LEFT_REMINDERS];
  for (const limit of [...ofTeams, ...ofOne, ...Object.values(MAX_AN_HOUR), MAX_TEAMS_AN_ADDRESS])
    expect(kept).toContain(` ${limit.toLocaleString("en")} `);
});

test("every address of health that is named is answered", () => {
  for (const address of ["/healthz", "/readyz", "/metrics"]) expect(page).toContain(`| \`${address}\` |`);
  expect(file("docs/deploy/Containerfile")).toContain("/readyz");
});

test("the container and the unit start the program that is there, and the image gets no data", () => {
  const files = [file("docs/deploy/Containerfile"), file("docs/deploy/first90.service")];
  // The flags of its memory are the program's own business.
  for (const text of files) expect(text).toMatch(/node"?,? "?src\/relay\/run\.ts/);
  expect(existsSync(join(root, "src/relay/run.ts"))).toBe(true);
  const ignored = file(".dockerignore").split("\n");
  for (const name of ["data", "node_modules", "dist"]) expect(ignored).toContain(name);
});

test("the image trusts no proxy by itself and says how to get a health check; the proxies say HSTS and keep metrics", () => {
  const image = file("docs/deploy/Containerfile");
  const instructions = image.split("\n").filter((line) => !line.startsWith("#"));
  expect(instructions.join("\n")).not.toMatch(/TRUST_PROXY/);
  expect(image).toMatch(/--format docker/);
  expect(image).toMatch(/^HEALTHCHECK /m);
  for (const proxy of [file("docs/deploy/Caddyfile"), file("docs/deploy/nginx.conf")]) {
    expect(proxy).toMatch(/Strict-Transport-Security "max-age=31536000"/);
    expect(proxy).toMatch(/\/metrics/);
    expect(proxy).toMatch(/404/);
  }
});

const tool = spawnSync(
  "systemd-analyze",
  ["security", "--offline=true", "--threshold=20", "docs/deploy/first90.service"],
  {
    cwd: root,
    encoding: "utf8",
  },
);

test.skipIf(tool.error || /[Uu]nrecognized|[Uu]nknown/.test(tool.stderr))("systemd finds the unit well closed", () => {
  expect(tool.stdout).toContain("Overall exposure level");
  // 0, unless its figure is above two of ten.
  expect(tool.status).toBe(0);
});

test("the unit closes what a relay never needs", () => {
  const unit = file("docs/deploy/first90.service");
  for (const setting of [
    "UMask=0077",
    "SystemCallFilter=@system-service",
    "ProtectSystem=strict",
    "NoNewPrivileges=yes",
  ])
    expect(unit).toContain(`\n${setting}\n`);
  const [, files = ""] = /^LimitNOFILE=(\d+)$/m.exec(unit) ?? [];
  const usual = allOptions.find(({ name }) => name === "--max-connections")?.usual;
  expect(Number(files)).toBeGreaterThan(2 * Number(usual));
});

test("what the alarms ask for is measured", async () => {
  const rules = file("docs/deploy/alerts.yml");
  const asked = new Set([...rules.matchAll(/\bfirst90_\w+/g)].map(([name]) => name));
  expect(asked.size).toBeGreaterThan(10);
  const metrics = createMetrics();
  const none = () => Promise.reject(new Error("no database"));
  addProcessGauges(metrics);
  addHeartbeatGauges(metrics, { ageMs: () => 0 });
  const folder = mkdtempSync(join(tmpdir(), "first90-backups-"));
  await startBackups({ folder, data: folder, read: async function* () {}, log: () => {}, metrics }).close();
  rmSync(folder, { recursive: true });
  const gauges: string[] = [];
  addStoreGauges({ ...metrics, gauge: (name) => void gauges.push(name) }, none as never);
  const text = await metrics.text();
  const measured = new Set([...text.matchAll(/^# TYPE (\w+)/gm)].map(([, name]) => name).concat(gauges));
  for (const name of asked) expect(measured).toContain(name.replace(/_bucket$/, ""));
  expect(rules.match(/^ {6}- alert: /gm)).toHaveLength(rules.match(/^ {8}expr: /gm)?.length ?? 0);
});
