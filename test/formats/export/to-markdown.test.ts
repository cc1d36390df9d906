// The incident over time in the write-up: a few lines, one per lane.

import { expect, test } from "vitest";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import type { Instant } from "../../../src/domain/fact/ids.ts";
import type { Fact, FactDraft } from "../../../src/domain/incident/facts.ts";
import { foldIncident } from "../../../src/domain/incident/fold.ts";
import { toMarkdown } from "../../../src/formats/export/to-markdown.ts";
import { berlin } from "../../kit/app/zones.ts";
import { createWriter, INCIDENT, update } from "../../kit/log/log.ts";
import { pictureStory } from "../../kit/log/stories.ts";

const overTime = (facts: readonly Fact[], zone: "utc" | "recorded"): readonly string[] => {
  const lines = toMarkdown(foldIncident(INCIDENT, facts), facts, builtInPack, zone).split("\n");
  return lines.slice(lines.indexOf("## Over time, 2026-11-21") + 2, lines.indexOf("## Log") - 1);
};

test("the incident over time is a line a lane, before the log", () => {
  expect(overTime(pictureStory(), "utc").map((line) => line.split(":")[0])).toEqual([
    "- Impact (UTC)",
    "- Phase (UTC)",
    "- Severity (UTC)",
    "- Incident commander (UTC)",
    "- Updates (UTC)",
    "- Decisions (UTC)",
    "- Hypotheses (UTC)",
  ]);
  expect(overTime(pictureStory(), "utc")).toContain(
    "- Severity (UTC): SEV? 03:02 · SEV2 03:02–03:26 · SEV1 03:26–04:12 · SEV3 04:12–05:01",
  );
});

test("it is in the zone of the phone that declared where local times are asked for", () =>
  expect(overTime(pictureStory(), "recorded")[0]).toBe("- Impact (UTC+1): began 03:55, 7 min before the declaration"));

test("each entry is in the zone that its phone had at that time, also what was promised before a change", () => {
  const declaredAt = Date.parse("2026-10-25T00:40:00Z");
  const write = createWriter();
  const inBerlin = (afterMs: number, draft: Parameters<typeof write.at>[1]): Fact => {
    const at = (declaredAt + afterMs) as Instant;
    return { ...write.at(0, draft), at, zone: berlin(at) } as Fact;
  };
  const nextUpdateAt = (declaredAt + 30 * 60_000) as Instant;
  const posted = update(0, "investigating") as FactDraft & { type: "update.posted/1" };
  const facts = [
    inBerlin(0, { type: "incident.declared/1", data: { drill: false } }),
    inBerlin(10 * 60_000, { ...posted, data: { ...posted.data, nextUpdateAt } }),
    inBerlin(25 * 60_000, { type: "note.added/1", data: { kind: "note", text: "Quiet" } }),
  ];
  const text = toMarkdown(foldIncident(INCIDENT, facts), facts, builtInPack, "recorded");
  expect(text).toContain("| 2026-10-25T02:50:00+02:00 |");
  expect(text).toContain("next update 02:10 UTC+1");
  expect(text).toContain("| 2026-10-25T02:05:00+01:00 |");
});

test("what people typed stays on its line and is no markup", () => {
  const write = createWriter();
  const facts = [
    ...pictureStory(write),
    write.at(1_000, { type: "note.added/1", data: { kind: "decision", text: "# a\n- **b** <i>" } }),
  ];
  expect(overTime(facts, "utc")).toContainEqual(expect.stringContaining("\\# a<br>- \\*\\*b\\*\\* \\<i\\>"));
});
