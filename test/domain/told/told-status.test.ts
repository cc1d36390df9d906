// What readers were told, compared with the phase: the button, the next move and the next text come from one
// comparison.

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { composeUpdate } from "../../../src/actions/update/compose-update.ts";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import { clockAfter } from "../../../src/domain/clock/clock-after.ts";
import { nextUpdateDueAt } from "../../../src/domain/clock/status-clock.ts";
import type { Instant } from "../../../src/domain/fact/ids.ts";
import { decide } from "../../../src/domain/incident/decide.ts";
import type { FactDraft } from "../../../src/domain/incident/facts.ts";
import { foldIncident } from "../../../src/domain/incident/fold.ts";
import type { Phase } from "../../../src/domain/incident/incident.ts";
import type { Audience, UpdateStatus } from "../../../src/domain/pack/pack.ts";
import { awaitingTheEnd, phaseItMarks, toldGap } from "../../../src/domain/told/told-status.ts";
import { chooseText, isFitting, offeredTemplates, statusOf } from "../../../src/domain/update/suggest-template.ts";
import { checklistProgress } from "../../../src/domain/views/checklist-progress.ts";
import { nextMoves } from "../../../src/domain/views/next-moves/next-moves.ts";
import { summarize } from "../../../src/domain/views/summary.ts";
import { drillStory } from "../../kit/log/full-run.ts";
import { createWriter, INCIDENT, minutes, nth, story, T0, told, update, updateData } from "../../kit/log/log.ts";
import { anyLog } from "../../kit/random/any-log.ts";

const MIN = 60_000;
const says = (minute: number, status: UpdateStatus, audience: Audience = "engineering") =>
  [minute, { type: "update.posted/1", data: { ...updateData(minute * MIN, status), audience } }] as const;
const phase = (minute: number, to: "mitigating" | "mitigated" | "monitoring") =>
  [minute, { type: "phase.moved/2", data: { to } }] as const;
const resolve = (minute: number) => [minute, { type: "incident.resolved/1", data: {} }] as const;
type Entries = readonly (readonly [minute: number, draft: FactDraft])[];
const movesOf = (...entries: Entries) => nextMoves(told(story(...entries)), builtInPack, minutes(10));

test.each<[UpdateStatus, Phase["type"], ReturnType<typeof phaseItMarks>]>([
  ["investigating", "triaged", null],
  ["mitigating", "triaged", "mitigating"],
  ["mitigating", "mitigated", null],
  ["identified", "monitoring", null],
  ["mitigating", "monitoring", "mitigating"],
  ["resolved", "monitoring", "resolved"],
  ["resolved", "resolved", null],
  ["monitoring", "resolved", "monitoring"],
  ["monitoring", "stood-down", null],
])("%s while it is %s marks %s", (status, type, marks) =>
  expect(phaseItMarks(status, { type, since: T0 } as Phase)).toBe(marks),
);

describe("an update that was only copied", () => {
  test.each<[UpdateStatus, unknown]>([
    ["mitigating", { type: "movePhase", to: "mitigating" }],
    ["monitoring", { type: "movePhase", to: "monitoring" }],
    ["resolved", { type: "resolve" }],
  ])("as %s is the first thing to settle: mark it, or tell it rightly", (status, command) => {
    const [mark, correct] = movesOf(says(5, status));
    expect(mark).toMatchObject({ about: { type: "markTold", from: "triaged" }, act: { type: "run", command } });
    expect(correct).toMatchObject({
      about: { type: "correctTold", audiences: ["engineering"], told: status },
      act: { type: "open", place: "update?audience=engineering&status=investigating" },
    });
  });

  test("is corrected with the last status told that is true", () =>
    expect(movesOf(says(5, "identified"), says(6, "resolved", "customers"))[1]?.act).toEqual({
      type: "open",
      place: "update?audience=customers&status=identified",
    }));

  test("can't be put off where no clock asks again", () => {
    expect(
      movesOf(says(5, "resolved"))
        .slice(0, 2)
        .map(({ snoozable }) => snoozable),
    ).toEqual([false, false]);
  });

  test.each<[string, Entries]>([
    ["marking it", [says(5, "resolved"), resolve(6)]],
    ["another update", [says(5, "resolved"), says(6, "investigating")]],
    [
      "the same entry",
      [[5, { type: "update.posted/2", data: { ...updateData(5 * MIN, "resolved"), marks: "resolved" } }]],
    ],
    [
      "saying that it was never posted",
      [says(5, "resolved"), [6, { type: "update.answered/1", data: { target: nth(1), posted: false } }]],
    ],
    ["taking it back", [says(5, "resolved"), [6, { type: "entry.withdrawn/1", data: { target: nth(1) } }]]],
  ])("is settled by %s", (_name, entries) => expect(toldGap(told(story(...entries)))).toBeNull());

  test("is told again as it was told: the next text opens with its status", () => {
    expect(statusOf(told(story(says(5, "mitigating"))))).toBe("mitigating");
    expect(statusOf(told(story(says(5, "mitigating"), phase(6, "monitoring"))))).toBe("monitoring");
    expect(statusOf(told(story(phase(4, "mitigating"), phase(5, "mitigated"))))).toBe("mitigating");
  });
});

describe("a phase that has moved on", () => {
  test("waits for the next update", () => expect(toldGap(told(story(phase(5, "mitigating"))))).toBeNull());

  test("to resolved doesn't: every audience that heard of it hears the end", () => {
    const [first, second] = movesOf(says(4, "investigating", "customers"), resolve(5));
    expect(first).toMatchObject({
      about: { type: "correctTold", audiences: ["customers", "engineering"] },
      act: { place: "update?audience=customers&status=resolved" },
      snoozable: false,
    });
    expect(second?.about.type).toBe("standDown");
  });

  test("away from resolved neither: it can only be told, not marked again", () => {
    const reopened: Entries[number] = [6, { type: "incident.reopened/1", data: {} }];
    expect(toldGap(told(story(says(4, "resolved", "customers"), resolve(5), reopened)))).toMatchObject({
      audiences: ["customers"],
      status: "resolved",
      marks: null,
    });
  });
});

describe("for any log", () => {
  const anyText = fc.record({
    picked: fc.option(fc.constantFrom(...builtInPack.templates.map(({ id }) => id))),
    audience: fc.option(fc.constantFrom(...builtInPack.templates.map(({ audience }) => audience)), { nil: undefined }),
    status: fc.constantFrom<UpdateStatus>("investigating", "identified", "mitigating", "monitoring", "resolved"),
  });

  test("text, subject, status line and next update say one thing", () =>
    fc.assert(
      fc.property(anyLog, anyText, (log, { picked, audience, status: wanted }) => {
        const incident = foldIncident(INCIDENT, log);
        const templates = offeredTemplates(incident, builtInPack);
        const chosen = chooseText(incident, templates, { picked, asked: { audience }, status: wanted });
        if (!chosen) throw new Error("the pack has texts");
        const { template, status } = chosen;
        expect(isFitting(template, status)).toBe(true);
        const now = (T0 + 4_000_000) as Instant;
        const draft = { incident, pack: builtInPack, template, format: "email", now, zone: 0, overrides: {} } as const;
        const { text, subject, nextUpdateAt } = composeUpdate({ ...draft, status });
        expect(subject?.includes("[RESOLVED]")).toBe(status === "resolved");
        expect(text.match(/^Status: (\w+)$/m)?.[1]?.toLowerCase() ?? status).toBe(status);
        if (status === "resolved") expect([nextUpdateAt, text.includes("Next")]).toEqual([null, false]);
      }),
      { numRuns: 300 },
    ));

  test("what the first button offers to mark is accepted and settles it", () =>
    fc.assert(
      fc.property(anyLog, (log) => {
        const incident = foldIncident(INCIDENT, log);
        const status = statusOf(incident);
        const marks = phaseItMarks(status, incident.phase);
        if (!marks) return;
        const command = { type: "postUpdate", update: updateData(0, status), marks } as const;
        expect(decide(incident, command).type).toBe(incident.declaredAt === null ? "refused" : "accepted");
      }),
    ));
});

test("a mark stays where its update was never posted, and counts as the phase's own", () => {
  const marked: FactDraft = {
    type: "update.posted/2",
    data: { ...updateData(5 * MIN, "mitigating"), marks: "mitigating" },
  };
  const incident = told(
    story([5, marked], [6, { type: "update.answered/1", data: { target: nth(1), posted: false } }]),
  );
  expect(incident.phase.type).toBe("mitigating");
  expect(incident.phaseOrder).toBe(minutes(5));
  expect(toldGap(incident)).toBeNull();
  expect(toldGap(told(story([5, update(5 * MIN, "resolved")])))?.marks).toBe("resolved");
});

describe("an audience that was told it is resolved", () => {
  const customers = says(4, "mitigating", "customers");
  const kept = (...entries: Entries) => nextUpdateDueAt(told(story(...entries)), builtInPack);

  test("changes nothing for one that was promised another update", () => {
    const promised = customers[1].data.nextUpdateAt;
    expect(kept(customers, says(5, "resolved"))).toBe(promised);
    const after = { now: minutes(5), audience: "engineering", status: "resolved", nextUpdateAt: null } as const;
    expect(clockAfter(told(story(customers)), builtInPack, after)).toBe(promised);
    expect(summarize(told(story(customers, says(5, "resolved"))), builtInPack)).toMatchObject({ dueAt: promised });
  });

  test("stops the clock once everybody was told", () => {
    const all = [customers, says(5, "resolved"), says(6, "resolved", "customers")];
    expect(kept(...all)).toBeNull();
    expect(summarize(told(story(...all)), builtInPack).isToldResolved).toBe(true);
  });

  test("is no final status for the others", () => {
    const list = builtInPack.checklists.find(({ id }) => id === "stand-down");
    const final = (...entries: Entries) =>
      list &&
      checklistProgress(told(story(...entries)), list, minutes(9)).find(({ step }) => step.id === "final-status")?.done;
    expect(final(customers, resolve(5), says(6, "resolved"))).toBeNull();
    expect(final(customers, resolve(5), says(6, "resolved"), says(7, "resolved", "customers"))).not.toBeNull();
  });

  test("is still to be told after stand-down, and can be", () => {
    const entries: Entries = [
      customers,
      resolve(5),
      says(6, "resolved"),
      [7, { type: "incident.stood-down/1", data: {} }],
    ];
    const incident = told(story(...entries));
    expect(awaitingTheEnd(incident)).toEqual(["customers"]);
    expect(movesOf(...entries).map(({ about, act }) => [about.type, act])).toEqual([
      ["correctTold", { type: "open", place: "update?audience=customers&status=resolved" }],
      ["exportLog", { type: "open", place: "export" }],
    ]);
    const last: Entries = [...entries, says(8, "resolved", "customers")];
    expect(movesOf(...last).map(({ about }) => about.type)).toEqual(["exportLog"]);
    expect(awaitingTheEnd(told(story(...last)))).toEqual([]);
  });

  test("is nobody once a drill has ended, until it is opened again", () => {
    const write = createWriter();
    const start = [
      write.at(0, { type: "incident.declared/1", data: { drill: true } }),
      ...drillStory(write, 1_000).slice(0, 9),
      write.at(20_000, update(20_000, "resolved")),
    ];
    const ended = [...start, write.at(30_000, { type: "drill.ended/1", data: { reason: "finished" } })];
    const before = [...ended.slice(0, -2), write.at(19_000, update(19_000, "investigating")), ...ended.slice(-1)];
    expect(toldGap(told(before))).toBeNull();
    const again = [...ended, write.at(40_000, { type: "incident.reopened/1", data: {} })];
    expect(toldGap(told(again))).toMatchObject({ status: "resolved" });
  });

  test("is named with what it was told, and nobody else is", () => {
    const gap = toldGap(told(story(customers, resolve(5))));
    expect(gap).toMatchObject({ audiences: ["customers"], status: "mitigating" });
    expect(toldGap(told(story(customers, resolve(5), says(6, "resolved", "customers"))))).toMatchObject({
      audiences: ["engineering"],
      status: "investigating",
    });
  });
});
