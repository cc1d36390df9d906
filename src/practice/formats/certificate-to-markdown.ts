// A certificate as Markdown, with the evidence behind it. A team's own record, and it says so first.

import { calendarDay } from "../../domain/text/calendar.ts";
import { runningTime } from "../../domain/text/clock-face.ts";
import type { Zone } from "../../domain/text/zone.ts";
import { landings } from "../../formats/landing/landings.ts";
import type { Certification, PlayedDrill } from "../domain/history/certification.ts";

const plain = landings["markdown-line"].typed;
const inCell = landings["markdown-cell"].typed;

export interface CertificateWords {
  readonly heading: string;
  readonly honest: string;
  readonly status: string;
  /** Titles of exercises, names of items, competencies and moves, by their ids. */
  readonly names: Readonly<Record<string, string>>;
}

/** Returns the text; `zone` is for its times. Every value is escaped. */
export const certificateToMarkdown = (
  { path, competencies, status }: Certification,
  { heading, honest, status: told, names }: CertificateWords,
  zone: Zone,
): string => {
  const named = (id: string): string => names[id] ?? id;
  const name = (id: string): string => plain(named(id));
  const by = status.type === "open" ? null : status.by;
  const lines = [
    `# ${plain(heading)}`,
    "",
    plain(honest),
    "",
    `**${plain(told)}**`,
    "",
    "## Path",
    "",
    ...path.map(({ scenario, best }, index) => `${index + 1}. ${name(scenario)}: ${bestOf(best, zone)}`),
    "",
    "## Competencies",
    "",
    ...competencies.map(
      ({ id, points, of, passed }) => `- ${name(id)}: ${points} of ${of}${passed ? ", reached" : ""}`,
    ),
    ...(by ? evidence(by, named, zone) : []),
  ];
  return `${lines.join("\n")}\n`;
};

const bestOf = (best: PlayedDrill | null, zone: Zone): string =>
  best ? `${best.score.points} of 100 on ${calendarDay(best.at, zone)}` : "not finished yet";

const evidence = (
  { incident, at, score }: PlayedDrill,
  named: (id: string) => string,
  zone: Zone,
): readonly string[] => [
  "",
  "## Evidence",
  "",
  `Drill ${plain(incident)}, ${calendarDay(at, zone)}. An injected failure, not a real outage.`,
  "",
  "| Item | Points | Of | Log entries |",
  "|---|---|---|---|",
  ...score.items.map(
    ({ id, points, of, evidence: facts }) => `| ${inCell(named(id))} | ${points} | ${of} | ${facts.length} |`,
  ),
  "",
  ...score.times.map(
    ({ id, seconds }) =>
      `- ${plain(named(`time:${id}`))}: ${seconds === null ? "not done" : runningTime(seconds * 1000)}`,
  ),
];
