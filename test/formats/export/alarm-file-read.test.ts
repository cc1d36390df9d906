// The calendar files as a calendar's own parser reads them: free time, alarms, and the file that takes them back.

import * as fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import type { Instant } from "../../../src/domain/fact/ids.ts";
import { foldIncident } from "../../../src/domain/incident/fold.ts";
import type { Incident } from "../../../src/domain/incident/incident.ts";
import { type AlarmEdition, toAlarmFile } from "../../../src/formats/export/to-alarm-file.ts";
import { firstNinetySeconds, INCIDENT, T0 } from "../../kit/log/log.ts";
import { hostileText } from "../../kit/random/arbitraries.ts";

const incident = foldIncident(INCIDENT, firstNinetySeconds());
const times = [20, 40, 60].map((minute) => (T0 + minute * 60_000) as Instant);

const read = (of: Incident = incident, edition?: AlarmEdition) => {
  const { text } = toAlarmFile(of, times, T0, edition);
  const calendar = new ICAL.Component(ICAL.parse(text));
  return { text, calendar, events: calendar.getAllSubcomponents("vevent") };
};
const values = (events: readonly InstanceType<typeof ICAL.Component>[], name: string): readonly string[] =>
  events.map((event) => String(event.getFirstPropertyValue(name)));

describe("alarms in a calendar", () => {
  test("take no time, so that nobody looks busy", () => {
    const { calendar, events } = read();
    expect(calendar.getFirstPropertyValue("method")).toBe("PUBLISH");
    expect(values(events, "transp")).toEqual(times.map(() => "TRANSPARENT"));
    expect(values(events, "x-microsoft-cdo-busystatus")).toEqual(times.map(() => "FREE"));
  });

  test("ring at the due time, which is in UTC", () => {
    const { events } = read();
    expect(events.map((event) => new ICAL.Event(event).startDate.toJSDate().getTime())).toEqual(
      times.map((at) => Math.floor(at / 1000) * 1000),
    );
    for (const event of events) {
      expect(new ICAL.Event(event).startDate.zone).toBe(ICAL.Timezone.utcTimezone);
      const [alarm, ...more] = event.getAllSubcomponents("valarm");
      expect(more).toEqual([]);
      expect(alarm?.getFirstPropertyValue("action")).toBe("DISPLAY");
      expect(String(alarm?.getFirstPropertyValue("trigger"))).toBe("PT0S");
    }
  });

  test("are taken back by the same ids, as a later edition, with nothing that rings", () => {
    const saved = read(incident, { sequence: 4, takesBack: false });
    const { calendar, events } = read(incident, { sequence: 5, takesBack: true });
    expect(calendar.getFirstPropertyValue("method")).toBe("CANCEL");
    expect(values(events, "uid")).toEqual(values(saved.events, "uid"));
    expect(new Set(values(events, "uid")).size).toBe(times.length);
    expect(values(events, "status")).toEqual(times.map(() => "CANCELLED"));
    expect([values(saved.events, "sequence")[0], values(events, "sequence")[0]]).toEqual(["4", "5"]);
    expect(events.flatMap((event) => event.getAllSubcomponents("valarm"))).toEqual([]);
  });

  test.each([
    "SEV2, or worse; see C:\\ops",
    "Übergroße Störung 支払い 🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥",
    "x".repeat(300),
  ])("have a severity of any name in their title: %j", (short) => {
    const { events } = read({ ...incident, severity: { ...incident.severity, short } as Incident["severity"] });
    expect(values(events, "summary")).toEqual(times.map(() => `${short}: status update due`));
  });

  test("can be read whatever the name is, in lines of at most 75 octets", async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, fc.boolean(), async (short, takesBack) => {
        const of = { ...incident, severity: { ...incident.severity, short } as Incident["severity"] };
        const { text, events } = read(of, { sequence: 1, takesBack });
        for (const line of text.split("\r\n")) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
        }
        const carried = short
          .toWellFormed()
          .replace(/\r\n?|[\u2028\u2029]/g, "\n")
          .replace(/(?!\n)\p{Cc}/gu, "");
        expect(values(events, "summary")).toEqual(times.map(() => `${carried}: status update due`));
      }),
    );
  });
});
