// The incident over time in the write-up: a few lines, one a lane.

import { expect, test } from "vitest";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import type { Fact } from "../../../src/domain/facts.ts";
import { foldIncident } from "../../../src/domain/fold.ts";
import { toMarkdown } from "../../../src/formats/export/to-markdown.ts";
import { createWriter, INCIDENT } from "../../kit/facts.ts";
import { pictureStory } from "../../kit/picture-story.ts";

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

test("what people typed stays on its line and is no markup", () => {
  const write = createWriter();
  const facts = [
    ...pictureStory(write),
    write.at(1_000, { type: "note.added/1", data: { kind: "decision", text: "# a\n- **b** <i>" } }),
  ];
  expect(overTime(facts, "utc")).toContainEqual(expect.stringContaining("\\# a<br>- \\*\\*b\\*\\* \\<i\\>"));
});
