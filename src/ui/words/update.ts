// Sentences for the status update screen.

import type { ZonePlace } from "../../domain/clock/promise/zone-meanings.ts";
import type { UnclearTime } from "../../domain/clock/promised-time.ts";
import type { MarkedPhase, UpdateFormat, UpdateWay } from "../../domain/incident/course/facts.ts";
import type { TemplateField } from "../../domain/pack/template-field.ts";
import { plural } from "../../domain/words/plural.ts";
import { audienceNames, statusNames } from "../../domain/words/update-names.ts";
import { fieldNames } from "./field-names.ts";

/** "service, impact and who is affected". */
const listOf = (names: readonly string[]): string =>
  plural(names.length, { one: names.join(""), other: `${names.slice(0, -1).join(", ")} and ${names.at(-1)}` });

const charactersOf = (count: number): string => plural(count, { one: "1 character", other: `${count} characters` });

export const updateWords = {
  title: "Status update",
  preview: "Exactly what will be pasted",
  another: "Write another",
  was: { copied: "Copied text", shared: "Shared text", selected: "Copied text" } satisfies Record<UpdateWay, string>,
  audience: "Audience",
  template: "Template",
  format: "Format",
  status: "Status",
  service: "Service",
  impact: "Impact",
  affected: "Who is affected",
  meanwhile: "What they can do meanwhile",
  needed: "What you need from them",
  press: {
    rule: "An executive clears every text for the press before it goes out.",
    clear: "An executive has cleared it",
    cleared: (name: string | null, time: string): string => `Cleared by ${name ?? "an executive"} at ${time}.`,
    late: (time: string): string => `The text of ${time} went out without a yes.`,
  },
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
  othersAt: (audience: string, time: string, length: string): string =>
    `Next: ${audience.toLowerCase()} ${time}, in ${length}.`,
  othersSince: (audience: string, time: string): string => `Next: ${audience.toLowerCase()}, due since ${time}.`,
  noNext: "No further update is due.",
  byHand: "The browser would not copy. The text is selected: copy it by hand, then confirm.",
  confirm: "I’ve copied it",
  dismissed: "Not shared. Nothing was logged.",
  sms: (characters: number, segments: number): string =>
    `${charactersOf(characters)}, ${segments} ${plural(segments, { one: "message", other: "messages" })}`,
  smsLong: (characters: number, segments: number): string =>
    `${charactersOf(characters)}: too long for one message, split into ${segments}`,
  edit: "Edit",
  yours: "Your text, exactly as it will be pasted",
  kept: "Kept on this phone until it is copied or shared.",
  fillAgain: "Fill in again",
  takeBack: "Back to my text",
  left: (text: string, format: string): string => `This is a different text. Yours is kept: ${text}, ${format}.`,
  putBack: "Put back my text",
  otherTexts: (status: string): string => `These fit ${status}. Other statuses have other templates.`,
  question: (audience: string, time: string, status: string): string =>
    `Last for ${audience.toLowerCase()}: ${status}, ${time}. Was it posted?`,
  wasPosted: "Was it posted?",
  answerPosted: "Posted",
  answerNot: "Not posted",
  takenBack: "Taken back. The clock is as it was before.",
  toSent: "Updates so far",
  includeCall: "Include the call",
  drillMarked: "[DRILL] is added at the start.",
  changed: (changes: readonly string[]): string => `The incident has changed: ${changes.join(", ")}.`,
  changes: {
    severity: (level: string): string => `severity ${level}`,
    status: (status: string): string => `status ${status.toLowerCase()}`,
    details: "service, impact or who is affected",
    meanwhile: "what readers can do meanwhile",
    needed: "what you need from executives",
    nextUpdate: (time: string): string => `next update ${time}`,
  },
  lint: {
    title: "Check before you copy it",
    count: (all: number, wrong: number): string => {
      if (all === 0) return "No rule broken.";
      if (wrong === all) return plural(all, { one: "1 problem to fix.", other: `${all} problems to fix.` });
      const check = plural(all, { one: "1 thing to check", other: `${all} things to check` });
      return wrong === 0 ? `${check}.` : `${check}, ${wrong} of them wrong.`;
    },
    unfilled: (fields: readonly TemplateField[]): string =>
      `Not filled in: ${listOf(fields.map((field) => fieldNames[field]))}.`,
    weights: { wrong: "Wrong", look: "Check" },
    times: (count: number): string => plural(count, { one: "(once)", other: `(${count} times)` }),
    use: (suggestion: string): string => `Use “${suggestion}”`,
    remove: (found: string): string => `Leave out “${found}”`,
    more: (count: number): string => `${count} more after these.`,
  },
  clock: {
    line: (time: string): string => `Clock: ${time}`,
    promised: (time: string): string => `Clock: next update ${time}.`,
    sooner: (time: string, interval: string, promised: string): string =>
      `Clock: next update ${time}, from the ${interval} interval. The text says ${promised}.`,
    none: (interval: string, time: string): string =>
      `No time for the next update in the text, so the clock keeps the ${interval} interval: ${time}.`,
    keeps: (interval: string, time: string): string => `The clock keeps the ${interval} interval: ${time}.`,
    stands: "Clock: none.",
    unread: "First90 hasn’t read this text for its next update yet.",
    reasons: {
      zone: (words: string): string => `${words} is a different time in different places.`,
      place: (words: string): string => `${words} is in a zone that First90 doesn’t know.`,
      day: (words: string): string => `${words} doesn’t give a time of day.`,
      several: (words: string): string => `It isn’t clear from ${words} when the next update comes.`,
    } satisfies Record<UnclearTime["why"], unknown>,
    quoted: (words: readonly string[]): string => listOf(words.map((one) => `“${one}”`)),
    which: "Which time do you mean?",
    set: "Set the next update",
    places: {
      india: "India",
      israel: "Israel",
      ireland: "Ireland",
      central: "US Central",
      china: "China",
      britain: "UK",
      bangladesh: "Bangladesh",
      atlantic: "Atlantic",
      arabia: "Arabia",
      gulf: "Gulf",
      georgia: "South Georgia",
      singapore: "Singapore",
      samoa: "Samoa",
    } satisfies Record<ZonePlace, string> as Readonly<Record<string, string>>,
    meant: (place: string, time: string): string => `${place}: ${time}`,
    offered: (time: string, length: string): string => `${time}, in ${length}`,
    unplanned: (severity: string): string => `Clock: none. ${severity} has no interval, and the text promises no time.`,
    passed: (interval: string, time: string): string =>
      `The time in the text has passed, so the clock keeps the ${interval} interval: ${time}.`,
    stopped: "Clock: no further update due.",
  },
  formats: { slack: "Slack", markdown: "Teams / Markdown", email: "Email", sms: "One line, SMS" } satisfies Record<
    UpdateFormat,
    string
  >,
  audiences: audienceNames,
  statuses: statusNames,
} as const;
