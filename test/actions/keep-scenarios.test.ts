// The team's own scenarios: imported whole or not at all, in place of a built-in one, and gone again.

import { expect, test } from "vitest";
import { importScenario, keepScenario, listScenarios, removeScenario } from "../../src/actions/keep-scenarios.ts";
import { writeScenario } from "../../src/formats/parse-scenario.ts";
import { smallScenario } from "../kit/small-scenario.ts";

const shelf = () => {
  const values = new Map<string, unknown>();
  return {
    values,
    kept: {
      readSetting: async (key: string) => values.get(key) ?? null,
      writeSetting: async (key: string, value: unknown) => void values.set(key, value),
    },
    inTurn: <Value>(_name: string, run: () => Promise<Value>) => run(),
  };
};

test("a file is kept and stands in place of the built-in one with its id, until it is removed", async () => {
  const ports = shelf();
  const own = { ...smallScenario, title: "Our own" };
  expect(await importScenario(ports, writeScenario(own))).toEqual({ ok: true, scenario: own });
  expect(await listScenarios(ports, [smallScenario])).toEqual([own]);
  await keepScenario(ports, { ...own, id: "another" });
  expect((await listScenarios(ports, [smallScenario])).map(({ id }) => id)).toEqual(["small", "another"]);
  await removeScenario(ports, "small");
  expect((await listScenarios(ports, [smallScenario])).map(({ title }) => title)).toEqual(["A small drill", "Our own"]);
});

test("a broken file changes nothing", async () => {
  const ports = shelf();
  const broken = JSON.stringify({ format: "first90.scenario", version: 1, scenario: { ...smallScenario, minutes: 0 } });
  const read = await importScenario(ports, broken);
  expect(!read.ok && read.message).toContain("scenario.minutes must be a whole number");
  expect(ports.values.size).toBe(0);
});

test("what can't be read any more is left out, and there is an end to it", async () => {
  const ports = shelf();
  ports.values.set("scenarios", [{ broken: true }, smallScenario]);
  expect(await listScenarios(ports, [])).toEqual([smallScenario]);
  const many = Array.from({ length: 50 }, (_, index) => ({ ...smallScenario, id: `own-${index}` }));
  ports.values.set("scenarios", many);
  expect(await keepScenario(ports, smallScenario)).toMatchObject({ ok: false });
});
