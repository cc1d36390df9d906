// The shift digest as text to paste into any channel: plain lines, every time with its zone, every drill line marked.

import type { ClockRest } from "../../domain/clock/status-clock.ts";
import type { Audience } from "../../domain/pack/pack.ts";
import { calendarDay } from "../../domain/text/calendar.ts";
import { clockTime, lengthInWords } from "../../domain/text/clock-face.ts";
import { followedBy } from "../../domain/text/followed-by.ts";
import { shorten, spokenName } from "../../domain/text/short-names.ts";
import { dayAndTime, leftInWords, type ReadingMoment } from "../../domain/text/time-left.ts";
import type {
  DigestAction,
  DigestIncident,
  DigestPart,
  DigestSubject,
  ShiftDigest,
  WatchItem,
} from "../../domain/views/shift-digest.ts";
import { DRILL_MARK, severityName, unmarkedName } from "../../domain/words/incident-name.ts";
import { phaseAndRest } from "../../domain/words/phase-names.ts";
import { plural } from "../../domain/words/plural.ts";
import { roleNames } from "../../domain/words/role-names.ts";
import { audienceNames } from "../../domain/words/update-names.ts";
import { landings } from "../landing/landings.ts";

/** Returns the text; a part with nothing in it says so, and drills only appear if there are any. */
export const shiftDigestText = ({ real, drills }: ShiftDigest, moment: ReadingMoment): string => {
  const { now, zone } = moment;
  const hasDrills = drills.open.length + drills.actions.length + drills.watch.length > 0;
  return [
    `Shift handover, ${calendarDay(now, zone)} ${clockTime(now, zone)}`,
    ...partLines(real, moment, ""),
    ...(hasDrills
      ? [
          "",
          `${DRILL_MARK} Drills. The failure is injected; nothing is broken.`,
          ...partLines(drills, moment, `${DRILL_MARK} `),
        ]
      : []),
  ]
    .map(landings.chat.typed)
    .join("\n");
};

const partLines = (part: DigestPart, moment: ReadingMoment, mark: string): readonly string[] => [
  ...section("Open incidents", part.open, (one) => incidentLine(one, moment), mark),
  ...section(
    "Open actions",
    part.actions,
    (one) => `${followedBy(subject(one.of), ":")} ${actionWords(one, moment)}`,
    mark,
  ),
  ...section("Watch", part.watch, (one) => `${followedBy(subject(one.of), ":")} ${watchWords(one, moment)}`, mark),
];

const section = <Item>(
  title: string,
  items: readonly Item[],
  lineOf: (item: Item) => string,
  mark: string,
): readonly string[] => [
  "",
  `${mark}${title}: ${items.length === 0 ? "none" : items.length}`,
  ...items.map((item) => `- ${mark}${lineOf(item)}`),
];

const subject = (of: DigestSubject): string => unmarkedName({ ...of, title: shorten(of.title, 80) });

const incidentLine = (incident: DigestIncident, moment: ReadingMoment): string =>
  [
    subject(incident),
    `${phaseAndRest(incident.phase).toLowerCase()}${incident.since === null ? "" : ` since ${dayAndTime(incident.since, moment)}`}`,
    incident.ic ? `IC ${spokenName(incident.ic)}` : "no IC",
    clockWords(incident, moment),
  ].join(" | ");

const clockWords = ({ clock, rest, severity, severityStem }: DigestIncident, moment: ReadingMoment): string => {
  switch (clock.type) {
    case "stopped":
      return rest === "no-clock" ? `no update due, ${severityName(severity, severityStem)}` : restWords[rest];
    case "not-started":
      return `first status due ${dayAndTime(clock.dueAt, moment)}, ${leftInWords(clock.dueAt, moment.now)}${forWhom(clock.audiences)}`;
    case "running":
      return `next update ${dayAndTime(clock.dueAt, moment)}, ${leftInWords(clock.dueAt, moment.now)}${forWhom(clock.audiences)}`;
    case "overdue":
      return `update overdue since ${dayAndTime(clock.dueAt, moment)}, ${lengthInWords(clock.lateMs)} late${forWhom(clock.audiences)}`;
  }
};

const forWhom = (audiences: readonly Audience[]): string =>
  ` (${audiences.map((audience) => audienceNames[audience].toLowerCase()).join(", ")})`;

const restWords: Readonly<Record<Exclude<ClockRest, "no-clock">, string>> = {
  over: "no further update due",
  "told-resolved": "readers were told it is resolved",
  untold: "readers don’t know yet that it is resolved",
};

const actionWords = (action: DigestAction, moment: ReadingMoment): string => {
  const due = `${dayAndTime(action.dueAt, moment)}, ${leftInWords(action.dueAt, moment.now)}`;
  switch (action.type) {
    case "hypothesis":
      return `hypothesis, ${action.person ? spokenName(action.person) : "nobody on it"}, until ${due}: ${shorten(action.text)}`;
    case "callback":
      return `${spokenName(action.person)} owes an answer by ${due}: ${shorten(action.text)}`;
    case "decision":
      return `to decide, ${optionsWords(action.options)}, due ${due}: ${shorten(action.text)}`;
    case "escalation": {
      const to = `${shorten(action.to, 80)}${action.person ? ` (${spokenName(action.person)})` : ""}`;
      return `escalated to ${to} at ${dayAndTime(action.dueAt, moment)}, no answer for ${lengthInWords(moment.now - action.dueAt)}`;
    }
  }
};

const optionsWords = (count: number): string =>
  count === 0 ? "no options yet" : plural(count, { one: "1 option", other: `${count} options` });

const watchWords = (item: WatchItem, moment: ReadingMoment): string => {
  const { now } = moment;
  const at = dayAndTime(item.at, moment);
  switch (item.type) {
    case "monitoring":
      return `monitor until ${at}, ${leftInWords(item.at, now)}`;
    case "long":
      return `open for ${lengthInWords(now - item.at)}, long rhythm: fewer, fuller updates`;
    case "handoff":
      return `handoff of ${item.role === "ic" ? "command" : roleNames[item.role].name} offered at ${at}, ${item.open} ${plural(item.open, { one: "item", other: "items" })} not read back`;
    case "postmortem":
      return `write-up due ${at}, ${leftInWords(item.at, now)}; draft due ${dayAndTime(item.draftAt, moment)}`;
  }
};
