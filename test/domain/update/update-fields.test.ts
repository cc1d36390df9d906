import { describe, expect, test } from "vitest";
import type { Instant, Person } from "../../../src/domain/fact/ids.ts";
import type { Fact } from "../../../src/domain/incident/facts.ts";
import { foldIncident } from "../../../src/domain/incident/fold.ts";
import { blankIncident } from "../../../src/domain/incident/incident.ts";
import { type UpdateMoment, updateFields } from "../../../src/domain/update/update-fields.ts";
import { fullRun } from "../../kit/log/full-run.ts";
import { ana, createWriter, firstNinetySeconds, INCIDENT, T0 } from "../../kit/log/log.ts";
import { quietDeclaration } from "../../kit/log/stories.ts";

const minutes = (count: number): Instant => (T0 + count * 60_000) as Instant;
const moment = (change: Partial<UpdateMoment> = {}): UpdateMoment => ({
  now: T0,
  zone: 0,
  status: "investigating",
  nextUpdateAt: minutes(20),
  ...change,
});
const fieldsOf = (facts: readonly Fact[], change: Partial<UpdateMoment> = {}) =>
  updateFields(foldIncident(INCIDENT, facts), moment(change));

describe("the fields of an update", () => {
  test("are unknown while nothing is known but the status, what follows from it, and the next update", () => {
    const {
      status,
      "next-update": next,
      "to-customers": say,
      ...rest
    } = updateFields(blankIncident(INCIDENT), moment());
    expect(status).toBe("Investigating");
    expect(say).toContain("working on it");
    expect(next).toBe("03:22 UTC (in 20 min)");
    expect(new Set(Object.values(rest))).toEqual(new Set([null]));
  });

  test("are what the log says", () =>
    expect(fieldsOf(firstNinetySeconds(), { now: minutes(41) })).toMatchObject({
      severity: "SEV2",
      started: "03:02 UTC",
      duration: "41 min",
      ended: null,
      ic: "Ana",
      ops: "Ben",
      comms: null,
      channel: "#inc-20261121",
    }));

  test("have the day of a time that readers would take for one of today", () => {
    const now = minutes(50 * 60 + 7);
    const nextUpdateAt = minutes(130 * 60);
    expect(fieldsOf(firstNinetySeconds(), { now, status: "resolved", nextUpdateAt })).toMatchObject({
      started: "2026-11-21 03:02 UTC",
      ended: "05:09 UTC",
      duration: "50 h 7 min",
      "next-update": "2026-11-26 13:02 UTC (in 3 d 7 h)",
    });
    expect(fieldsOf(firstNinetySeconds(), { now: minutes(20 * 60 + 50) })["next-update"]).toMatch(/^\d\d:\d\d UTC/);
  });

  test("name nobody where the role is open, released, or its holder has given no name", () => {
    const write = createWriter();
    const nameless: Person = { ...ana, name: "" };
    const facts = [
      ...quietDeclaration(write),
      write.at(1, { type: "role.assigned/1", data: { role: "ic", person: nameless } }),
      write.at(2, { type: "role.deferred/1", data: { role: "ops" } }),
      write.at(3, { type: "role.assigned/1", data: { role: "comms", person: ana } }),
      write.at(4, { type: "role.released/1", data: { role: "comms" } }),
    ];
    expect(fieldsOf(facts)).toMatchObject({ ic: null, ops: null, comms: null });
  });

  test.each([
    ["investigating", "Investigating"],
    ["identified", "Identified"],
    ["mitigating", "Mitigating"],
    ["monitoring", "Monitoring"],
    ["resolved", "Resolved"],
  ] as const)("word the status %s as %s", (status, word) =>
    expect(fieldsOf(quietDeclaration(), { status }).status).toBe(word),
  );

  test("print every time in the zone that was asked for", () =>
    expect(fieldsOf(quietDeclaration(), { zone: -210, status: "resolved", now: minutes(5) })).toMatchObject({
      started: "23:32 UTC-3:30",
      ended: "23:37 UTC-3:30",
      "next-update": "23:52 UTC-3:30 (in 15 min)",
    }));

  test("end where the incident was resolved, not where the text is written", () =>
    expect(fieldsOf(fullRun(), { now: minutes(500), status: "resolved", nextUpdateAt: null })).toMatchObject({
      ended: "03:43 UTC",
      duration: "41 min",
      "next-update": null,
    }));

  test("round the minutes that are left up, so that a promise of 20 minutes reads as 20", () =>
    expect(fieldsOf(quietDeclaration(), { nextUpdateAt: (minutes(20) - 11_000) as Instant })["next-update"]).toBe(
      "03:22 UTC (in 20 min)",
    ));

  test("can be written by a person over what is known", () => {
    const incident = foldIncident(INCIDENT, firstNinetySeconds());
    const written = { actions: "Rolled back", service: "checkout API" };
    expect(updateFields(incident, moment(), written)).toMatchObject(written);
  });
});
