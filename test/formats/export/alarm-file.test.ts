import { expect, test } from "vitest";
import { dueTimes } from "../../../src/actions/clock/save-alarms.ts";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import type { Instant } from "../../../src/domain/fact/ids.ts";
import { foldIncident } from "../../../src/domain/incident/fold.ts";
import { toAlarmFile } from "../../../src/formats/export/to-alarm-file.ts";
import { createWriter, firstNinetySeconds, INCIDENT, T0 } from "../../kit/log/log.ts";
import { drillRun } from "../../kit/log/stories.ts";

const MIN = 60_000;
const incident = foldIncident(INCIDENT, firstNinetySeconds());
const later = (ms: number): Instant => (T0 + ms) as Instant;

test("carries the next due times, each an alarm at its moment", () => {
  const times = dueTimes(incident, builtInPack, later(60_000));
  expect(times.map((at) => (at - T0 - 41_000) / MIN)).toEqual([20, 40, 60, 80]);
  const { name, type, text } = toAlarmFile(incident, times, later(60_000));
  expect([name, type]).toEqual(["first90-update-alarms.ics", "text/calendar"]);
  expect(text.match(/^DTSTART:.*$/gm)).toEqual([
    "DTSTART:20261121T032252Z",
    "DTSTART:20261121T034252Z",
    "DTSTART:20261121T040252Z",
    "DTSTART:20261121T042252Z",
  ]);
  expect(text.match(/BEGIN:VALARM/g)).toHaveLength(4);
  expect(text).toContain("SUMMARY:SEV2: status update due");
});

test("keeps to the format: its lines, their ends, one id an event", () => {
  const { text } = toAlarmFile(incident, dueTimes(incident, builtInPack, T0), T0);
  expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
  for (const line of text.split("\r\n")) {
    expect(line.length).toBeLessThanOrEqual(75);
    expect(line).not.toContain("\n");
  }
  const ids = text.replaceAll("\r\n ", "").match(/^UID:.*$/gm) ?? [];
  expect(new Set(ids).size).toBe(4);
});

test("leaves out what has passed, begins with the first status, and has nothing after resolve", () => {
  expect((dueTimes(incident, builtInPack, later(65 * MIN))[0] ?? 0) - T0).toBe(41_000 + 80 * MIN);
  expect(dueTimes(foldIncident(INCIDENT, firstNinetySeconds().slice(0, 5)), builtInPack, T0)).toEqual(
    [5, 25, 45, 65].map((minute) => later(minute * MIN)),
  );
  const write = createWriter();
  const resolved = [...firstNinetySeconds(write), write.at(50_000, { type: "incident.resolved/1", data: {} })];
  expect(dueTimes(foldIncident(INCIDENT, resolved), builtInPack, T0)).toEqual([]);
});

test("marks a drill", () => {
  expect(toAlarmFile(foldIncident(INCIDENT, drillRun()), [T0], T0).text).toContain("SUMMARY:[DRILL] SEV2");
});
