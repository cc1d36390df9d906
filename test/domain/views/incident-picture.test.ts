import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import { updatesOnTime } from "../../../src/domain/clock/updates-on-time.ts";
import type { Instant } from "../../../src/domain/fact/ids.ts";
import type { Fact } from "../../../src/domain/incident/facts.ts";
import { type IncidentPicture, incidentPicture } from "../../../src/domain/views/incident-picture.ts";
import { fullRun } from "../../kit/log/full-run.ts";
import { ana, ben, createWriter, firstNinetySeconds, T0, update } from "../../kit/log/log.ts";
import { anyLog } from "../../kit/random/any-log.ts";

const MIN = 60_000;
const at = (minutes: number): Instant => (T0 + minutes * MIN) as Instant;
const draw = (facts: readonly Fact[], now: Instant | null = null) => incidentPicture(facts, builtInPack, now);
const spans = (lane: readonly { from: number; to: number; value: unknown }[]) =>
  lane.map(({ from, to, value }) => [value, (from - T0) / MIN, (to - T0) / MIN]);

const names = ({ severities }: Pick<IncidentPicture, "severities">) =>
  spans(severities.map((one) => ({ ...one, value: one.value?.short ?? null })));

/** An hour: worse, better, a handoff, one hypothesis rejected and one confirmed, two updates in time and one late. */
const hour = (): readonly Fact[] => {
  const write = createWriter();
  const start = [
    write.at(0, { type: "incident.declared/1", data: { drill: false } }),
    write.at(0, { type: "severity.set/1", data: { level: "SEV2", triage: null, reason: null } }),
    write.at(1 * MIN, { type: "role.assigned/1", data: { role: "ic", person: ana } }),
    write.at(2 * MIN, update(2 * MIN, "investigating")),
  ];
  const deploy = write.at(5 * MIN, {
    type: "hypothesis.opened/1",
    data: { text: "The deploy", person: null, minutes: 15 },
  });
  const disk = write.at(10 * MIN, {
    type: "hypothesis.opened/1",
    data: { text: "The disk", person: ben, minutes: 15 },
  });
  const settle = (minute: number, target: Fact, outcome: "confirmed" | "rejected") =>
    write.at(minute * MIN, { type: "hypothesis.settled/1", data: { target: target.id, outcome, text: null } });
  return [
    ...start,
    deploy,
    disk,
    settle(12, deploy, "rejected"),
    write.at(20 * MIN, { type: "severity.set/1", data: { level: "SEV1", triage: null, reason: "Worse" } }),
    write.at(16 * MIN, update(16 * MIN, "investigating")),
    write.at(40 * MIN, update(40 * MIN, "mitigating")),
    settle(30, disk, "confirmed"),
    write.at(31 * MIN, { type: "phase.moved/2", data: { to: "mitigating" } }),
    write.at(33 * MIN, { type: "note.added/1", data: { kind: "decision", text: "Fail over" } }),
    write.at(45 * MIN, {
      type: "handoff.accepted/1",
      data: { handoff: "none" as never, role: "ic", to: ben },
    }),
    write.at(50 * MIN, { type: "impact.started/1", data: { startedAt: at(-7) } }),
    write.at(55 * MIN, { type: "incident.resolved/1", data: {} }),
    write.at(57 * MIN, update(57 * MIN, "resolved")),
    write.at(600 * MIN, { type: "incident.stood-down/1", data: {} }),
  ];
};

describe("the picture of an hour", () => {
  const picture = draw(hour());

  test("has phases, severities and commanders one after the other", () => {
    expect(spans(picture.phases)).toEqual([
      ["triaged", 0, 31],
      ["mitigating", 31, 55],
      ["resolved", 55, 57],
    ]);
    expect(names(picture)).toEqual([
      ["SEV2", 0, 20],
      ["SEV1", 20, 57],
    ]);
    expect(spans(picture.commanders)).toEqual([
      [null, 0, 1],
      [ana, 1, 45],
      [ben, 45, 57],
    ]);
  });

  test("begins with the impact and ends with the last update, not with the stand-down hours later", () => {
    expect([picture.from, picture.to]).toEqual([at(-7), at(57)]);
    expect(picture).toMatchObject({ declaredAt: T0, impactStartedAt: at(-7), resolvedAt: at(55) });
  });

  test("tells updates in time from late ones, the first like any other; the one after resolve was not due", () => {
    expect(picture.updates.map(({ dueAt, lateMs }) => [dueAt && (dueAt - T0) / MIN, lateMs / MIN])).toEqual([
      [5, 0],
      [22, 0],
      [31, 9],
      [null, 0],
    ]);
    expect(updatesOnTime(hour(), builtInPack)).toEqual({ onTime: 2, late: 1, of: 3 });
  });

  test("has each hypothesis with its outcome, and the decisions", () => {
    expect(
      picture.hypotheses.map(({ text, from, to, outcome }) => [text, from - T0, to - T0, outcome] as const),
    ).toEqual([
      ["The deploy", 5 * MIN, 12 * MIN, "rejected"],
      ["The disk", 10 * MIN, 30 * MIN, "confirmed"],
    ]);
    expect(picture.decisions.map(({ text, at: when }) => [text, when])).toEqual([["Fail over", at(33)]]);
  });
});

describe("a corrected log", () => {
  const write = createWriter();
  const [declared, level, later] = [
    write.at(0, { type: "incident.declared/1", data: { drill: true } }),
    write.at(1 * MIN, { type: "severity.set/1", data: { level: "SEV3", triage: null, reason: null } }),
    write.at(30 * MIN, { type: "severity.set/1", data: { level: "SEV1", triage: null, reason: "Worse" } }),
  ];
  const note = write.at(31 * MIN, { type: "note.added/1", data: { kind: "decision", text: "Fial over" } });
  const facts = [declared, level, later, note];

  test("moves a stretch to where it truly began", () => {
    const retimed = write.at(40 * MIN, { type: "entry.retimed/1", data: { target: later.id, happenedAt: at(10) } });
    expect(names(draw([...facts, retimed], at(50)))).toEqual([
      [null, 0, 1],
      ["SEV3", 1, 10],
      ["SEV1", 10, 50],
    ]);
  });

  test("leaves out what was withdrawn and shows the right wording", () => {
    const marks = [
      write.at(41 * MIN, { type: "entry.withdrawn/2", data: { target: later.id, reason: "Not true" } }),
      write.at(42 * MIN, { type: "entry.corrected/1", data: { target: note.id, text: "Fail over" } }),
    ];
    const picture = draw([...facts, ...marks], at(50));
    expect(names(picture)).toEqual([
      [null, 0, 1],
      ["SEV3", 1, 50],
    ]);
    expect(picture.decisions.map(({ text }) => text)).toEqual(["Fail over"]);
    expect(picture.drill).toBe(true);
  });

  test("whose declaration was taken back is one stretch of that", () => {
    const undone = write.at(43 * MIN, { type: "entry.withdrawn/1", data: { target: declared.id } });
    expect(spans(draw([declared, undone]).phases)).toEqual([["withdrawn", 0, 43]]);
  });
});

test("an incident that goes on ends now, or at its last entry where no clock is at hand", () => {
  expect(draw(firstNinetySeconds(), at(10)).to).toBe(at(10));
  expect(draw(firstNinetySeconds()).to).toBe(T0 + 41_000);
  expect(draw([], at(3))).toMatchObject({ from: at(3), to: at(3), phases: [], updates: [] });
});

describe("for any log", () => {
  const any = fc.tuple(anyLog, fc.option(fc.integer({ min: T0, max: T0 + 20_000_000 })));

  test("stretches leave no gap, never overlap, and reach from the declaration to the end", () =>
    fc.assert(
      fc.property(any, ([log, now]) => {
        const picture = draw(log, now as Instant | null);
        for (const lane of [picture.phases, picture.severities, picture.commanders]) {
          for (const [index, { from, to }] of lane.entries()) {
            expect(to).toBe(lane[index + 1]?.from ?? picture.to);
            if (index < lane.length - 1) expect(to).toBeGreaterThan(from);
          }
          if (picture.declaredAt !== null) expect(lane[0]?.from).toBe(picture.declaredAt);
        }
        const marks = [...picture.updates, ...picture.decisions].map(({ at: when }) => when);
        const ends = picture.hypotheses.flatMap(({ from, to }) => [from, to]);
        for (const when of [...marks, ...ends, picture.declaredAt ?? picture.from]) {
          expect(when).toBeGreaterThanOrEqual(picture.from);
          expect(when).toBeLessThanOrEqual(picture.to);
        }
        for (const { from, to } of picture.hypotheses) expect(to).toBeGreaterThanOrEqual(from);
      }),
    ));

  test("neither the order of facts nor repeating them matters", () =>
    fc.assert(
      fc.property(
        any.chain(([log, now]) =>
          fc.tuple(
            fc.constant(log),
            fc.shuffledSubarray([...log, ...log], { minLength: log.length * 2 }),
            fc.constant(now as Instant | null),
          ),
        ),
        ([log, shuffled, now]) => {
          expect(draw(shuffled, now)).toEqual(draw(log, now));
          expect(updatesOnTime(shuffled, builtInPack)).toEqual(updatesOnTime(log, builtInPack));
        },
      ),
    ));

  test("every update that was due was on time or late", () =>
    fc.assert(
      fc.property(anyLog, (log) => {
        const { onTime, late, of } = updatesOnTime(
          [...fullRun(createWriter(undefined, "device-9")), ...log],
          builtInPack,
        );
        expect(onTime + late).toBe(of);
      }),
    ));
});
