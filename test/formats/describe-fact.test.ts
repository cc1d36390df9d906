import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtInPack } from "../../src/content/built-in-pack.ts";
import { type FactDraft, type FactType, knownFactTypes } from "../../src/domain/facts.ts";
import type { FactId, Instant } from "../../src/domain/ids.ts";
import { describeFact } from "../../src/formats/describe-fact.ts";
import { wildLog } from "../kit/arbitraries.ts";
import { ana, createWriter, T0 } from "../kit/facts.ts";

const target = "device-1-000001" as FactId;
const update = {
  template: "first-status",
  audience: "engineering",
  format: "slack",
  way: "copied",
  status: "investigating",
  subject: null,
  text: "checkout failing",
  nextUpdateAt: (T0 + 20 * 60_000) as Instant,
} as const;

const sentences: readonly (readonly [FactDraft, string])[] = [
  [{ type: "incident.declared/1", data: { drill: false } }, "incident declared"],
  [{ type: "incident.declared/1", data: { drill: true } }, "drill declared (injected failure)"],
  [{ type: "pack.frozen/1", data: { pack: builtInPack } }, `cards fixed, pack version ${builtInPack.version}`],
  [{ type: "severity.set/1", data: { level: "SEV2", triage: null, reason: null } }, "severity SEV2"],
  [
    { type: "severity.set/1", data: { level: "SEV1", triage: null, reason: "It spreads" } },
    "severity SEV1: It spreads",
  ],
  [{ type: "role.assigned/1", data: { role: "ops", person: ana } }, "Ana is ops lead"],
  [{ type: "role.assigned/1", data: { role: "ops", person: { ...ana, name: "" } } }, "ops lead: name not given"],
  [{ type: "role.deferred/1", data: { role: "comms" } }, "comms lead: nobody yet"],
  [{ type: "role.released/1", data: { role: "scribe" } }, "scribe released"],
  [{ type: "channel.named/1", data: { name: "#inc-1" } }, "channel #inc-1"],
  [{ type: "detail.set/1", data: { field: "impact", text: "slow" } }, "impact: slow"],
  [{ type: "step.done/1", data: { list: "first-90", step: "severity" } }, "done: Pick the severity"],
  [{ type: "step.done/1", data: { list: "first-90", step: "gone" } }, "done: first-90/gone"],
  [{ type: "loop.stepped/1", data: { step: "size-up" } }, "loop: Size up"],
  [
    { type: "update.posted/1", data: update },
    "update copied for engineering (Slack), next update 03:22 UTC: checkout failing",
  ],
  [
    { type: "update.posted/1", data: { ...update, way: "selected", format: "email", nextUpdateAt: null } },
    "update copied by hand for engineering (e-mail), no further update: checkout failing",
  ],
  [{ type: "note.added/1", data: { kind: "decision", text: "Roll back" } }, "decision: Roll back"],
  [{ type: "entry.corrected/1", data: { target, text: "after 10 s" } }, "correction: after 10 s"],
  [{ type: "entry.withdrawn/1", data: { target } }, "entry withdrawn"],
  [{ type: "phase.moved/1", data: { to: "monitoring" } }, "phase monitoring"],
  [{ type: "incident.resolved/1", data: {} }, "resolved"],
  [{ type: "incident.reopened/1", data: {} }, "reopened"],
  [{ type: "incident.stood-down/1", data: {} }, "stood down"],
];

describe("the sentence of an entry", () => {
  test.each(sentences)("%#", (draft, sentence) =>
    expect(describeFact(createWriter().at(0, draft), builtInPack, 0)).toBe(sentence),
  );

  test("is there for every type", () =>
    expect(new Set(sentences.map(([{ type }]) => type))).toEqual(new Set(Object.keys(knownFactTypes) as FactType[])));

  test("prints its times in the zone that was asked for", () =>
    expect(describeFact(createWriter().at(0, { type: "update.posted/1", data: update }), null, 345)).toContain(
      "next update 09:07 UTC+5:45",
    ));

  test("does without the cards", () =>
    expect(describeFact(createWriter().at(0, { type: "role.deferred/1", data: { role: "comms" } }), null, 0)).toBe(
      "comms: nobody yet",
    ));

  test("names an entry of a newer version as what it is", () => {
    const newer = { ...createWriter().at(0, { type: "incident.resolved/1", data: {} }), type: "page.sent/7" };
    expect(describeFact(newer as never, builtInPack, 0)).toBe("entry of a newer version (page.sent/7)");
  });

  test("is there for any log, and the same each time", () =>
    fc.assert(
      fc.property(wildLog, fc.constantFrom(0, 60, -210), (log, zone) => {
        for (const fact of log) {
          const sentence = describeFact(fact, builtInPack, zone);
          expect(sentence).not.toBe("");
          expect(describeFact(structuredClone(fact), builtInPack, zone)).toBe(sentence);
        }
      }),
    ));
});
