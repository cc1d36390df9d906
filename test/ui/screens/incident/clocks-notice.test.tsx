// Clocks that differ, on the board and in the log.

import { act, cleanup, screen } from "@testing-library/preact/pure";
import { expect, test } from "vitest";
import type { DeviceId, FactId, Instant } from "../../../../src/domain/fact/ids.ts";
import type { Fact } from "../../../../src/domain/incident/facts.ts";
import { createMemoryLog } from "../../../../src/storage/log/memory-log.ts";
import { IncidentRoute } from "../../../../src/ui/screens/incident/IncidentRoute.tsx";
import { createTestPorts } from "../../../kit/app/ports.ts";
import { ana, ben, createWriter, firstNinetySeconds, INCIDENT } from "../../../kit/log/log.ts";
import { createTestKit, settle, showScreen } from "../../kit/show-screen.tsx";

const other = createWriter(INCIDENT, "device-2");
const seen = other.at(50_000, { type: "note.added/1", data: { kind: "note", text: "Seen" } }, ben);
const said = (by: string, device: string, byMs: number): Fact => {
  const data = { device: device as DeviceId, byMs };
  const fact = createWriter(INCIDENT, by).at(
    60_000,
    { type: "clocks.differed/1", data },
    by === "device-2" ? ben : ana,
  );
  return { ...fact, id: `clocks-${by}-${device}` as FactId };
};

/** This phone is device-1; its clock is `minute` minutes after the declaration. */
const show = async (facts: readonly Fact[], step = "", minute = 2) => {
  const log = createMemoryLog();
  await log.merge(INCIDENT, facts);
  const ports = createTestPorts({ log });
  ports.clock.pass(minute * 60_000);
  const address = `/incident/${INCIDENT}${step}`;
  await act(cleanup);
  await showScreen(IncidentRoute, createTestKit(ports), address, "/incident/:id/:step?");
  await screen.findByRole("heading", { level: 1 });
  await settle();
  return log;
};
const text = (): string => document.body.textContent ?? "";

test("the board says nothing while clocks agree", async () => {
  await show([...firstNinetySeconds(), seen]);
  expect(text()).not.toContain("clock of");
});

test.each([
  ["this phone measured", said("device-1", "device-2", -45_000), "The clock of Ben’s phone is 45 s behind this one’s."],
  [
    "the other phone measured",
    said("device-2", "device-1", 480_000),
    "The clock of Ben’s phone is 8 min behind this one’s.",
  ],
  ["two others measured", said("device-2", "device-3", 480_000), "The clocks of two phones differ by 8 min."],
  ["is its own", said("device-1", "device-1", 480_000), "This phone’s clock is 8 min behind its own last entry."],
])("the board tells the difference that %s, until it is hidden", async (_who, fact, sentence) => {
  await show([...firstNinetySeconds(), seen, fact]);
  expect(text()).toContain(sentence);
  await act(async () => void screen.getByRole("button", { name: "Hide" }).click());
  expect(text()).not.toContain(sentence);
});

test("a log whose newest entry lies in the future of this phone says so, once", async () => {
  const ahead = { ...seen, at: (seen.at + 480_000) as Instant };
  const log = await show([...firstNinetySeconds(), ahead]);
  await screen.findByText(/The clock of Ben’s phone is \d min ahead of this one’s\./);
  const count = async (): Promise<number> =>
    (await log.readFacts(INCIDENT)).filter(({ type }) => type === "clocks.differed/1").length;
  await expect.poll(count).toBe(1);
  await show(await log.readFacts(INCIDENT));
  expect(await count()).toBe(1);
});

test("the log marks the entries of the other clock, and counts by one", async () => {
  await show([...firstNinetySeconds(), seen, said("device-1", "device-2", -45_000)], "/log");
  await screen.findByText(/^note: Seen$|Seen/);
  const entry = screen.getAllByRole("article").find(({ textContent }) => textContent?.includes("Seen"));
  expect(entry?.textContent).toContain("clock 45 s behind");
  expect(entry?.textContent).toContain("(+1:35)");
});
