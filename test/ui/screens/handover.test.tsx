import { act, screen } from "@testing-library/preact/pure";
import { describe, expect, test } from "vitest";
import { declareIncident } from "../../../src/actions/incident/declare-incident.ts";
import type { IncidentSession } from "../../../src/actions/incident/incident-session.ts";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import { severityOfClass } from "../../../src/domain/pack/severities.ts";
import { HandoverScreen } from "../../../src/ui/screens/handover/HandoverScreen.tsx";
import { TeamScreen } from "../../../src/ui/screens/team/TeamScreen.tsx";
import { createTestPorts, type TestPorts, type TestPortsOptions } from "../../kit/app/ports.ts";
import { addressNow, createTestKit, settle, showScreen } from "../kit/show-screen.tsx";

const phone = (options: TestPortsOptions = {}, ports: TestPorts = createTestPorts(options)) => {
  const kit = createTestKit(ports);
  const declare = async (service: string, drill = false): Promise<IncidentSession> => {
    const session = declareIncident(ports, kit.sessions, { drill, at: ports.clock.now(), pack: builtInPack });
    session.run({ type: "setSeverity", severity: severityOfClass("SEV2"), triage: null, reason: null });
    session.run({ type: "describe", field: "service", text: service });
    await session.settled();
    return session;
  };
  return { ports, declare, show: () => showScreen(HandoverScreen, kit, "/handover"), kit };
};
const tap = async (name: string): Promise<void> => {
  await act(async () => void screen.getByRole("button", { name }).click());
  await settle();
};
const digest = (): string => document.querySelector("pre")?.textContent ?? "";
const said = (): string => screen.getByRole("status").textContent ?? "";

describe("the shift handover", () => {
  test("shows what is open and copies exactly that", async () => {
    const { ports, declare, show } = phone();
    await declare("checkout");
    await declare("payments", true);
    await show();
    expect(digest()).toMatch(/^Shift handover, 2026-11-21 03:02 UTC\n\nOpen incidents: 1\n- SEV2 checkout \| triaged/);
    expect(digest()).toContain("- [DRILL] SEV2 payments");
    await tap("Copy digest");
    expect(ports.copied).toEqual([digest()]);
    expect(said()).toBe("Copied.");
  });

  test("leads to the handoff of command of each incident", async () => {
    const { declare, show } = phone();
    const { id } = await declare("checkout");
    await show();
    await tap("Hand off command: SEV2 checkout");
    expect(addressNow()).toBe(`/incident/${id}/handoff`);
  });

  test("says that nothing is open", async () => {
    await phone().show();
    expect(digest()).toContain("Open incidents: none");
  });

  test.each([
    ["shared", "Shared."],
    ["dismissed", "Nothing was shared."],
    ["failed", "Copied."],
  ] as const)("is given to the share sheet: %s", async (share, words) => {
    await phone({ share }).show();
    await tap("Share digest");
    expect(said()).toBe(words);
  });

  test("offers no share sheet where there is none, and says when the browser would not copy", async () => {
    await phone({ clipboard: false }).show();
    expect(screen.queryByRole("button", { name: "Share digest" })).toBeNull();
    await tap("Copy digest");
    expect(said()).toMatch(/^The browser would not copy\./);
  });

  test("says when the logs can't be read, and reads again", async () => {
    const ports = createTestPorts();
    let isBroken = true;
    const { listAll } = ports.log;
    const log = { ...ports.log, listAll: () => (isBroken ? Promise.reject(new Error("lost")) : listAll()) };
    await phone({}, { ...ports, log }).show();
    expect(screen.getByRole("alert").textContent).toContain("can’t be read just now");
    expect(screen.queryByRole("button", { name: "Copy digest" })).toBeNull();
    isBroken = false;
    await tap("Try again");
    expect(digest()).toContain("Open incidents: none");
  });

  test("is reached from the team screen", async () => {
    await showScreen(TeamScreen, phone().kit, "/team");
    await tap("Shift handover");
    expect(addressNow()).toBe("/handover");
  });
});
