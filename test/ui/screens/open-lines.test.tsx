// What an empty Now has left to set up, and what the last incidents owe.

import { act, cleanup, fireEvent, screen, within } from "@testing-library/preact/pure";
import { describe, expect, test } from "vitest";
import { declareIncident } from "../../../src/actions/incident/declare-incident.ts";
import type { IncidentSession } from "../../../src/actions/incident/incident-session.ts";
import { live } from "../../../src/actions/ports/live.ts";
import type { InstallWay, OfflineReadiness } from "../../../src/actions/ports/ports.ts";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import type { Instant } from "../../../src/domain/fact/ids.ts";
import type { Scenario } from "../../../src/domain/incident/drill/scenario.ts";
import { withService } from "../../../src/domain/pack/chips.ts";
import { severityOfClass } from "../../../src/domain/pack/severities.ts";
import { builtInScenarios } from "../../../src/practice/content/built-in-scenarios.ts";
import { BelowNow } from "../../../src/ui/screens/welcome/BelowNow.tsx";
import { createTestPorts, type TestPorts } from "../../kit/app/ports.ts";
import { bring, playedDrill } from "../../kit/drill/drills.ts";
import { playWell } from "../../kit/drill/players.ts";
import { updateData } from "../../kit/log/log.ts";
import { fivePriorities } from "../../kit/log/team-pack.ts";
import { createTestKit, settle, showScreen } from "../kit/show-screen.tsx";

const show = async (ports: TestPorts) => {
  const kit = createTestKit(ports);
  await act(cleanup);
  await kit.openIncidents.refresh();
  await showScreen(BelowNow, kit, "/");
  await settle();
  return kit;
};
const lines = (): readonly string[] => {
  const part = screen.queryByRole("region", { name: "Before the first incident" });
  return part
    ? within(part)
        .getAllByRole("listitem")
        .map((item) => item.textContent?.replace(/Skip$/, "") ?? "")
    : [];
};
const tap = async (name: string | RegExp): Promise<void> => {
  await act(async () => void screen.getByRole("button", { name }).click());
  await settle();
};
const fresh = (way: InstallWay = "none", more: Partial<TestPorts> = {}): TestPorts => ({
  ...createTestPorts({ name: "" }),
  install: { way: live(way), ask: async () => true },
  ...more,
});

const close = async (kit: ReturnType<typeof createTestKit>, told: boolean): Promise<IncidentSession> => {
  const session = declareIncident(kit.ports, kit.sessions, {
    drill: false,
    at: kit.ports.clock.now(),
    pack: builtInPack,
  });
  session.run({ type: "setSeverity", severity: severityOfClass("SEV2"), triage: null, reason: null });
  session.run({ type: "postUpdate", update: updateData(0, "investigating") });
  session.run({ type: "movePhase", to: "mitigating" });
  session.run({ type: "resolve" });
  if (told) session.run({ type: "postUpdate", update: updateData(0, "resolved") });
  session.run({ type: "standDown" });
  await session.settled();
  return session;
};

describe("an empty Now", () => {
  test("has its open lines, in order, and each is gone once it is skipped", async () => {
    const ports = fresh("prompt");
    await show(ports);
    const all = ["Your name", "Your services and people", "Practise once (2 min)", "Add it to the Home Screen"];
    expect(lines()).toEqual(all);
    for (const [index, line] of all.entries()) {
      await tap(`Skip: ${line}`);
      expect(lines()).toEqual(all.slice(index + 1));
    }
    expect(screen.queryByText("Before the first incident")).toBeNull();
    await show(ports);
    expect(lines()).toEqual([]);
  });

  test("takes the name in its line, in a field that has the focus because it was asked for", async () => {
    const ports = fresh();
    await show(ports);
    expect(screen.queryByRole("textbox")).toBeNull();
    await tap("Your name");
    const field = screen.getByRole("textbox", { name: "Your name" });
    expect(document.activeElement).toBe(field);
    await act(async () => void fireEvent.input(field, { target: { value: "Ana" } }));
    await tap("Save name");
    expect(ports.identity.me.get().name).toBe("Ana");
    expect(lines()).toEqual(["Your services and people", "Practise once (2 min)"]);
  });

  test("doesn’t ask for what is done", async () => {
    const ports = createTestPorts();
    await ports.roster.add({ id: ports.ids.person(), name: "Ben" });
    await ports.packs.change((pack) => ({ ...pack, chips: { ...pack.chips, services: withService([], "ledger") } }));
    const kit = createTestKit(ports);
    const drill = declareIncident(ports, kit.sessions, { drill: true, at: ports.clock.now(), pack: builtInPack });
    for (const type of ["resolve", "standDown"] as const) drill.run({ type });
    await drill.settled();
    await show(ports);
    expect(lines()).toEqual([]);
  });

  test("asks with the browser’s own question, or shows the steps of an iPhone", async () => {
    let asked = 0;
    const ask = async (): Promise<boolean> => ++asked > 0;
    await show(fresh("none", { install: { way: live<InstallWay>("prompt"), ask } }));
    await tap("Add it to the Home Screen");
    expect(asked).toBe(1);
    await show(fresh("by-hand"));
    await tap("Add it to the Home Screen");
    expect(screen.getByRole("img", { name: /^The Share icon/ })).toBeTruthy();
    expect(screen.getByText(/Choose Add to Home Screen/)).toBeTruthy();
  });

  test("says that it is ready offline only when it is", async () => {
    const readiness = live<OfflineReadiness>({ type: "counted", missing: 2, quiet: 0 });
    await show(fresh("none", { offline: { readiness, look: () => undefined } }));
    expect(screen.queryByText(/Ready offline/)).toBeNull();
    await act(async () => readiness.set({ type: "counted", missing: 0, quiet: 3 }));
    expect(screen.getByText(/Ready offline/)).toBeTruthy();
    for (const line of lines()) await tap(`Skip: ${line}`);
    expect(screen.getByText(/Ready offline/)).toBeTruthy();
    await act(async () => readiness.set({ type: "counted", missing: 1, quiet: 3 }));
    expect(screen.queryByText(/Ready offline/)).toBeNull();
  });

  test("has nothing to set up while an incident is open", async () => {
    const ports = fresh();
    const kit = createTestKit(ports);
    const session = declareIncident(ports, kit.sessions, { drill: false, at: ports.clock.now(), pack: builtInPack });
    await session.settled();
    await show(ports);
    expect(lines()).toEqual([]);
  });
});

describe("what was just closed", () => {
  const closed = (): string => screen.queryByRole("region", { name: "Just closed" })?.textContent ?? "";

  test("says that the last word is owed, and when the write-up is due", async () => {
    const ports = createTestPorts();
    const session = await close(createTestKit(ports), false);
    ports.clock.pass(20 * 60_000);
    await show(ports);
    expect(closed()).toContain("stood down 20 min ago");
    expect(closed()).toContain("Final status owed to engineering");
    expect(closed()).toContain("Write-up due 2026-11-23 03:02 UTC");
    expect(screen.getByRole("link", { name: /SEV2/ }).getAttribute("href")).toBe(`/incident/${session.id}`);
  });

  test("doesn’t ask for a last word that was given", async () => {
    const ports = createTestPorts();
    await close(createTestKit(ports), true);
    await show(ports);
    expect(closed()).toContain("SEV2");
    expect(closed()).not.toContain("Final status");
  });

  test("is unrated in the team’s own words", async () => {
    const ports = createTestPorts();
    const kit = createTestKit(ports);
    const session = declareIncident(ports, kit.sessions, {
      drill: false,
      at: ports.clock.now(),
      pack: fivePriorities,
    });
    session.run({ type: "resolve" });
    session.run({ type: "standDown" });
    await session.settled();
    await show(ports);
    expect(closed()).toContain("P? Not described yet");
  });

  test("stays while something is owed, and never longer than a week", async () => {
    const ports = createTestPorts();
    await close(createTestKit(ports), true);
    ports.clock.pass(3 * 86_400_000);
    await show(ports);
    expect(closed()).toContain("Write-up was due 2026-11-23 03:02 UTC");
    ports.clock.pass(5 * 86_400_000);
    await show(ports);
    expect(closed()).toBe("");
  });

  test("has nothing to say of an incident that is open", async () => {
    const ports = createTestPorts();
    const kit = createTestKit(ports);
    await declareIncident(ports, kit.sessions, { drill: false, at: ports.clock.now(), pack: builtInPack }).settled();
    await show(ports);
    expect(closed()).toBe("");
  });

  test("leads to the score of a drill until it was opened or waived", async () => {
    const facts = playWell(builtInScenarios[0] as Scenario);
    const ports = createTestPorts();
    await bring(ports.log, playedDrill(facts));
    ports.clock.set((Math.max(...facts.map(({ at }) => at)) + 60_000) as Instant);
    const kit = await show(ports);
    expect(closed()).toMatch(/DRILL .*ended 1 min agoSee the score/);
    const row = (): string | null => screen.getByRole("link", { name: /DRILL/ }).getAttribute("href");
    expect(row()).toBe("/incident/one-incident-lead/score");
    await tap(/^Skip the score: DRILL/);
    expect(row()).toBe("/incident/one-incident-lead");
    expect(ports.skips.list.get()).toEqual(["score:one-incident-lead"]);
    await act(cleanup);
    await showScreen(BelowNow, kit, "/");
    expect(row()).toBe("/incident/one-incident-lead");
  });
});
