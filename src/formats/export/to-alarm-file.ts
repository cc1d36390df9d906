// Due times as calendar alarms (iCalendar, RFC 5545). Only times, the severity and that an update is due leave the app.

import type { Instant } from "../../domain/fact/ids.ts";
import type { Incident } from "../../domain/incident/incident.ts";
import { isoStamp } from "../../domain/text/calendar.ts";
import { MINUTE_MS } from "../../domain/text/durations.ts";
import { DRILL_MARK } from "../../domain/words/incident-name.ts";

export interface AlarmFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

const LENGTH_MS = 5 * MINUTE_MS;

/** Returns the file with one alarmed event per time; importing it again replaces the events at the same times. */
export const toAlarmFile = (incident: Incident, times: readonly Instant[], now: Instant): AlarmFile => {
  const severity = incident.severity?.short ?? "Incident";
  const title = `${incident.drill ? `${DRILL_MARK} ` : ""}${severity}: status update due`;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//First90//Status clock//EN",
    ...times.flatMap((at) => [
      "BEGIN:VEVENT",
      `UID:${incident.id}-${stamp(at)}@first90`,
      `DTSTAMP:${stamp(now)}`,
      `DTSTART:${stamp(at)}`,
      `DTEND:${stamp((at + LENGTH_MS) as Instant)}`,
      `SUMMARY:${title}`,
      `DESCRIPTION:${incident.drill ? "This is a drill with an injected failure. " : ""}Open First90. If an update has gone out since\\, trust the clock there\\, not this alarm.`,
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      `DESCRIPTION:${title}`,
      "TRIGGER:PT0S",
      "END:VALARM",
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return { name: "first90-update-alarms.ics", type: "text/calendar", text: lines.map(folded).join("") };
};

const stamp = (at: Instant): string => isoStamp(at, 0).replaceAll(/[-:]/g, "");

// Lines are at most 75 octets, and no character, of four octets at most, is cut in two.
const folded = (line: string): string => {
  const parts = line.match(/^[ -~]*$/.test(line) ? /.{1,74}/g : /.{1,18}/gu) ?? [""];
  return `${parts.join("\r\n ")}\r\n`;
};
