import { describe, expect, test } from "vitest";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import { clockAfter } from "../../../src/domain/clock/clock-after.ts";
import type { Instant } from "../../../src/domain/fact/ids.ts";
import { foldIncident } from "../../../src/domain/incident/fold.ts";
import { createWriter, firstNinetySeconds, INCIDENT, T0 } from "../../kit/log/log.ts";
import { quietDeclaration } from "../../kit/log/stories.ts";

const minutes = (count: number): Instant => (T0 + count * 60_000) as Instant;
const dueAfter = (nextUpdateAt: Instant | null, facts = firstNinetySeconds()) =>
  clockAfter(foldIncident(INCIDENT, facts), builtInPack, {
    now: minutes(5),
    audience: "engineering",
    status: "investigating",
    nextUpdateAt,
  });

describe("the clock after a text has been sent", () => {
  test("is due when the text says, and by the interval where it says nothing or something later", () => {
    expect(dueAfter(minutes(15))).toBe(minutes(15));
    expect(dueAfter(null)).toBe(minutes(25));
    expect(dueAfter(minutes(90))).toBe(minutes(25));
  });

  test("runs from the first text of all", () => expect(dueAfter(null, quietDeclaration())).toBe(minutes(20)));

  test("stands once the incident is resolved", () => {
    const write = createWriter();
    const facts = [...firstNinetySeconds(write), write.at(50_000, { type: "incident.resolved/1", data: {} })];
    expect(dueAfter(minutes(15), facts)).toBeNull();
  });
});
