// Due times as calendar alarms (iCalendar, RFC 5545), and the file that takes them back. Only times, the severity and
// that an update is due leave the app.

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

export interface AlarmEdition {
  /** Which version of these events it is: a calendar takes a higher one for the newer. */
  readonly sequence: number;
  /** True if it takes events back that an earlier file put into the calendar. */
  readonly takesBack: boolean;
}

const LENGTH_MS = 5 * MINUTE_MS;

/** Returns the file with one event per time, known by the time; a later file for the same time replaces the event. */
export const toAlarmFile = (
  incident: Incident,
  times: readonly Instant[],
  now: Instant,
  { sequence, takesBack }: AlarmEdition = { sequence: 0, takesBack: false },
): AlarmFile => {
  const severity = incident.severity?.short ?? "Incident";
  const title = escaped(`${incident.drill ? `${DRILL_MARK} ` : ""}${severity}: status update due`);
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//First90//Status clock//EN",
    `METHOD:${takesBack ? "CANCEL" : "PUBLISH"}`,
    ...times.flatMap((at) => [
      "BEGIN:VEVENT",
      `UID:${escaped(incident.id)}-${stamp(at)}@first90`,
      `DTSTAMP:${stamp(now)}`,
      `SEQUENCE:${sequence}`,
      `DTSTART:${stamp(at)}`,
      `DTEND:${stamp((at + LENGTH_MS) as Instant)}`,
      `SUMMARY:${title}`,
      // It takes no time: nobody looks busy because of it.
      "TRANSP:TRANSPARENT",
      "X-MICROSOFT-CDO-BUSYSTATUS:FREE",
      ...(takesBack
        ? ["STATUS:CANCELLED"]
        : [
            `DESCRIPTION:${incident.drill ? "This is a drill with an injected failure. " : ""}Open First90. If an update has gone out since\\, trust the clock there\\, not this alarm.`,
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            `DESCRIPTION:${title}`,
            "TRIGGER:PT0S",
            "END:VALARM",
          ]),
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  const name = takesBack ? "first90-update-alarms-taken-back.ics" : "first90-update-alarms.ics";
  return { name, type: "text/calendar", text: lines.map(folded).join("") };
};

const stamp = (at: Instant): string => isoStamp(at, 0).replaceAll(/[-:]/g, "");

const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r\n?|[\n\u2028\u2029]/g, "\\n")
    .replace(/\p{Cc}/gu, "");

// Lines are at most 75 octets, and no character, of four octets at most, is cut in two.
const folded = (line: string): string => {
  const parts = line.match(/^[ -~]*$/.test(line) ? /.{1,74}/g : /.{1,18}/gu) ?? [""];
  return `${parts.join("\r\n ")}\r\n`;
};
