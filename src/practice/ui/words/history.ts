// Sentences for the history of drills, the next one, and the certificate.

import { runningTime } from "../../../domain/text/clock-face.ts";
import { DAY_MS } from "../../../domain/text/durations.ts";
import { plural } from "../../../domain/words/plural.ts";
import type { NextScenario } from "../../domain/history/next-scenario.ts";

const drills = (count: number): string => plural(count, { one: "1 drill", other: `${count} drills` });
const days = (ms: number): string => {
  const count = Math.round(ms / DAY_MS);
  return plural(count, { one: "1 day", other: `${count} days` });
};

export const historyWords = {
  title: "History",
  back: "Back to Drills",
  none: "No drill has been finished on this phone yet. Once one is, its times and score appear here.",
  unreadable: "The drills on this phone can’t be read just now. Open this screen again in a moment.",
  only: "Only finished drills with a scenario. Real incidents never count here, and drills never count as real ones.",
  whose: "Whose drills",
  everyone: "Everyone",
  times: "Reaction times",
  move: "Move",
  target: (seconds: number): string => `target ${runningTime(seconds * 1000)}`,
  inTime: "in time",
  over: "over the target",
  notDone: "not done",
  timesLabel: (move: string, told: string): string => `${move}, drill after drill. ${told}`,
  told: (first: string, newest: string, best: string, count: number): string =>
    plural(count, {
      one: `One drill: ${newest}.`,
      other: `${drills(count)}. First ${first}, newest ${newest}, best ${best}.`,
    }),
  scores: "Scores",
  pass: (points: number): string => `${points} to pass`,
  passed: "passed",
  below: "below",
  scoresLabel: (told: string): string => `Points of 100, drill after drill. ${told}`,
  table: "All of them",
  day: "Day",
  drill: "Drill",
  ic: "IC",
  points: "Points",
  people: "Drill schedule",
  peopleHow: "The first three drills are 14 days apart, later ones at most 90 days.",
  you: "You",
  never: "Hasn’t drilled yet.",
  drilled: (count: number, day: string): string => `${drills(count)}, the last on ${day}.`,
  due: "Due now.",
  dueBy: (day: string, inMs: number): string => `Next by ${day}, in ${days(inMs)}.`,
  toCertificate: "Certificate",
} as const;

export const nextWords = {
  title: "Next drill",
  first: "You haven’t finished a drill on this phone yet. Begin with this one:",
  due: "Your next drill is due now. A good one:",
  dueBy: (day: string, inMs: number): string => `Your next drill: by ${day}, in ${days(inMs)}. A good one:`,
  why: {
    unplayed: "You haven’t finished it yet.",
    last: "The last exercise of the path. It ends in the certificate.",
    weakest: "Your best score is lowest here.",
  } satisfies Record<NextScenario["why"], string>,
  minutes: (count: number): string => `About ${count} min.`,
  others: (names: readonly string[]): string =>
    names.length > 3
      ? `${names.slice(0, 3).join(", ")} and ${names.length - 3} more haven’t drilled yet.`
      : `${names.join(" and ")} ${plural(names.length, { one: "hasn’t", other: "haven’t" })} drilled yet.`,
  toHistory: "History",
  toCertificate: "Certificate",
} as const;

export const certificateWords = {
  title: "Certificate",
  back: "Back to Drills",
  whose: "Whose",
  honest:
    "This is a team’s own record, worked out by First90 from the drills on this phone. It isn’t accredited by anyone.",
  heading: (name: string): string => `Incident command: ${name}`,
  unnamed: "This phone has no name for you yet. Enter it on the Team screen, so that the certificate is yours.",
  toTeam: "Go to Team",
  open: "Not reached yet.",
  openHow: (points: number): string =>
    `It takes ${points} of 100 points in the last exercise, and 60% of each competency. The other exercises lead up to it.`,
  certified: (from: string, until: string): string => `Passed on ${from}. Valid until ${until}.`,
  left: (ms: number): string => `${days(ms)} left.`,
  expired: (until: string): string => `Expired on ${until}. Play the last exercise again to renew it.`,
  path: "The path",
  last: "last exercise",
  best: (points: number, day: string): string => `${points} of 100 on ${day}`,
  notPlayed: "not finished yet",
  changed: "played in the team’s own version",
  competencies: "Competencies",
  competenciesOf: "From the last exercise; 60% of each is needed.",
  reached: "reached",
  notReached: "not reached",
  evidence: "Evidence",
  evidenceDrill: (title: string, points: number, day: string): string => `${title}: ${points} of 100, ${day}.`,
  toScore: "Open its score",
  entries: (count: number): string => plural(count, { one: "1 log entry", other: `${count} log entries` }),
  print: "Print",
  play: "Play the last exercise",
  playNext: (title: string): string => `Next on the path: ${title}`,
} as const;
