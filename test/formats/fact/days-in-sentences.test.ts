// A time in a sentence of the log is read beside the time of its entry: one of another day says which.

import { describe, expect, test } from "vitest";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import { DAY_MS } from "../../../src/domain/text/durations.ts";
import { describeFact } from "../../../src/formats/fact/describe-fact.ts";
import { fullRun } from "../../kit/log/full-run.ts";

const isTime = (name: string, value: unknown): value is number => typeof value === "number" && /At$|^until$/.test(name);

/** The same facts, with every time in their data moved by that many days. */
const moved = (days: number) =>
  fullRun()
    .filter(({ type }) => !/^(?:pack|drill\.started)/.test(type))
    .filter(({ data }) => Object.entries(data).some(([name, value]) => isTime(name, value)))
    .map((fact) => {
      const data = Object.entries(fact.data).map(([name, value]) => [
        name,
        isTime(name, value) ? fact.at + days * DAY_MS : value,
      ]);
      return {
        ...fact,
        data: { ...Object.fromEntries(data), ...("text" in fact.data && { text: "Seen" }) },
      } as typeof fact;
    });

/** The times of a sentence, each with the day in front of it. */
const timesIn = (days: number): readonly (readonly [type: string, time: string])[] =>
  moved(days).flatMap((fact) =>
    [...describeFact(fact, builtInPack, 0).matchAll(/(?:\d{4}-\d\d-\d\d )?\d\d:\d\d UTC/g)].map(
      ([time]) => [fact.type, time] as const,
    ),
  );

describe("a time in a sentence", () => {
  test("has its day if that is another one", () => {
    const types = new Set(timesIn(1).map(([type]) => type));
    expect(types.size).toBeGreaterThan(9);
    for (const days of [-3, -1, 1, 30])
      for (const [type, time] of timesIn(days)) expect([type, time]).toEqual([type, expect.stringMatching(/^\d{4}-/)]);
  });

  test("has none on the day of its entry", () => {
    for (const [type, time] of timesIn(0)) expect([type, time]).toEqual([type, expect.not.stringMatching(/^\d{4}-/)]);
  });
});
