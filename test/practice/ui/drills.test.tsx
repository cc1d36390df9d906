import { act, cleanup, screen, within } from "@testing-library/preact/pure";
import { describe, expect, test } from "vitest";
import { severityOfClass } from "../../../src/domain/pack/severities.ts";
import { runningTime } from "../../../src/domain/text/clock-face.ts";
import { DrillsScreen } from "../../../src/practice/ui/drills/DrillsScreen.tsx";
import { createTestPorts } from "../../kit/app/ports.ts";
import { updateData } from "../../kit/log/log.ts";
import { addressNow, createTestKit, settle, showScreen } from "../../ui/kit/show-screen.tsx";

const phone = () => {
  const ports = createTestPorts();
  return { ports, kit: createTestKit(ports) };
};
const start = async (): Promise<void> => {
  await act(async () => void screen.getByRole("button", { name: "Start practice run" }).click());
  await settle();
};

describe("a practice run", () => {
  test("says what it is before it starts", async () => {
    await showScreen(DrillsScreen, phone().kit, "/drills");
    expect(screen.getByText(/This is a drill with an injected failure/)).toBeTruthy();
    expect(screen.getByText("If a real incident begins, go to Now and declare it.")).toBeTruthy();
    expect(screen.getByText("No practice runs finished on this phone yet.")).toBeTruthy();
    expect(screen.getAllByRole("heading", { level: 1 })).toHaveLength(1);
  });

  test("begins at the tap, as a drill, on the real screens, once however often it is tapped", async () => {
    const { ports, kit } = phone();
    await showScreen(DrillsScreen, kit, "/drills");
    ports.clock.pass(5_000);
    const button = screen.getByRole("button", { name: "Start practice run" });
    await act(async () => {
      button.click();
      button.click();
    });
    await settle();
    const [run, ...others] = await ports.log.listAll();
    expect(others).toEqual([]);
    expect(run).toMatchObject({ drill: true, declaredAt: ports.clock.now() });
    expect(addressNow()).toBe(`/incident/${run?.id}/severity`);
  });

  test("that can't be started says so and can be tried again", async () => {
    const { kit } = phone();
    await showScreen(DrillsScreen, { ...kit, declareIncident: () => Promise.reject(new Error("no")) }, "/drills");
    await start();
    expect(screen.getByText(/could not be started/).getAttribute("role")).toBe("status");
    expect(addressNow()).toBe("/drills");
  });

  test("steps back while a real incident is open", async () => {
    const { ports, kit } = phone();
    const real = await kit.declareIncident({ drill: false, at: ports.clock.now() });
    await real.settled();
    await showScreen(DrillsScreen, kit, "/drills");
    expect(screen.getByText(/A real incident is open: SEV\? Not described yet/)).toBeTruthy();
    expect(screen.getByRole("link", { name: "Go to the incident" }).getAttribute("href")).toBe(`/incident/${real.id}`);
  });
});

describe("earlier runs", () => {
  test("open ones can be resumed, finished ones tell their times, real incidents stay out", async () => {
    const { ports, kit } = phone();
    const done = await kit.declareIncident({ drill: true, at: ports.clock.now() });
    ports.clock.pass(21_000);
    done.run({ type: "setSeverity", severity: severityOfClass("SEV2"), triage: null, reason: null });
    done.run({ type: "resolve" });
    done.run({ type: "standDown" });
    ports.clock.pass(60_000);
    const open = await kit.declareIncident({ drill: true, at: ports.clock.now() });
    const real = await kit.declareIncident({ drill: false, at: ports.clock.now() });
    await Promise.all([done, open, real].map((session) => session.settled()));
    await showScreen(DrillsScreen, kit, "/drills");
    const hrefs = (name: string): readonly (string | null)[] =>
      within(screen.getByRole("region", { name }))
        .getAllByRole("link")
        .map((link) => link.getAttribute("href"));
    expect(hrefs("Open practice runs")).toEqual([`/incident/${open.id}`]);
    expect(hrefs("Past practice runs")).toEqual([`/incident/${done.id}`]);
    const past = screen.getByRole("region", { name: "Past practice runs" }).textContent;
    expect(past).toContain("2026-11-21 03:02 UTC");
    expect(past).toContain("Severity after 0:21");
    expect(past).toContain("First update not done");
  });

  test("each of the first moves has its own time, and says where it was not done", async () => {
    const { ports, kit } = phone();
    const deeds = [
      ["Severity", 7_000, { type: "setSeverity", severity: severityOfClass("SEV2"), triage: null, reason: null }],
      ["Command", 22_000, { type: "assignRole", role: "ic", person: ports.identity.me.get() }],
      ["First update", 95_000, { type: "postUpdate", update: updateData(95_000, "investigating") }],
    ] as const;
    for (const left of [null, ...deeds]) {
      const run = await kit.declareIncident({ drill: true, at: ports.clock.now() });
      const start = ports.clock.now();
      for (const deed of deeds) {
        ports.clock.set(start + deed[1]);
        if (deed !== left) run.run(deed[2]);
      }
      run.run({ type: "resolve" });
      run.run({ type: "standDown" });
      await run.settled();
      await act(cleanup);
      await showScreen(DrillsScreen, kit, "/drills");
      await settle();
      const rows = within(screen.getByRole("region", { name: "Past practice runs" })).getAllByRole("link");
      const row = rows.find((link) => link.getAttribute("href") === `/incident/${run.id}`)?.textContent ?? "";
      for (const deed of deeds) {
        expect(row).toContain(`${deed[0]} ${deed === left ? "not done" : `after ${runningTime(deed[1])}`}`);
      }
      ports.clock.pass(3_600_000);
    }
  });
});
