// The operator's page names every option and the real limits, and the files beside it fit the program.

import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { allOptions, variablesAlone } from "../../src/relay/option-table.ts";
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
