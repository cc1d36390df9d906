// From the brief of a drill to its first incident, by role and name; each tap with its own time.

import { act, cleanup, screen, waitFor } from "@testing-library/preact/pure";
import { beforeEach, describe, expect, test } from "vitest";
import { DrillsRoute } from "../../../src/practice/ui/drills/DrillsRoute.tsx";
import { createTestPorts, START, type TestPorts } from "../../kit/app/ports.ts";
import { createTestRelayPorts, createTestTeam, type TestRelayPorts } from "../../kit/app/relay-ports.ts";
import { tap } from "../../ui/kit/incident.tsx";
import {
  addressNow,
  createTestKit,
  screenArrived,
  settle,
  showScreen,
  type TestKit,
} from "../../ui/kit/show-screen.tsx";

let ports: TestPorts;
let relay: TestRelayPorts;
let kit: TestKit;
beforeEach(() => {
  ports = createTestPorts();
  relay = createTestRelayPorts();
  kit = createTestKit(ports, createTestTeam(relay));
});
const show = async (address = "/drills/scenario/checkout-payments"): Promise<void> => {
  await act(cleanup);
  await showScreen(DrillsRoute, kit, address, "/drills/:part?/:id?");
  await screenArrived();
  await settle();
};
const heading = (): string => screen.getByRole("heading", { level: 1 }).textContent ?? "";
const text = (): string => document.body.textContent ?? "";

describe("the brief", () => {
  test("tells where and when, and nothing of what will happen", async () => {
    await show();
    await waitFor(() => expect(heading()).toBe("Three of ten payments fail"));
    expect(text()).toContain("Tuesday, 14:05.");
    expect(text()).toContain("About 18 min");
    expect(text()).not.toContain("31 %");
    expect(text()).not.toContain("14.2");
    await tap("Double");
    expect(text()).toContain("About 9 min");
  });

  test("of a scenario that isn't here says so", async () => {
    await show("/drills/scenario/nothing-here");
    await waitFor(() => expect(text()).toContain("This scenario is not on this phone."));
  });
});

describe("the alert", () => {
  test("is acknowledged, then declared; the log has the time of each tap", async () => {
    await show();
    await waitFor(() => screen.getByRole("button", { name: "Start drill" }));
    await tap("Double");
    await tap("Start drill");
    expect(heading()).toBe("Page: payments");
    expect(text()).toContain("Checkout: failed payments at 31% for 5 min.");
    expect(screen.getByRole("complementary", { name: "DRILL" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Declare incident" })).toBeNull();
    ports.clock.pass(4_000);
    await tap("Acknowledge");
    ports.clock.pass(9_000);
    await tap("Declare incident");
    const [run] = await ports.log.listAll();
    expect(run).toMatchObject({ drill: true, title: "payments", declaredAt: START + 13_000 });
    await waitFor(() => expect(addressNow()).toBe(`/incident/${run?.id}/severity`));
    const facts = run ? await ports.log.readFacts(run.id) : [];
    const data = (type: string): unknown => facts.find((fact) => fact.type === type)?.data;
    expect(data("drill.started/1")).toMatchObject({ alertAt: START, speed: 2, scenario: { id: "checkout-payments" } });
    expect(data("drill.acknowledged/1")).toEqual({ pushedAt: null, acknowledgedAt: START + 4_000 });
    expect(await relay.kept.readSetting("drills.alert")).toBeNull();
  });

  test("is still there after the app was closed, with its time", async () => {
    await show();
    await waitFor(() => screen.getByRole("button", { name: "Start drill" }));
    await tap("Start drill");
    await tap("Acknowledge");
    ports.clock.pass(300_000);
    await show("/drills");
    await waitFor(() => expect(screen.getByRole("link", { name: "Go to the alert" })).toBeTruthy());
    await show();
    await waitFor(() => expect(heading()).toBe("Page: payments"));
    expect(text()).toContain("Acknowledged at 03:02:11");
  });

  test("that was left for too long is said to be gone", async () => {
    await show();
    await waitFor(() => screen.getByRole("button", { name: "Start drill" }));
    await tap("Start drill");
    ports.clock.pass(3_700_000);
    await show();
    await waitFor(() => expect(text()).toContain("and is gone. Start again."));
    expect(screen.getByRole("button", { name: "Start drill" })).toBeTruthy();
  });

  test("steps back for a real incident in one tap, and nothing was declared", async () => {
    await show();
    await waitFor(() => screen.getByRole("button", { name: "Start drill" }));
    await tap("Start drill");
    await tap("Real incident now");
    expect(addressNow()).toBe("/");
    expect(await ports.log.listAll()).toEqual([]);
    expect(await relay.kept.readSetting("drills.alert")).toBeNull();
  });
});
