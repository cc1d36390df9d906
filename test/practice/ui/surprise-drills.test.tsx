// Arming surprise drills, and one that has fired, by role and name.

import { act, cleanup, screen, waitFor, within } from "@testing-library/preact/pure";
import { beforeEach, describe, expect, test } from "vitest";
import { keepPushedDrill } from "../../../src/actions/surprise/pushed-drills.ts";
import { DrillsRoute } from "../../../src/practice/ui/drills/DrillsRoute.tsx";
import { createTestPorts, START, type TestPorts } from "../../kit/app/ports.ts";
import { createTestRelayPorts, createTestTeam, ok, refused, type TestRelayPorts } from "../../kit/app/relay-ports.ts";
import { joined } from "../../kit/app/some-team.ts";
import { tap } from "../../ui/kit/incident.tsx";
import { addressNow, createTestKit, settle, showScreen, type TestKit } from "../../ui/kit/show-screen.tsx";

let relay: TestRelayPorts;
let ports: TestPorts;
let kit: TestKit;
beforeEach(() => {
  relay = createTestRelayPorts();
  ports = createTestPorts();
  kit = createTestKit(ports, createTestTeam(relay));
});
const show = async (address: string): Promise<void> => {
  await act(cleanup);
  await showScreen(DrillsRoute, kit, address, "/drills/:part?/:id?");
  await settle();
};
const text = (): string => document.body.textContent ?? "";

describe("arming", () => {
  test("on this phone says what that means, and lists the drill without its moment", async () => {
    await show("/drills/arm");
    await waitFor(() => expect(text()).toContain("This phone draws the moment."));
    await tap("Arm a surprise drill");
    await waitFor(() => expect(text()).toContain("Armed on this phone. The moment is drawn and shown nowhere."));
    expect(relay.woken).toEqual(["time"]);
    await show("/drills");
    await waitFor(() => expect(text()).toContain("1 moment still to come"));
    await tap(/^Disarm the drill: 2026-11-21 03:02 UTC/);
    await waitFor(() => expect(text()).toContain("No surprise drill is armed."));
  });

  test("at the relay sends everything but a moment", async () => {
    await joined(relay.kept);
    relay.replies.set("POST /api/drills", ok({ drillId: "drill-1", firings: [] }));
    await show("/drills/arm");
    await tap("This week");
    await tap("22 to 6");
    await tap("Sat");
    await tap("2");
    await tap("12 h");
    await tap("Launch day");
    await tap("Arm a surprise drill");
    expect(relay.asked.at(-1)?.call.body).toEqual({
      from: START,
      to: START + 7 * 24 * 3_600_000,
      hours: [22, 6],
      weekdays: [1, 2, 3, 4, 5, 7],
      count: 2,
      gapMinutes: 720,
      scenario: "launch-day",
      devices: null,
    });
    await waitFor(() => expect(text()).toContain("Armed. The moment is drawn; nobody can see it."));
  });

  describe("says first whom the relay can reach", () => {
    const phone = (id: string, name: string, state: string) => ({ id, name, roles: [], state });
    const answer = (...devices: unknown[]) => relay.replies.set("GET /api/team", ok({ devices }));
    beforeEach(() => joined(relay.kept));

    test("when it is nobody", async () => {
      answer(phone("phone-1", "Ana’s phone", "never"), phone("phone-2", "Ben’s phone", "gone"));
      await show("/drills/arm");
      await waitFor(() =>
        expect(text()).toContain(
          "0 of 2 phones can be reached. Nobody will get this drill until a phone subscribes: Team, Push health.",
        ),
      );
    });

    test("when it is some, counted among those who take part", async () => {
      answer(phone("phone-1", "Ana’s phone", "reachable"), phone("phone-2", "Ben’s phone", "flagged"));
      await show("/drills/arm");
      await waitFor(() => expect(text()).toContain("1 of 2 phones can be reached. Out of reach: Ben’s phone."));
      await tap("Choose phones");
      expect(text()).not.toContain("can be reached.");
      await tap("Ana’s phone");
      expect(text()).toContain("1 of 1 phone can be reached.");
    });

    test("and arms nothing before it is known", async () => {
      let tell: (value: unknown) => void = () => undefined;
      const told = new Promise<unknown>((done) => {
        tell = done;
      });
      const { ask } = relay.relay;
      Object.assign(relay.relay, {
        ask: async (at: string, call: Parameters<typeof ask>[1]) => {
          if (call.path === "/api/team") await told;
          return ask(at, call);
        },
      });
      answer(phone("phone-1", "Ana’s phone", "reachable"));
      await show("/drills/arm");
      const asking = await waitFor(() => screen.getByRole("button", { name: "Asking the relay who can be reached…" }));
      expect(asking).toHaveProperty("disabled", true);
      tell(null);
      await waitFor(() =>
        expect(screen.getByRole("button", { name: "Arm a surprise drill" })).toHaveProperty("disabled", false),
      );
      expect(text()).toContain("1 of 1 phone can be reached.");
    });

    test("or that it can’t tell", async () => {
      await show("/drills/arm");
      await waitFor(() =>
        expect(text()).toContain("It isn’t known just now who can be reached. The relay can’t be reached."),
      );
    });
  });

  test("that is refused says why", async () => {
    await joined(relay.kept);
    relay.replies.set("POST /api/drills", refused(409, "This team has enough drills armed."));
    await show("/drills/arm");
    await waitFor(() => screen.getByRole("button", { name: "Arm a surprise drill" }));
    await tap("Arm a surprise drill");
    await waitFor(() =>
      expect(text()).toContain("Nothing was armed. The relay refused: This team has enough drills armed."),
    );
  });
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
