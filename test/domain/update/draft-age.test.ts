import { describe, expect, test } from "vitest";
import type { Instant } from "../../../src/domain/fact/ids.ts";
import type { FactDraft } from "../../../src/domain/incident/facts.ts";
import { foldIncident } from "../../../src/domain/incident/fold.ts";
import { draftChanges, type FilledFrom, filledFrom } from "../../../src/domain/update/draft-age.ts";
import { createWriter, firstNinetySeconds, INCIDENT, T0 } from "../../kit/log/log.ts";
import { fivePriorities, picked } from "../../kit/log/team-pack.ts";

const minutes = (count: number): Instant => (T0 + count * 60_000) as Instant;
const filled = (later: readonly FactDraft[] = [], change: Partial<FilledFrom> = {}): FilledFrom => {
  const write = createWriter();
  const facts = [...firstNinetySeconds(write), ...later.map((draft, index) => write.at(60_000 + index, draft))];
  const incident = foldIncident(INCIDENT, facts);
  return { ...filledFrom(incident, { status: "investigating", nextUpdateAt: minutes(20), zone: 0 }), ...change };
};

describe("a draft", () => {
  test("is as good as new while nothing has changed but a few minutes", () => {
    expect(draftChanges(filled(), filled([], { nextUpdateAt: minutes(24) }))).toEqual([]);
    expect(draftChanges(filled(), filled([], { zone: 120 }))).toEqual([]);
  });

  test.each<[string, FactDraft[], Partial<FilledFrom>, unknown]>([
    [
      "a new severity",
      [{ type: "severity.set/1", data: { level: "SEV1", triage: null, reason: "doubled" } }],
      {},
      { type: "severity", to: "SEV1" },
    ],
    ["another status", [], { status: "mitigating" }, { type: "status", to: "mitigating" }],
    ["what is broken", [{ type: "detail.set/1", data: { field: "impact", text: "slow" } }], {}, { type: "details" }],
    [
      "what readers can do meanwhile",
      [{ type: "detail.set/2", data: { field: "meanwhile", text: "pay by card" } }],
      {},
      { type: "meanwhile" },
    ],
    [
      "what an executive is asked for",
      [{ type: "detail.set/2", data: { field: "needed", text: "a second team" } }],
      {},
      { type: "needed" },
    ],
    ["a later promise", [], { nextUpdateAt: minutes(25) }, { type: "nextUpdate", to: minutes(25) }],
    ["an earlier promise", [], { nextUpdateAt: minutes(10) }, { type: "nextUpdate", to: minutes(10) }],
  ])("is outdated by %s", (_name, later, change, expected) =>
    expect(draftChanges(filled(), filled(later, change))).toEqual([expected]),
  );

  test("goes by the name of the severity, which a draft of an earlier version has as its class", () => {
    const { short: _short, ...former } = filled();
    expect(draftChanges(former, filled())).toEqual([]);
    const own: FactDraft = {
      type: "severity.set/2",
      data: { ...picked(fivePriorities, "P3"), triage: null, reason: "Renamed" },
    };
    expect(draftChanges(former, filled([own]))).toEqual([{ type: "severity", to: "P3" }]);
  });

  test("of an earlier version didn’t note what is for readers, so that isn’t a change", () => {
    const { meanwhile: _meanwhile, needed: _needed, ...former } = filled();
    const later = filled([{ type: "detail.set/2", data: { field: "meanwhile", text: "pay by card" } }]);
    expect(draftChanges(former, later)).toEqual([]);
  });

  test("names the gravest change first", () => {
    const later = filled([{ type: "severity.set/1", data: { level: "SEV1", triage: null, reason: "doubled" } }], {
      status: "mitigating",
      nextUpdateAt: minutes(40),
    });
    expect(draftChanges(filled(), later).map(({ type }) => type)).toEqual(["severity", "status", "nextUpdate"]);
  });

  test("of a final text has no promise that could move", () =>
    expect(draftChanges(filled([], { nextUpdateAt: null }), filled())).toEqual([]));
});
