import { act, screen } from "@testing-library/preact/pure";
import { expect, test } from "vitest";
import { declareIncident } from "../../../src/actions/incident/declare-incident.ts";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import { severityOfClass } from "../../../src/domain/pack/severities.ts";
import type { SeverityLevel } from "../../../src/domain/pack/severity-classes.ts";
import type { AppServices } from "../../../src/ui/context/app-context.ts";
import { OverviewScreen } from "../../../src/ui/screens/overview/OverviewScreen.tsx";
import { createTestPorts, type TestPorts } from "../../kit/app/ports.ts";
import { updateData } from "../../kit/log/log.ts";
import { addressNow, createTestKit, settle, showScreen } from "../kit/show-screen.tsx";

const begin = async (ports: TestPorts, kit: AppServices, level: SeverityLevel, service: string, drill = false) => {
  const session = declareIncident(ports, kit.sessions, { drill, at: ports.clock.now(), pack: builtInPack });
  session.run({ type: "setSeverity", severity: severityOfClass(level), triage: null, reason: null });
  session.run({ type: "describe", field: "service", text: service });
  session.run({ type: "assignRole", role: "ic", person: ports.identity.me.get() });
  await session.settled();
  return session;
};
const show = async (kit: AppServices): Promise<void> => {
  await showScreen(OverviewScreen, kit, "/open");
  await settle();
};

test("says that nothing is open", async () => {
  await show(createTestKit(createTestPorts()));
  expect(screen.getByText("No open incidents on this phone.")).toBeTruthy();
});

test("shows each incident, and drills apart from them", async () => {
  const ports = createTestPorts();
  const kit = createTestKit(ports);
  await begin(ports, kit, "SEV2", "checkout");
  await begin(ports, kit, "SEV3", "catalog", true);
  await show(kit);
  expect(screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    "Incidents",
    "Drills",
  ]);
  const rows = screen.getAllByRole("link", { name: /SEV/ }).map(({ textContent }) => textContent ?? "");
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatch(/^SEV2 checkout Triaged, under 1 min since declaration IC Ana First status 03:07 UTC$/);
  expect(rows[1]).toContain("DRILL catalog");
  expect(screen.queryByText(/double-booked/)).toBeNull();
});

test("flags who commands two incidents, and follows a change at once", async () => {
  const ports = createTestPorts();
  const kit = createTestKit(ports);
  await begin(ports, kit, "SEV2", "checkout");
  const other = await begin(ports, kit, "SEV1", "payments");
  await show(kit);
  expect(screen.getByText(/^You are double-booked: IC of SEV\d \w+, IC of SEV\d \w+\. Hand/)).toBeTruthy();
  await act(async () => void other.run({ type: "releaseRole", role: "ic" }));
  await settle();
  expect(screen.queryByText(/double-booked/)).toBeNull();
  expect(screen.getByText("No IC")).toBeTruthy();
});

test("lists the worst first, whatever was declared last", async () => {
  const ports = createTestPorts();
  const kit = createTestKit(ports);
  await begin(ports, kit, "SEV1", "payments");
  await begin(ports, kit, "SEV3", "catalog");
  await begin(ports, kit, "SEV2", "checkout");
  await show(kit);
  const rows = screen.getAllByRole("link", { name: /SEV/ }).map(({ textContent }) => textContent?.slice(0, 4));
  expect(rows).toEqual(["SEV1", "SEV2", "SEV3"]);
});

test("lists what is overdue before a worse one that isn't, also if it becomes so while the list is open", async () => {
  const ports = createTestPorts();
  const kit = createTestKit(ports);
  const worse = await begin(ports, kit, "SEV1", "payments");
  worse.run({ type: "postUpdate", update: updateData(0, "investigating") });
  await begin(ports, kit, "SEV2", "checkout");
  await show(kit);
  const rows = (): readonly string[] =>
    screen.getAllByRole("link", { name: /SEV/ }).map(({ textContent }) => textContent?.slice(0, 4) ?? "");
  expect(rows()).toEqual(["SEV1", "SEV2"]);
  ports.clock.pass(6 * 60_000);
  await act(async () => void document.dispatchEvent(new Event("visibilitychange")));
  expect(rows()).toEqual(["SEV2", "SEV1"]);
});

test("a row has its channel beside the commander, and a long booking names three and counts the rest", async () => {
  const ports = createTestPorts();
  const kit = createTestKit(ports);
  const [first] = await Promise.all(
    ["checkout", "payments", "catalog", "inventory", "login"].map((service) => begin(ports, kit, "SEV2", service)),
  );
  first?.run({ type: "nameChannel", name: "#inc-20261121-checkout" });
  await show(kit);
  expect(screen.getByRole("link", { name: /SEV2 checkout/ }).textContent).toContain("#inc-20261121-checkout · IC Ana");
  const booked = screen.getAllByText(/double-booked/);
  expect(booked).toHaveLength(1);
  expect(booked[0]?.textContent).toMatch(
    /^You are double-booked: IC of SEV2 \w+, IC of SEV2 \w+, IC of SEV2 \w+, 2 more\. Hand one of them over\.$/,
  );
});

test("puts the most urgent move across all first, and leads to its board", async () => {
  const ports = createTestPorts();
  const kit = createTestKit(ports);
  await begin(ports, kit, "SEV2", "checkout");
  const worst = await begin(ports, kit, "SEV3", "payments");
  worst.run({ type: "answerTrigger", trigger: "data-integrity", hit: true });
  await show(kit);
  const [first] = screen.getAllByRole("button");
  expect(first?.textContent).toBe("SEV3 payments Raise it to SEV1 Any concern about data integrity.");
  await act(async () => first?.click());
  expect(addressNow()).toBe(`/incident/${worst.id}`);
});
