// Surprise drills that are armed at the relay or have fired, by role and name.

import { screen, waitFor, within } from "@testing-library/preact/pure";
import { beforeEach, describe, expect, test } from "vitest";
import { keepPushedDrill } from "../../../src/actions/surprise/pushed-drills.ts";
import { START } from "../../kit/app/ports.ts";
import { ok, refused } from "../../kit/app/relay-ports.ts";
import { joined } from "../../kit/app/some-team.ts";
import { tap } from "../../ui/kit/incident.tsx";
import { addressNow } from "../../ui/kit/show-screen.tsx";
import { createDrillsPhone, type DrillsPhone, text } from "../kit/drills-phone.tsx";

let { relay, ports, show }: DrillsPhone = createDrillsPhone();
beforeEach(() => {
  ({ relay, ports, show } = createDrillsPhone());
});

describe("drills at the relay", () => {
  const drill = (drillId: string, from: number) => ({
    ...{ drillId, armedBy: null, armedAt: from, from, to: from + 3_600_000, hours: [0, 24], weekdays: [1] },
    ...{ count: 1, gapMinutes: 60, devices: null },
    firings: [
      {
        ...{ index: 0, state: "missed", commitment: "c".repeat(64), firedAt: null, scenario: null, opening: null },
        ...{ acks: [], takenBy: null, takenAt: null },
      },
    ],
  });
  const rows = () => within(screen.getByRole("list", { name: "Armed and fired" })).getAllByRole("listitem");
  const DAY = 86_400_000;

  test("are listed a page at a time, each once, and the older ones as soon as they are asked for", async () => {
    await joined(relay.kept);
    const pages = new Map([
      ["/api/drills?answers=none", { drills: [drill("d5", START), drill("d4", START - DAY)], next: "4.d4" }],
      [
        "/api/drills?answers=none&before=4.d4",
        { drills: [drill("d4", START - DAY), drill("d3", START - 2 * DAY)], next: "3.d3" },
      ],
      ["/api/drills?answers=none&before=3.d3", { drills: [drill("d1", START - 3 * DAY)], next: null }],
    ]);
    relay.replies.set("GET /api/drills", (call) => ok(pages.get(call.path)));
    await show("/drills");
    await waitFor(() => expect(rows()).toHaveLength(2));
    await tap("List older drills");
    await waitFor(() => expect(rows()).toHaveLength(3));
    expect(text()).toContain("Older drills are listed below the others.");
    await tap("List older drills");
    await waitFor(() => expect(rows()).toHaveLength(4));
    expect(screen.queryByRole("button", { name: "List older drills" })).toBeNull();
  });

  test("say why there are no more of them just now, and those listed stay", async () => {
    await joined(relay.kept);
    relay.replies.set("GET /api/drills", ok({ drills: [drill("d5", START)], next: "5.d5" }));
    relay.replies.set("GET /api/drills?answers=none&before=5.d5", refused(429, "Too many requests. Try again in 3 s."));
    await show("/drills");
    await waitFor(() => expect(rows()).toHaveLength(1));
    await tap("List older drills");
    await waitFor(() => expect(text()).toContain("The relay refused: Too many requests. Try again in 3 s."));
    expect(rows()).toHaveLength(1);
  });

  test("of a relay that knows no pages are all there is", async () => {
    await joined(relay.kept);
    relay.replies.set("GET /api/drills", ok({ drills: [drill("d5", START), drill("d4", START - DAY)] }));
    await show("/drills");
    await waitFor(() => expect(rows()).toHaveLength(2));
    expect(screen.queryByRole("button", { name: "List older drills" })).toBeNull();
  });
});

describe("a drill that was pushed", () => {
  const firing = {
    index: 0,
    state: "fired",
    commitment: `print of drill-1.0.${START}.nonce`,
    firedAt: START,
    scenario: "checkout-payments",
    opening: { momentAt: START, nonce: "nonce" },
    acks: [{ deviceId: "phone-2", afterMs: 21_000 }],
    takenBy: null,
    takenAt: null,
  };
  beforeEach(async () => {
    await joined(relay.kept);
    const pushed = { drillId: "drill-1", index: 0, scenario: "checkout-payments", firedAt: START, receivedAt: START };
    await keepPushedDrill(relay.kept, { ...pushed, acknowledgedAt: null });
  });

  test("shows what a page would say, with no network, and keeps the answer", async () => {
    await show("/drills?fired=drill-1.0");
    await waitFor(() => expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Page: payments"));
    await waitFor(() => expect(text()).toContain("failed payments at 31% for 5 min"));
    expect(screen.getByRole("complementary", { name: "DRILL" })).toBeTruthy();
    await tap("Acknowledge");
    await waitFor(() =>
      expect(text()).toContain("Saved on this phone. It will be sent as soon as the relay can be reached."),
    );
    expect((await relay.outbox.list()).map(({ type }) => type)).toEqual(["drill-ack"]);
    expect(screen.queryByRole("button", { name: "Acknowledge" })).toBeNull();
  });

  test("tells who answered how fast, and that nobody chose the moment", async () => {
    relay.replies.set("GET /api/drills", ok({ drills: [{ drillId: "drill-1", firings: [firing] }] }));
    await show("/drills?fired=drill-1.0");
    await waitFor(() => screen.getByRole("button", { name: "Acknowledge" }));
    expect(text()).not.toContain("after 0:21");
    await tap("Acknowledge");
    await waitFor(() => expect(text()).toContain("after 0:21"));
    expect(relay.asked.map(({ call }) => call.path)).toContain("/api/drills?drill=drill-1");
    await waitFor(() => expect(text()).toContain("Nobody chose the moment"));
  });

  test("says so where the moment isn't the sealed one", async () => {
    const moved = { ...firing, opening: { momentAt: START + 1, nonce: "nonce" } };
    relay.replies.set("GET /api/drills", ok({ drills: [{ drillId: "drill-1", firings: [moved] }] }));
    await show("/drills?fired=drill-1.0");
    await waitFor(() => screen.getByRole("button", { name: "Acknowledge" }));
    await tap("Acknowledge");
    await waitFor(() => expect(text()).toContain("The moment does not match the seal"));
  });

  test("is taken by the first, who runs it from the moment of the push", async () => {
    relay.replies.set("POST /api/drills/drill-1/0/take", ok({ takenBy: "phone-1", first: true }));
    ports.clock.pass(30_000);
    await show("/drills?fired=drill-1.0");
    await waitFor(() => expect(text()).toContain("failed payments at 31%"));
    await tap("Acknowledge");
    await waitFor(() => expect(screen.queryByRole("button", { name: "Acknowledge" })).toBeNull());
    ports.clock.pass(10_000);
    await tap("Take command");
    const [run] = await ports.log.listAll();
    expect(run).toMatchObject({ drill: true, title: "payments", declaredAt: START + 40_000 });
    await waitFor(() => expect(addressNow()).toBe(`/incident/${run?.id}/severity`));
    const facts = run ? await ports.log.readFacts(run.id) : [];
    const data = (type: string): unknown => facts.find((fact) => fact.type === type)?.data;
    expect(data("drill.started/1")).toMatchObject({ alertAt: START, scenario: { id: "checkout-payments" } });
    expect(data("drill.acknowledged/1")).toEqual({ pushedAt: START, acknowledgedAt: START + 30_000 });
    await show("/drills?fired=drill-1.0");
    await waitFor(() => screen.getByRole("button", { name: "Go to the drill" }));
  });

  test("is timed by the relay's clock as the phone measured it, where the phone is 7 min behind", async () => {
    const aheadMs = 7 * 60_000;
    await relay.kept.writeSetting("relay.clock", { aheadMs, withinMs: 30, at: START });
    const pushed = { drillId: "drill-2", index: 0, scenario: "checkout-payments", acknowledgedAt: null };
    const [firedAt, receivedAt] = [START + aheadMs, START + 900] as [typeof START, typeof START];
    await keepPushedDrill(relay.kept, { ...pushed, firedAt, receivedAt });
    relay.replies.set("POST /api/drills/drill-2/0/take", ok({ takenBy: "phone-1", first: true }));
    ports.clock.pass(30_000);
    await show("/drills?fired=drill-2.0");
    await waitFor(() => expect(text()).toContain("failed payments at 31%"));
    await tap("Acknowledge");
    await waitFor(() => expect(text()).toContain("Fired 03:02 UTC"));
    await tap("Take command");
    const [run] = await ports.log.listAll();
    const facts = run ? await ports.log.readFacts(run.id) : [];
    expect(facts.find(({ type }) => type === "drill.acknowledged/1")?.data).toEqual({
      pushedAt: START,
      acknowledgedAt: START + 30_000,
    });
  });

  test("is run by nobody else: the others see who has it, and can receive its log", async () => {
    relay.replies.set("POST /api/drills/drill-1/0/take", ok({ takenBy: "phone-2", first: false }));
    await show("/drills?fired=drill-1.0");
    await waitFor(() => expect(text()).toContain("failed payments at 31%"));
    await tap("Take command");
    expect(await ports.log.listAll()).toEqual([]);
    await waitFor(() => expect(screen.queryByRole("button", { name: "Take command" })).toBeNull());
    expect(screen.getByRole("link", { name: "Receive the log" }).getAttribute("href")).toBe("/receive");
  });

  test("of a scenario that this phone hasn't got tells the same story as everywhere, and never an exercise", async () => {
    const services: string[] = [];
    for (const scenario of ["not-on-this-phone", "blaming-postmortem", null]) {
      const drill = { drillId: `drill-${scenario}`, index: 0, firedAt: START, receivedAt: START, acknowledgedAt: null };
      await keepPushedDrill(relay.kept, { ...drill, scenario });
      await show(`/drills?fired=drill-${scenario}.0`);
      await waitFor(() =>
        expect(screen.getByRole("button", { name: "Take command" })).toHaveProperty("disabled", false),
      );
      services.push(screen.getByRole("heading", { level: 1 }).textContent ?? "");
      expect(text()).not.toContain("draft");
    }
    expect(services.every((title) => /^Page: \w/.test(title))).toBe(true);
  });
});
