// A debrief as Markdown, for the team's own pages. Everything in it is marked as a drill.

import { inOwnNames } from "../../domain/pack/own-names.ts";
import type { Severities } from "../../domain/pack/severities.ts";
import { calendarDay } from "../../domain/text/calendar.ts";
import { clockTime, lengthInWords, runningTime } from "../../domain/text/clock-face.ts";
import type { Zone } from "../../domain/text/zone.ts";
import { landings } from "../../formats/landing/landings.ts";
import type { MoveResult } from "../domain/run/move-results.ts";
import type { Debrief } from "../domain/score/debrief.ts";
import type { DrillScore } from "../domain/score/score-drill.ts";

const plain = landings["markdown-line"].typed;

export interface DebriefNames {
  /** Names of items and moves, by their ids. */
  readonly names: Readonly<Record<string, string>>;
  /** Names severities. */
  readonly pack: Severities;
}

/** Returns the debrief with its score (null: none); `zone` is for its times. Every value is escaped. */
export const debriefToMarkdown = (
  debrief: Debrief,
  score: DrillScore | null,
  { names, pack }: DebriefNames,
  zone: Zone,
): string => {
  const { scenario, startedAt, lengthMs, injects, opening, missed, choices, unasked, examples, passages, unclear } =
    debrief;
  const lines = [
    `# [DRILL] ${plain(scenario.title)}`,
    "",
    `This was a drill with an injected failure (${plain(scenario.injectedFailure)}), not a real outage.`,
    "",
    `- Played: ${calendarDay(startedAt, zone)} ${clockTime(startedAt, zone)}, ${lengthInWords(lengthMs)}`,
    ...scenario.parts.map(
      ({ title, expected, boundary }) => `- ${plain(title)}: ${plain(inOwnNames(expected, pack))}. ${plain(boundary)}`,
    ),
    ...(score ? scoreLines(score, names) : []),
    "",
    "## What was expected from the start",
    "",
    ...opening.map((result) => `- ${reaction(result)}`),
    "",
    "## Messages and reactions",
    "",
    ...injects.flatMap(({ afterMs, from, inject, reactions }) => [
      `- ${runningTime(afterMs)} **${plain(from?.name ?? inject.from)}**: ${plain(inject.text)}`,
      ...reactions.map((result) => `  - ${reaction(result)}`),
    ]),
    "",
    "## What would have helped",
    "",
    ...(missed.length === 0 ? ["Nothing was missed."] : []),
    ...missed.map(
      ({ move, helpedAtMs }) => `- By ${runningTime(helpedAtMs)}: ${plain(move.text)}. ${plain(move.helps)}`,
    ),
    ...unasked.map(
      ({ revelation, who }) =>
        `- Never asked: ${plain(who?.name ?? "")}, ${plain(revelation.what)}. ${plain(revelation.answer)}`,
    ),
    ...section(
      "Decisions",
      choices.map(
        ({ choice, taken }) =>
          `- ${plain(choice.question)} ${taken ? `${plain(taken.name)}. ${plain(taken.consequence)}` : "Not decided."}`,
      ),
    ),
    ...section(
      "Texts",
      examples.flatMap(({ example, own }) => [
        `- Good: ${plain(example.good)}`,
        `  - Poor: ${plain(example.poor)}`,
        `  - Why: ${plain(example.why)}`,
        ...own.map(({ afterMs, text }) => `  - Own, ${runningTime(afterMs)}: ${plain(text)}`),
      ]),
    ),
    ...section(
      "Rewritten",
      passages.map(
        ({ passage, text, findings, lost }) =>
          `- ${plain(passage.text)} → ${text === null ? "not written" : plain(text)}${findings.length > 0 ? ` (still blames: ${findings.map(({ found }) => plain(found)).join(", ")})` : ""}${lost.length > 0 ? ` (lost: ${lost.map(plain).join(", ")})` : ""}`,
      ),
    ),
    ...section(
      "What was unclear",
      unclear.map(({ text }) => `- ${plain(text)}`),
    ),
  ];
  return `${lines.join("\n")}\n`;
};

const scoreLines = (
  { points, areas, items, times, unrated }: DrillScore,
  names: DebriefNames["names"],
): readonly string[] => [
  `- Score: ${points} of 100${unrated > 0 ? `, ${unrated} not rated yet` : ""} (coordination ${areas.coordination}, decision ${areas.decision}, communication ${areas.communication})`,
  `- Times: ${times.map(({ id, seconds }) => `${plain(names[`time:${id}`] ?? id)} ${seconds === null ? "not done" : runningTime(seconds * 1000)}`).join(", ")}`,
  "",
  "| Item | Points | Of | Entries |",
  "|---|---|---|---|",
  ...items.map(
    ({ id, points: got, of, evidence }) =>
      `| ${landings["markdown-cell"].typed(names[id] ?? id)} | ${got} | ${of} | ${evidence.length} |`,
  ),
];

const reaction = ({ move, verdict, seconds }: MoveResult): string => {
  const time = seconds === null ? "" : ` after ${runningTime(seconds * 1000)}`;
  return `${plain(move.text)}: ${words[verdict]}${time} (limit ${runningTime(move.withinSeconds * 1000)})`;
};

const words = { "in-time": "done", late: "late", missed: "missed", "not-called-for": "not called for" } as const;

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ["", `## ${title}`, "", ...lines];
