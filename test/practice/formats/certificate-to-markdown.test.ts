// A certificate as text: what it rests on, that it is the team's own, and nothing that could be read as Markdown by mistake.

import { expect, test } from "vitest";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import type { Instant } from "../../../src/domain/fact/ids.ts";
import type { Scenario } from "../../../src/domain/incident/drill/scenario.ts";
import { builtInScenarios } from "../../../src/practice/content/built-in-scenarios.ts";
import { certification } from "../../../src/practice/domain/history/certification.ts";
import { type DrillResult, drillResult } from "../../../src/practice/domain/history/drill-result.ts";
import { certificateToMarkdown } from "../../../src/practice/formats/certificate-to-markdown.ts";
import { playWell } from "../../kit/drill/players.ts";
import { T0 } from "../../kit/log/log.ts";

const last = builtInScenarios.find(({ certifies }) => certifies) as Scenario;
const result = drillResult(playWell(last), builtInPack) as DrillResult;
const played = { incident: result.incident, at: result.startedAt, score: result.score };
const words = {
  heading: "Incident command: <Ana> | *",
  honest: "A team’s own record.",
  status: "Passed.",
  names: { [last.id]: last.title, "clear-roles": "Clear roles", technical: "Technical" },
};
const later = (T0 + 86_400_000) as Instant;

test("says whose it is, that it is the team's own, the path, the competencies and the evidence", () => {
  const text = certificateToMarkdown(certification(builtInScenarios, [played], later), words, 0);
  expect(text.startsWith("# Incident command: \\<Ana\\> \\| \\*\n\nA team’s own record.\n")).toBe(true);
  expect(text).toContain(`7. ${last.title}: ${result.score.points} of 100 on 2026-11-21`);
  expect(text).toContain("1. checkout-payments: not finished yet");
  expect(text).toContain(`- Technical: ${result.score.competencies.technical} of 30, reached`);
  const item = result.score.items.find(({ id }) => id === "clear-roles");
  expect(text).toContain(`| Clear roles | ${item?.points} | 5 | ${item?.evidence.length} |`);
  expect(text).toContain("not a real outage");
  expect(text).not.toMatch(/undefined|NaN|\[object/);
});

test("without a passed drill there is no evidence in it", () => {
  const text = certificateToMarkdown(certification(builtInScenarios, [], later), { ...words, status: "Open." }, 0);
  expect(text).not.toContain("## Evidence");
  expect(text).toContain("- Technical: 0 of 30\n");
});
