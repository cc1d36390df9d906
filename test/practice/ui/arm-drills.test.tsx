// Arming surprise drills, by role and name.

import { screen, waitFor } from "@testing-library/preact/pure";
import { beforeEach, describe, expect, test } from "vitest";
import { START } from "../../kit/app/ports.ts";
import { ok, refused } from "../../kit/app/relay-ports.ts";
import { joined } from "../../kit/app/some-team.ts";
import { tap } from "../../ui/kit/incident.tsx";
import { createDrillsPhone, type DrillsPhone, text } from "../kit/drills-phone.tsx";

let { relay, show }: DrillsPhone = createDrillsPhone();
beforeEach(() => {
  ({ relay, show } = createDrillsPhone());
});

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
