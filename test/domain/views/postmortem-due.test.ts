import { describe, expect, test } from "vitest";
import type { Fact } from "../../../src/domain/incident/facts.ts";
import { foldIncident } from "../../../src/domain/incident/fold.ts";
import { postmortemDue } from "../../../src/domain/views/postmortem-due.ts";
import { createWriter, firstNinetySeconds, INCIDENT, T0 } from "../../kit/log/log.ts";
import { drillRun } from "../../kit/log/stories.ts";

const HOUR_MS = 3_600_000;
const due = (facts: readonly Fact[]) => postmortemDue(foldIncident(INCIDENT, facts));

describe("the postmortem", () => {
  const write = createWriter();
  const start = firstNinetySeconds(write);
  const resolved = write.at(HOUR_MS, { type: "incident.resolved/1", data: {} });
  const stoodDown = write.at(2 * HOUR_MS, { type: "incident.stood-down/1", data: {} });
  const times = { resolvedAt: T0 + HOUR_MS, draftAt: T0 + 25 * HOUR_MS, dueAt: T0 + 49 * HOUR_MS };

  test("is due 48 h after the resolve, its draft after 24 h", () => expect(due([...start, resolved])).toEqual(times));
  test("keeps to the resolve after stand-down", () => expect(due([...start, resolved, stoodDown])).toEqual(times));
  test("is not due while the incident is open", () => expect(due(start)).toBeNull());
  test("is due for SEV1 as well", () => {
    const raised = write.at(1_000_000, {
      type: "severity.set/1",
      data: { level: "SEV1", triage: null, reason: "doubled" },
    });
    expect(due([...start, raised, resolved])).toEqual(times);
  });
  test.each(["SEV3", "SEV4"] as const)("is not asked for after a %s, unless it was more before", (level) => {
    const set = write.at(1_000_000, { type: "severity.set/1", data: { level, triage: null, reason: "smaller" } });
    const others = start.filter(({ type }) => type !== "severity.set/1");
    expect(due([...others, set, resolved])).toBeNull();
    expect(due([...start, set, resolved])).toEqual(times);
  });
  test("is not asked for after a drill", () => {
    const drill = createWriter();
    expect(due([...drillRun(drill), drill.at(HOUR_MS, { type: "incident.resolved/1", data: {} })])).toBeNull();
  });
});
