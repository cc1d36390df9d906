// A level that was lowered before mitigation may be waived, with a reason; one that was worked on may not.

import { describe, expect, test } from "vitest";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import { decide } from "../../../src/domain/incident/decide.ts";
import type { FactDraft } from "../../../src/domain/incident/facts.ts";
import { canWaive, waiverOf } from "../../../src/domain/incident/write-up.ts";
import type { SeverityLevel } from "../../../src/domain/pack/severity-classes.ts";
import { checklistProgress } from "../../../src/domain/views/checklist-progress.ts";
import { postmortemDue } from "../../../src/domain/views/postmortem-due.ts";
import { toMarkdown } from "../../../src/formats/export/to-markdown.ts";
import { minutes, nth, story, told } from "../../kit/log/log.ts";

type Entry = readonly [minute: number, draft: FactDraft];
const level = (minute: number, to: SeverityLevel): Entry => [
  minute,
  { type: "severity.set/1", data: { level: to, triage: null, reason: "x" } },
];
const mitigate = (minute: number): Entry => [minute, { type: "phase.moved/2", data: { to: "mitigating" } }];
const resolve = (minute: number): Entry => [minute, { type: "incident.resolved/1", data: {} }];
const waive = (minute: number): Entry => [minute, { type: "writeup.waived/1", data: { reason: "False alarm" } }];

// The story begins as a SEV2.
test.each<[string, boolean, readonly Entry[]]>([
  ["lowered before mitigation", true, [level(5, "SEV3"), mitigate(6), resolve(9)]],
  ["lowered, and resolved with nothing done", true, [level(5, "SEV4"), resolve(9)]],
  ["lowered, and still going on", false, [level(5, "SEV3"), mitigate(6)]],
  ["lowered during mitigation", false, [mitigate(5), level(6, "SEV3"), resolve(9)]],
  ["lowered after the resolve", false, [resolve(5), level(6, "SEV3")]],
  ["never lowered", false, [mitigate(5), resolve(9)]],
  ["raised again in mitigation", false, [level(5, "SEV3"), mitigate(6), level(7, "SEV1"), resolve(9)]],
])("a level %s may be waived: %s", (_name, may, entries) => expect(canWaive(told(story(...entries)))).toBe(may));

describe("a waiver", () => {
  const facts = story(level(5, "SEV3"), resolve(9), waive(10));
  test("ends the duty, with its reason in state and export", () => {
    expect(postmortemDue(told(story(level(5, "SEV3"), resolve(9))))).not.toBeNull();
    expect(postmortemDue(told(facts))).toBeNull();
    expect(waiverOf(told(facts))).toMatchObject({ reason: "False alarm" });
    expect(toMarkdown(told(facts), facts, builtInPack, "utc")).toContain("- Write-up: waived (False alarm)");
  });
  test("ticks the step that would set a date for it", () => {
    const list = builtInPack.checklists.find(({ id }) => id === "stand-down");
    const step =
      list && checklistProgress(told(facts), list, minutes(11)).find(({ step: { id } }) => id === "postmortem");
    expect(step).toMatchObject({ done: { at: minutes(10) }, byHand: false });
  });
  test("needs a reason, is given once, and after stand-down too", () => {
    const open = told(story(level(5, "SEV3"), resolve(9), [10, { type: "incident.stood-down/1", data: {} }]));
    expect(decide(open, { type: "waiveWriteUp", reason: " " })).toMatchObject({ refusal: { type: "reasonMissing" } });
    expect(decide(open, { type: "waiveWriteUp", reason: "False alarm" }).type).toBe("accepted");
    expect(decide(told(facts), { type: "waiveWriteUp", reason: "Again" })).toMatchObject({
      refusal: { type: "alreadySettled" },
    });
  });
  test("is void once the fault comes back as more", () => {
    const back = story(
      level(5, "SEV3"),
      resolve(9),
      waive(10),
      [11, { type: "incident.reopened/1", data: {} }],
      level(12, "SEV1"),
      resolve(20),
    );
    expect(postmortemDue(told(back))).not.toBeNull();
    expect(waiverOf(told(back))).toBeNull();
  });
  test("can be taken back", () => {
    const undone = story(level(5, "SEV3"), resolve(9), waive(10), [
      11,
      { type: "entry.withdrawn/1", data: { target: nth(3) } },
    ]);
    expect(postmortemDue(told(undone))).not.toBeNull();
  });
});
