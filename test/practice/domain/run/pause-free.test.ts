// A pause costs nobody time: with it taken out, each entry, and each time promised in one, is where it would be had
// nobody paused.

import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Instant } from "../../../../src/domain/fact/ids.ts";
import type { Fact, FactType } from "../../../../src/domain/incident/facts.ts";
import { pauseFree } from "../../../../src/practice/domain/run/pause-free.ts";
import { commandStory } from "../../../kit/log/full-run.ts";
import { createWriter, T0, updateData } from "../../../kit/log/log.ts";

const write = createWriter();
const straight: readonly Fact[] = [
  ...commandStory(write),
  write.at(60_000, { type: "update.posted/1", data: updateData(60_000, "investigating") }),
  write.at(65_000, { type: "update.posted/2", data: { ...updateData(65_000, "mitigating"), marks: "mitigating" } }),
];

/** Times in a fact's data at which something is due. */
const promises = ({ data }: Fact): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(data).filter(([key, value]) => /^(?:dueAt|nextUpdateAt)$/.test(key) && typeof value === "number"),
  ) as Record<string, number>;

/** The same log of people who paused for `lengthMs` at `from`: everything after that is that much later. */
const paused = (facts: readonly Fact[], from: number, lengthMs: number): readonly Fact[] => {
  const pauser = createWriter(undefined, "device-pause");
  return [
    ...facts.map((fact) => {
      if (fact.at < T0 + from) return fact;
      const later = Object.entries(promises(fact)).map(([key, at]) => [key, at + lengthMs]);
      return { ...fact, at: fact.at + lengthMs, data: { ...fact.data, ...Object.fromEntries(later) } } as Fact;
    }),
    pauser.at(from, { type: "drill.paused/1", data: {} }),
    pauser.at(from + lengthMs, { type: "drill.resumed/1", data: {} }),
  ];
};

const inOrder = (facts: readonly Fact[]): readonly Fact[] => facts.toSorted((a, b) => (a.id < b.id ? -1 : 1));

test("a log with a pause taken out is the log without one", () =>
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 70_000 }), fc.integer({ min: 1, max: 3_600_000 }), (from, lengthMs) => {
      expect(inOrder(pauseFree(paused(straight, from, lengthMs)))).toEqual(inOrder(straight));
    }),
  ));

test("the log above promises times in every kind of entry that can", () => {
  const promising = new Set(straight.filter((fact) => Object.keys(promises(fact)).length > 0).map(({ type }) => type));
  const expected: readonly FactType[] = [
    ...(["callback.asked/1", "callback.moved/1", "decision.made/1", "decision.opened/1"] as const),
    ...(["update.posted/1", "update.posted/2"] as const),
  ];
  expect([...promising].toSorted()).toEqual(expected);
});

test("a drill that nobody paused stays as it is", () => {
  expect(pauseFree(straight)).toBe(straight);
});

test("of two pauses each takes out its own time", () => {
  const at = (fact: Fact | undefined): Instant | undefined => fact?.at;
  const once = paused([write.at(10_000, { type: "elapsed.called/1", data: { minutes: 5 } })], 5_000, 60_000);
  const twice = [
    ...once,
    createWriter(undefined, "device-second").at(80_000, { type: "drill.paused/1", data: {} }),
    createWriter(undefined, "device-third").at(90_000, { type: "drill.resumed/1", data: {} }),
    write.at(100_000, { type: "elapsed.called/1", data: { minutes: 10 } }),
  ];
  const free = inOrder(pauseFree(twice));
  expect(free.map((fact) => (at(fact) ?? 0) - T0)).toEqual([10_000, 30_000]);
});
