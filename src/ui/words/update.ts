// Sentences for the status update screen.

import type { MarkedPhase, UpdateFormat, UpdateWay } from "../../domain/incident/course/facts.ts";
import type { TemplateField } from "../../domain/pack/pack.ts";
import { plural } from "../../domain/words/plural.ts";
import { audienceNames, statusNames } from "../../domain/words/update-names.ts";

/** "Service, impact and affected". */
const listOf = (names: readonly string[]): string => {
  const [first = "", ...rest] = names;
  const all = [first, ...rest.map((name) => (/^[A-Z]{2}/.test(name) ? name : name.toLowerCase()))];
  return plural(all.length, { one: first, other: `${all.slice(0, -1).join(", ")} and ${all.at(-1)}` });
};

const fieldNames: Readonly<Record<TemplateField, string>> = {
  severity: "Severity",
  "severity-name": "The name of the severity",
  service: "Service",
  impact: "Impact",
  affected: "Affected",
  status: "Status",
  actions: "What was done",
  "next-steps": "Next steps",
  "next-update": "Next update",
  started: "The start",
  ended: "The end",
  duration: "How long it lasted",
  ic: "IC",
  ops: "The ops lead",
  comms: "The comms lead",
  channel: "The channel",
  understanding: "Current understanding",
  decision: "The decision",
  rationale: "The reason",
  "plan-b": "Plan B",
  resolution: "Resolution",
  "follow-up": "Follow-up",
};

export const updateWords = {
  title: "Status update",
  preview: "Exactly what will be pasted",
  another: "Write another",
  was: { copied: "What was copied", shared: "What was shared", selected: "What was copied" } satisfies Record<
    UpdateWay,
    string
  >,
  audience: "For whom",
  template: "Text",
  format: "Format",
  status: "Status",
  service: "Service",
  impact: "Impact",
  affected: "Who is affected",
  other: "Other",
  use: "Use it",
  copy: "Copy update",
  copyAndMark: (phase: MarkedPhase): string => `Copy update and mark ${phase}`,
  copyOnly: "Copy only",
  share: "Share update",
  posted: { copied: "Copied and logged.", shared: "Shared and logged.", selected: "Logged." },
  marked: (phase: MarkedPhase): string => `Marked ${phase}.`,
  stays: (phase: string): string => `The phase stays ${phase}.`,
  nextAt: (time: string, length: string): string => `Next update ${time}, in ${length}.`,
  dueSince: (time: string): string => `The next update has been due since ${time}.`,
  noNext: "No further update is due.",
  byHand: "The browser would not copy. The text is selected: copy it by hand, then confirm.",
  confirm: "I have copied it",
  dismissed: "Not shared. Nothing was logged.",
  sms: (characters: number, segments: number): string =>
    `${characters} characters, ${segments} ${plural(segments, { one: "message", other: "messages" })}`,
  smsLong: (characters: number, segments: number): string =>
    `${characters} characters: too long for one message, sent as ${segments}`,
  edit: "Edit",
  yours: "Your text, exactly as it will be pasted",
  kept: "Kept on this phone until it is copied or shared.",
  fillAgain: "Fill again",
  takeBack: "Back to my text",
  left: (text: string, format: string): string => `This is another text. Yours is kept: ${text}, ${format}.`,
  putBack: "Put back my text",
  otherTexts: (status: string): string => `These fit ${status}. Another status has other texts.`,
  question: (audience: string, time: string, status: string): string =>
    `Last for ${audience.toLowerCase()}: ${status}, ${time}. Was it posted?`,
  wasPosted: "Was it posted?",
  answerPosted: "Posted",
  answerNot: "Not posted",
  takenBack: "Taken back. The clock goes by what was told before.",
  toSent: "Updates so far",
  drillMarked: "[DRILL] is put in front.",
  changed: (changes: readonly string[]): string => `The incident has changed: ${changes.join(", ")}.`,
  changes: {
    severity: (level: string): string => `severity ${level}`,
    status: (status: string): string => `status ${status.toLowerCase()}`,
    details: "service, impact or who is affected",
    nextUpdate: (time: string): string => `next update ${time}`,
  },
  lint: {
    title: "What to look at before it goes out",
    count: (all: number, wrong: number): string => {
      if (all === 0) return "No rule broken.";
      const look = plural(all, { one: "1 thing to look at", other: `${all} things to look at` });
      return wrong === 0 ? `${look}.` : wrong === all ? `${look}, wrong as it stands.` : `${look}, ${wrong} wrong.`;
    },
    unfilled: (fields: readonly TemplateField[]): string =>
      `${listOf(fields.map((field) => fieldNames[field]))} ${plural(fields.length, { one: "isn’t", other: "aren’t" })} filled in.`,
    weights: { wrong: "Wrong", look: "Look" },
    times: (count: number): string => `(${count} times)`,
    use: (suggestion: string): string => `Use “${suggestion}”`,
    remove: (found: string): string => `Leave out “${found}”`,
    more: (count: number): string => `${count} more after these.`,
  },
  clock: {
    promised: (time: string): string => `Clock: next update ${time}.`,
    sooner: (time: string, interval: string, promised: string): string =>
      `Clock: next update ${time}, by the interval of ${interval}. The text says ${promised}.`,
    none: (interval: string, time: string): string =>
      `No time in the text: the clock keeps the interval of ${interval}, ${time}.`,
    unplanned: (severity: string): string => `Clock: none. ${severity} has no interval, and the text promises no time.`,
    passed: (interval: string, time: string): string =>
      `The time in the text is over: the clock keeps the interval of ${interval}, ${time}.`,
    stopped: "Clock: no further update due.",
  },
  formats: { slack: "Slack", markdown: "Teams / Markdown", email: "E-mail", sms: "SMS" } satisfies Record<
    UpdateFormat,
    string
  >,
  audiences: audienceNames,
  statuses: statusNames,
} as const;
