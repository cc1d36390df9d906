// Every screen prints its times and days in the one zone that the phone is set to: UTC, or its own. This phone is so
// far west that each moment of its incidents falls on another day there.

import { act, cleanup, screen, waitFor } from "@testing-library/preact/pure";
import { afterEach, beforeAll, expect, test } from "vitest";
import { live } from "../../src/actions/ports/live.ts";
import type { TimeZoneChoice } from "../../src/actions/ports/ports.ts";
import type { IncidentId } from "../../src/domain/fact/ids.ts";
import type { Scenario } from "../../src/domain/incident/drill/scenario.ts";
import { startDrill } from "../../src/practice/actions/drill/start-drill.ts";
import { builtInScenarios } from "../../src/practice/content/built-in-scenarios.ts";
import type { AppServices } from "../../src/ui/context/app-context.ts";
import { partsWords } from "../../src/ui/words/parts.ts";
import { createTestPorts, START, type TestPorts } from "../kit/app/ports.ts";
import { bring, playedDrill } from "../kit/drill/drills.ts";
import { playWell } from "../kit/drill/players.ts";
import { fullRun } from "../kit/log/full-run.ts";
import { createWriter } from "../kit/log/log.ts";
import { openApp } from "./kit/open-app.tsx";
import { createTestKit, settle } from "./kit/show-screen.tsx";

const WEST = -450;
const checkout = builtInScenarios[0] as Scenario;
const timeZone = live<TimeZoneChoice>("utc");
const drill = { id: "" };
let ports: TestPorts;
let kit: AppServices;

beforeAll(async () => {
  const made = createTestPorts();
  ports = {
    ...made,
    clock: { ...made.clock, zone: () => WEST },
    preferences: { ...made.preferences, timeZone },
  };
  kit = createTestKit(ports);
  const open = fullRun(createWriter("open" as IncidentId));
  const end = open.findIndex(({ type }) => type === "incident.resolved/1");
  await bring(ports.log, open.slice(0, end));
  await bring(ports.log, fullRun(createWriter("closed" as IncidentId, "device-2")));
  await bring(ports.log, playedDrill(playWell(checkout)));
  const run = await kit.declareIncident({ drill: true, at: START });
  run.run({ type: "resolve" });
  run.run({ type: "standDown" });
  const running = await startDrill(
    { ports, sessions: kit.sessions, random: { below: () => 7 } },
    { scenario: checkout, speed: 1, pushedAt: null, alertAt: START, acknowledgedAt: START, at: START },
  );
  await Promise.all([run.settled(), running.settled()]);
  await kit.practice.stories.load();
  drill.id = running.id;
  ports.clock.pass(20 * 60_000);
});
afterEach(() => act(cleanup));

const stamps = /\d\d:\d\d(?::\d\d)? UTC(?:[+-]\d+(?::\d\d)?)?|\d{4}-\d\d-\d\d/g;
const printed = async (address: string, choice: TimeZoneChoice): Promise<readonly string[]> => {
  timeZone.set(choice);
  await openApp(address, kit, { zone: choice === "utc" ? () => 0 : ports.clock.zone });
  await waitFor(() => expect(screen.getByRole("heading", { level: 1 }).textContent).not.toBe(partsWords.loading));
  await waitFor(() => expect(screen.queryByText(partsWords.loading)).toBeNull());
  for (let turn = 0; turn < 5; turn += 1) await act(async () => new Promise((done) => setTimeout(done)));
  await settle();
  return document.body.textContent?.match(stamps) ?? [];
};

/** Returns what a UTC stamp reads there. */
const there = (stamp: string): string => {
  if (stamp.includes("-")) return new Date(Date.parse(stamp) - 86_400_000).toISOString().slice(0, 10);
  const [, time = "", seconds = ""] = /^(\d\d:\d\d)(:\d\d)?/.exec(stamp) ?? [];
  const moved = new Date(Date.parse(`2026-11-21T${time}Z`) + WEST * 60_000);
  return `${moved.toISOString().slice(11, 16)}${seconds} UTC-7:30`;
};

/** The times within texts that people wrote, which stay as they were sent. */
const quotedIn = async (address: string): Promise<ReadonlySet<string>> => {
  const id = /^\/incident\/([^/]+)/.exec(address)?.[1];
  if (!id) return new Set();
  const written = JSON.stringify([await ports.log.readFacts(id as IncidentId), checkout]);
  return new Set(written.match(stamps));
};

const incident = ["", "/log", "/first", "/update", "/sent", "/work", "/decisions", "/handoff", "/picture"];

test.each([
  ...["/", "/open", "/review", "/handover", "/settings", "/drills", "/drills/history", "/drills/certificate"],
  ...incident.map((step) => `/incident/open${step}`),
  ...["/incident/closed", "/incident/closed/sent", "/incident/DRILL/channel"],
  ...["score", "debrief", "real", "log"].map((step) => `/incident/one-incident-lead/${step}`),
])("%s", async (path) => {
  const address = path.replace("DRILL", drill.id);
  const quoted = await quotedIn(address);
  const inUtc = await printed(address, "utc");
  expect(inUtc.filter((stamp) => stamp === there(stamp) || /UTC[+-]/.test(stamp))).toEqual([]);
  expect(inUtc.filter((stamp) => !quoted.has(stamp))).not.toEqual([]);
  const moved = inUtc.map((stamp) => (quoted.has(stamp) ? stamp : there(stamp)));
  const inLocal = (await printed(address, "local")).map((stamp, index) =>
    // The same time may appear in a text and beside it.
    quoted.has(inUtc[index] ?? "") && stamp === there(inUtc[index] ?? "") ? inUtc[index] : stamp,
  );
  expect(inLocal).toEqual(moved);
});

test("a scenario says on which day it was done, there", async () => {
  await printed("/drills", "local");
  const row = screen.getByRole("link", { name: new RegExp(checkout.title) });
  await waitFor(() => expect(row.textContent).toContain("Done 2026-11-20"));
});
