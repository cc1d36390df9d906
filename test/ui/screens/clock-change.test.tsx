// A time in the log that wall clocks show twice or never, because they change.

import { act, fireEvent, screen, within } from "@testing-library/preact/pure";
import { expect, test } from "vitest";
import { declareIncident } from "../../../src/actions/incident/declare-incident.ts";
import type { IncidentSession } from "../../../src/actions/incident/incident-session.ts";
import { live } from "../../../src/actions/ports/live.ts";
import type { TimeZoneChoice } from "../../../src/actions/ports/ports.ts";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import type { Instant } from "../../../src/domain/fact/ids.ts";
import { LogScreen } from "../../../src/ui/screens/incident/log/LogScreen.tsx";
import { createTestPorts } from "../../kit/app/ports.ts";
import { berlin } from "../../kit/app/zones.ts";
import { inSession } from "../kit/in-session.tsx";
import { createTestKit, settle, showScreen } from "../kit/show-screen.tsx";

const tap = async (name: string): Promise<void> => {
  await act(async () => void screen.getByRole("button", { name }).click());
  await settle();
};
const input = (field: HTMLElement, value: string) =>
  act(async () => void fireEvent.input(field, { target: { value } }));
const pick = (value: string) => input(screen.getByLabelText(/^Or date and time/), value);

const openEarlier = async (now: string): Promise<IncidentSession> => {
  const at = Date.parse(now) as Instant;
  const ports = createTestPorts();
  ports.clock.set(at);
  const local = {
    ...ports,
    clock: { ...ports.clock, zone: berlin },
    preferences: { ...ports.preferences, timeZone: live<TimeZoneChoice>("local") },
  };
  const kit = createTestKit(local);
  const session = declareIncident(local, kit.sessions, { drill: false, at, pack: builtInPack });
  await session.settled();
  const address = `/incident/${session.id}/log`;
  await showScreen(inSession(session, LogScreen), kit, address, address);
  await tap("More of the log");
  await tap("Add an earlier entry");
  await input(within(screen.getByRole("dialog")).getByRole("textbox", { name: "What happened" }), "First errors");
  return session;
};

test("a time that came twice is asked for: which of the two", async () => {
  const session = await openEarlier("2026-10-25T03:00:00Z");
  await pick("2026-10-25T02:10");
  const group = screen.getByRole("group", { name: "The clocks went back: which one?" });
  expect(
    within(group)
      .getAllByRole("button")
      .map(({ textContent }) => textContent),
  ).toEqual(["02:10 UTC+2", "02:10 UTC+1"]);
  await tap("02:10 UTC+1");
  await tap("Add earlier entry");
  expect(session.facts.get().at(-1)?.data).toMatchObject({ happenedAt: Date.parse("2026-10-25T01:10:00Z") });
});

test("a time that was skipped is taken for one after the change, and the screen says so", async () => {
  const session = await openEarlier("2026-03-29T03:00:00Z");
  await pick("2026-03-29T02:10");
  expect(screen.getByText("The clocks went forward and skipped that time. Taken as 03:10 UTC+2.")).toBeTruthy();
  await tap("Add earlier entry");
  expect(session.facts.get().at(-1)?.data).toMatchObject({ happenedAt: Date.parse("2026-03-29T01:10:00Z") });
});

test("a time before the change is in the zone of before", async () => {
  const session = await openEarlier("2026-10-25T03:00:00Z");
  await pick("2026-10-25T01:30");
  await tap("Add earlier entry");
  expect(session.facts.get().at(-1)?.data).toMatchObject({ happenedAt: Date.parse("2026-10-24T23:30:00Z") });
});
