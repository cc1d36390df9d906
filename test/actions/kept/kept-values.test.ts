// Small values besides the log: they read back as they were written, and nothing else is believed.

import { describe, expect, test } from "vitest";
import { readRelayClock } from "../../../src/actions/clock/relay-clock.ts";
import { keptList, keptTable, keptValue } from "../../../src/actions/kept/kept-values.ts";
import type { KeptValues } from "../../../src/actions/ports/relay-ports.ts";
import { readMembership } from "../../../src/actions/relay-link/membership.ts";
import { lastReceived, readSubscription } from "../../../src/actions/relay-link/push-record.ts";
import { readAlert } from "../../../src/actions/surprise/drill-alert.ts";
import { readCommitment } from "../../../src/actions/surprise/fairness.ts";
import { readLocalDrills } from "../../../src/actions/surprise/local-drills.ts";
import { readPushedDrills } from "../../../src/actions/surprise/pushed-drills.ts";
import { readSentReminders } from "../../../src/actions/team/reminders.ts";
import { anyNumber, anyText, record } from "../../../src/formats/json/shape.ts";

const keptWith = (stored: Readonly<Record<string, unknown>> = {}): KeptValues & { all: Map<string, unknown> } => {
  const all = new Map(Object.entries(stored));
  return {
    all,
    readSetting: async (key) => all.get(key) ?? null,
    writeSetting: async (key, value) => void all.set(key, value),
  };
};
const shape = record({ name: anyText, at: anyNumber });
const ana = { name: "Ana", at: 1 };
const ben = { name: "Ben", at: 2, later: "a newer version's" };

describe("a value", () => {
  const value = keptValue<typeof ana>("one", shape);

  test("comes back as it was written, and can be forgotten", async () => {
    const kept = keptWith();
    expect(await value.read(kept)).toBeNull();
    await value.write(kept, ana);
    expect(await value.read(kept)).toEqual(ana);
    await value.write(kept, null);
    expect(await value.read(kept)).toBeNull();
  });

  test.each([
    ["text", "Ana"],
    ["half of it", { name: "Ana" }],
    ["another type", { name: "Ana", at: "1" }],
    ["a list", [ana]],
  ])("that is %s isn't believed", async (_what, stored) =>
    expect(await value.read(keptWith({ one: stored }))).toBeNull(),
  );
});

describe("a list", () => {
  const list = keptList<typeof ana>("many", 2, shape);

  test("keeps the first ones", async () => {
    const kept = keptWith();
    await list.write(kept, [ben, ana, { name: "Cy", at: 3 }]);
    expect(await list.read(kept)).toEqual([ben, ana]);
  });

  test("leaves out what has another shape, and is empty where it is no list", async () => {
    expect(await list.read(keptWith({ many: [ana, { name: "half" }, null, ben] }))).toEqual([ana, ben]);
    expect(await list.read(keptWith({ many: { 0: ana } }))).toEqual([]);
    expect(await list.read(keptWith())).toEqual([]);
  });
});

describe("a table", () => {
  const table = keptTable<number>("table", 2, anyNumber);

  test("keeps the last ones", async () => {
    const kept = keptWith();
    await table.write(kept, { a: 1, b: 2, c: 3 });
    expect(await table.read(kept)).toEqual({ b: 2, c: 3 });
  });

  test("leaves out what has another shape, and is empty where it is no table", async () => {
    expect(await table.read(keptWith({ table: { a: 1, b: "2", c: null } }))).toEqual({ a: 1 });
    expect(await table.read(keptWith({ table: [1, 2] }))).toEqual({});
    expect(await table.read(keptWith({ table: "1" }))).toEqual({});
  });
});

describe("what an older version left, or half a write", () => {
  const nothing: readonly [string, (kept: KeptValues) => Promise<unknown>, unknown][] = [
    ["relay.clock", readRelayClock, null],
    ["relay.membership", readMembership, null],
    ["relay.reminders", readSentReminders, {}],
    ["push.subscription", readSubscription, null],
    ["push.received/drill", (kept) => lastReceived(kept, "drill"), null],
    ["drills.here", readLocalDrills, []],
    ["drills.pushed", readPushedDrills, []],
    ["drills.alert", readAlert, null],
    ["drills.seals", (kept) => readCommitment(kept, "drill-1", 0), null],
  ];

  test.each(nothing)("counts as nothing under %s", async (key, read, empty) => {
    for (const stored of ["text", 7, true, [{}], [null], { "drill-1.0": 1 }, { relay: "https://a" }])
      expect(await read(keptWith({ [key]: stored }))).toEqual(empty);
  });
});
