import { describe, expect, test } from "vitest";
import type { Fact } from "../../../src/domain/incident/facts.ts";
import { foldIncident } from "../../../src/domain/incident/fold.ts";
import { toCsv } from "../../../src/formats/export/to-csv.ts";
import { toJson } from "../../../src/formats/export/to-json.ts";
import { toMarkdown } from "../../../src/formats/export/to-markdown.ts";
import { toText } from "../../../src/formats/export/to-text.ts";
import { withShownMarks } from "../../../src/formats/landing/shown-marks.ts";
import { createWriter, firstNinetySeconds, INCIDENT } from "../../kit/log/log.ts";

test("marks of direction are shown, other text stays as it is", () => {
  expect(withShownMarks("pay \u202e100\u202c now \u2067x\u2069\u200f")).toBe("pay ⟨RLO⟩100⟨PDF⟩ now ⟨RLI⟩x⟨PDI⟩⟨RLM⟩");
  expect(withShownMarks("שלום עולם, café")).toBe("שלום עולם, café");
  expect(withShownMarks("\u200b\u2800")).toBe("⟨nothing to see⟩");
  expect(withShownMarks("")).toBe("");
});

describe("an export for people", () => {
  const write = createWriter();
  const log: readonly Fact[] = [
    ...firstNinetySeconds(write),
    write.at(95_000, { type: "note.added/1", data: { kind: "note", text: "roll \u202ekcab" } }),
  ];
  const incident = foldIncident(INCIDENT, log);
  test.each([
    ["text", toText(incident, log, null, "utc")],
    ["Markdown", toMarkdown(incident, log, null, "utc")],
    ["CSV", toCsv(log, null, "utc")],
  ])("shows them: %s", (_name, text) => {
    expect(text).toContain("roll ⟨RLO⟩kcab");
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });

  test("and the JSON keeps them as they are", () => expect(toJson(INCIDENT, log)).toContain("roll \u202ekcab"));
});
