// The team's own scenarios: imported whole or not at all, replacing a built-in one, and removed again.

import { describe, expect, test } from "vitest";
import {
  keepScenario,
  listScenarios,
  removeScenario,
} from "../../../../src/practice/actions/scenario/keep-scenarios.ts";
import { readLibrary } from "../../../../src/practice/actions/scenario/read-library.ts";
import { copyScenario, openScenarioFile } from "../../../../src/practice/actions/scenario/scenario-files.ts";
import { writeScenario } from "../../../../src/practice/formats/write-scenario.ts";
import { smallScenario } from "../../../kit/drill/drills.ts";

const phone = () => {
  const values = new Map<string, unknown>();
  return {
    values,
    kept: {
      readSetting: async (key: string) => values.get(key) ?? null,
      writeSetting: async (key: string, value: unknown) => void values.set(key, value),
    },
    withLock: <Value>(_name: string, run: () => Promise<Value>) => run(),
  };
};

const shelf = { builtIn: [smallScenario], template: { ...smallScenario, id: "new", title: "New" } };
const own = { ...smallScenario, title: "Our own" };

test("a team's own one stands in place of the built-in one with its id, until it is removed", async () => {
  const ports = phone();
  expect(await keepScenario(ports, own)).toEqual({ ok: true, scenario: own });
  expect(await listScenarios(ports, [smallScenario])).toEqual([own]);
  await keepScenario(ports, { ...own, id: "another" });
  const { entries } = await readLibrary(ports, shelf);
  expect(entries.map(({ scenario, isOwn, builtIn }) => [scenario.id, isOwn, builtIn?.title ?? null])).toEqual([
    ["small", true, "A small drill"],
    ["another", true, null],
  ]);
  await removeScenario(ports, "small");
  expect((await listScenarios(ports, [smallScenario])).map(({ title }) => title)).toEqual(["A small drill", "Our own"]);
});

describe("a file", () => {
  test("is kept where its id is free, and is the same the second time", async () => {
    const ports = phone();
    const text = writeScenario({ ...own, id: "free" });
    expect(await openScenarioFile(ports, shelf, text)).toMatchObject({ type: "kept", scenario: { id: "free" } });
    const before = JSON.stringify(ports.values.get("scenarios"));
    expect(await openScenarioFile(ports, shelf, text)).toMatchObject({ type: "same" });
    expect(await openScenarioFile(ports, shelf, writeScenario(smallScenario))).toMatchObject({ type: "same" });
    expect(JSON.stringify(ports.values.get("scenarios"))).toBe(before);
  });

  test("with the id of another one changes nothing before somebody was asked", async () => {
    const ports = phone();
    const file = await openScenarioFile(ports, shelf, writeScenario(own));
    expect(file).toMatchObject({ type: "clash", here: { isOwn: false }, apart: { id: "small-2", title: "Our own" } });
    expect(ports.values.size).toBe(0);
  });

  test("that is broken changes nothing", async () => {
    const ports = phone();
    const file = await openScenarioFile(ports, shelf, writeScenario({ ...smallScenario, minutes: 0 }));
    expect(file.type === "refused" && file.message).toContain("scenario.minutes must be a whole number");
    expect(ports.values.size).toBe(0);
  });
});

test("a copy has an id of its own and certifies nobody", async () => {
  const ports = phone();
  const certifying = { ...smallScenario, certifies: true };
  await copyScenario(ports, { ...shelf, builtIn: [certifying] }, certifying, "Ours");
  await copyScenario(ports, shelf, shelf.template, "New");
  await copyScenario(ports, shelf, shelf.template, "New");
  expect((await readLibrary(ports, shelf)).entries.map(({ scenario }) => [scenario.id, scenario.certifies])).toEqual([
    ["small", false],
    ["small-2", false],
    ["own", false],
    ["own-2", false],
  ]);
});

test("what can't be read any more is left out, counted and never lost, and there is an end to it", async () => {
  const ports = phone();
  const newer = { id: "newer", of: "a newer version" };
  ports.values.set("scenarios", [newer, smallScenario]);
  expect(await listScenarios(ports, [])).toEqual([smallScenario]);
  await keepScenario(ports, { ...own, id: "another" });
  await removeScenario(ports, "another");
  expect(ports.values.get("scenarios")).toEqual([newer, smallScenario]);
  expect((await readLibrary(ports, shelf)).unreadable).toBe(1);
  const many = Array.from({ length: 50 }, (_, index) => ({ ...smallScenario, id: `own-${index}` }));
  ports.values.set("scenarios", many);
  expect(await keepScenario(ports, smallScenario)).toMatchObject({ ok: false });
  expect(await keepScenario(ports, { ...own, id: "own-7" })).toMatchObject({ ok: true });
});
