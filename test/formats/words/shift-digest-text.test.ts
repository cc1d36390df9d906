import { expect, test } from "vitest";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import type { IncidentId, Instant } from "../../../src/domain/fact/ids.ts";
import type { Fact, FactDraft } from "../../../src/domain/incident/facts.ts";
import { foldIncident } from "../../../src/domain/incident/fold.ts";
import type { Commanded } from "../../../src/domain/views/overview.ts";
import { shiftDigest } from "../../../src/domain/views/shift-digest.ts";
import { shiftDigestText } from "../../../src/formats/words/shift-digest-text.ts";
import { ben, createWriter, firstNinetySeconds, T0 } from "../../kit/log/log.ts";
import { drillRun } from "../../kit/log/stories.ts";

const minutes = (count: number): Instant => (T0 + count * 60_000) as Instant;

const commanded = (name: string, drafts: readonly (readonly [number, FactDraft])[], before = firstNinetySeconds) => {
  const write = createWriter(name as IncidentId, name);
  const facts: readonly Fact[] = [...before(write), ...drafts.map(([at, draft]) => write.at(at * 60_000, draft))];
  return { incident: foldIncident(name as IncidentId, facts), pack: builtInPack };
};
const text = (all: readonly Commanded[], minute: number, zone = 0): string =>
  shiftDigestText(shiftDigest(all, minutes(minute)), { now: minutes(minute), zone });

const busy = commanded("busy", [
  [1, { type: "detail.set/1", data: { field: "service", text: "checkout" } }],
  [1, { type: "detail.set/1", data: { field: "impact", text: "failing" } }],
  [2, { type: "hypothesis.opened/1", data: { text: "The last deploy", person: ben, minutes: 15 } }],
  [3, { type: "callback.asked/1", data: { person: ben, text: "Queue?", dueAt: minutes(8) } }],
  [4, { type: "escalation.made/1", data: { to: "VP Eng", person: null, reason: "SEV1", trigger: null } }],
  [5, { type: "decision.opened/1", data: { text: "Fail over?", authority: "trade-offs", dueAt: minutes(11) } }],
  [6, { type: "phase.moved/2", data: { to: "monitoring" } }],
]);
const over = commanded("over", [
  [2, { type: "incident.resolved/1", data: {} }],
  [3, { type: "incident.stood-down/1", data: {} }],
]);

test("every line says what, who, and by when, with its zone", () => {
  expect(text([busy, over], 10).split("\n")).toEqual([
    "Shift handover, 2026-11-21 03:12 UTC",
    "",
    "Open incidents: 1",
    "- SEV2 checkout: failing | monitoring since 03:08 UTC | IC Ana | next update 03:22 UTC, 11 min left (engineering)",
    "",
    "Open actions: 4",
    "- SEV2 checkout: failing: escalated to VP Eng at 03:06 UTC, no answer for 6 min",
    "- SEV2 checkout: failing: Ben owes an answer by 03:10 UTC, 2 min overdue: Queue?",
    "- SEV2 checkout: failing: to decide, no options yet, due 03:13 UTC, 1 min left: Fail over?",
    "- SEV2 checkout: failing: hypothesis, Ben, until 03:19 UTC, 7 min left: The last deploy",
    "",
    "Watch: 2",
    "- SEV2 checkout: failing: monitor until 03:38 UTC, 26 min left",
    "- SEV2 Not described yet: write-up due 2026-11-23 03:04 UTC, 47 h 52 min left; draft due 2026-11-22 03:04 UTC",
  ]);
});

test("with nothing open it says so, and speaks of no drill", () => {
  expect(text([], 0, 60)).toBe(
    "Shift handover, 2026-11-21 04:02 UTC+1\n\nOpen incidents: none\n\nOpen actions: none\n\nWatch: none",
  );
});

test("every line of a drill is marked, and stands after the real ones", () => {
  const lines = text([commanded("drill", [], drillRun), busy], 10).split("\n");
  const start = lines.findIndex((line) => line.includes("[DRILL]"));
  expect(lines.slice(0, start).join("\n")).toContain("SEV2 checkout: failing | monitoring");
  expect(lines.slice(start).filter((line) => line !== "")).toEqual([
    "[DRILL] Drills. The failure is injected; nothing is broken.",
    "[DRILL] Open incidents: 1",
    "- [DRILL] SEV2 Not described yet | triaged since 03:02 UTC | IC Ana | update overdue since 03:07 UTC, 5 min late (engineering)",
    "[DRILL] Open actions: none",
    "[DRILL] Watch: none",
  ]);
});

test("an overdue update and an empty seat are named", () => {
  const late = commanded("late", [[1, { type: "role.released/1", data: { role: "ic" } }]]);
  expect(text([late], 30)).toContain("| no IC | update overdue since 03:22 UTC, 9 min late");
});

test("what was typed forges no line and calls nobody", () => {
  const typed = commanded("typed", [
    [1, { type: "detail.set/1", data: { field: "title", text: "@channel look\n- SEV1 fake" } }],
  ]);
  expect(text([typed], 10)).toContain("- SEV2 @\u2060channel look - SEV1 fake |");
});
