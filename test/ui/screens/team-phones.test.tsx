// The phones of the team, by role and name: who can be reached, invited, changed and removed.

import { act, cleanup, screen, waitFor, within } from "@testing-library/preact/pure";
import { beforeEach, describe, expect, test } from "vitest";
import type { Ports } from "../../../src/actions/ports/ports.ts";
import { readMembership } from "../../../src/actions/relay-link/membership.ts";
import { TeamRoute } from "../../../src/ui/screens/team/TeamRoute.tsx";
import { phonesWords } from "../../../src/ui/words/join.ts";
import { createTestPorts, START } from "../../kit/app/ports.ts";
import { createTestRelayPorts, createTestTeam, ok, type TestRelayPorts } from "../../kit/app/relay-ports.ts";
import { ADMIN, INVITE, joined } from "../../kit/app/some-team.ts";
import { tap } from "../kit/incident.tsx";
import { createTestKit, settle, showScreen } from "../kit/show-screen.tsx";

let relay: TestRelayPorts;
beforeEach(() => {
  relay = createTestRelayPorts();
});
const show = async (address: string, codes?: Ports["codes"]): Promise<void> => {
  const kit = createTestKit({ ...createTestPorts({ name: "" }), ...(codes && { codes }) }, createTestTeam(relay));
  await showScreen(TeamRoute, kit, address, "/team/:part?");
  await settle();
};
const text = (): string => screen.getByRole("main").textContent ?? "";
const region = (name: string): HTMLElement => screen.getByRole("region", { name });

describe("the phones of the team", () => {
  const phone = (id: string, name: string, change: object) => ({
    ...{ id, name, roles: ["comms"], subscribedAt: START, lastSentAt: null, lastReceivedAt: null, state: "reachable" },
    ...change,
  });
  const team = {
    ...{ teamId: "t", deviceId: "phone-1", zone: "Europe/Berlin", now: START },
    devices: [
      phone("phone-1", "Ana’s phone", {}),
      phone("phone-2", "Ben’s phone", { roles: [], state: "never" }),
      phone("phone-3", "Cara’s phone", { state: "gone" }),
    ],
  };

  test("tell who can be reached, and can be removed by who made the team", async () => {
    await joined(relay.kept, { admin: { adminToken: ADMIN, inviteToken: INVITE } });
    relay.replies.set("GET /api/team", ok(team));
    const fresh = `in_${"n".repeat(43)}`;
    relay.replies.set("DELETE /api/team/devices/phone-2", ok({ inviteToken: fresh }));
    await show("/team/phones");
    const list = within(region("Reachable by push"));
    expect((await list.findAllByRole("listitem")).map((item) => item.textContent)).toEqual([
      "Ana’s phone (this phone)SubscribedComms leadNo push confirmed yet",
      "Ben’s phoneNot subscribedNo rolesNo push confirmed yetRemove",
      "Cara’s phoneSubscription ended. Open First90 on it.Comms leadNo push confirmed yetRemove",
    ]);
    await tap("Remove Ben’s phone");
    expect(text()).toContain("the drills it armed are disarmed. Reminders of open incidents stay.");
    expect(relay.asked.some(({ call }) => call.method === "DELETE")).toBe(false);
    await tap("Remove Ben’s phone");
    await waitFor(() => expect(relay.asked.at(-1)?.call.path).toBe("/api/team"));
    expect(relay.asked.find(({ call }) => call.method === "DELETE")?.call).toMatchObject({ token: ADMIN });
    await waitFor(() => expect(text()).toContain("Ben’s phone is removed. The old invite no longer works"));
    expect((await readMembership(relay.kept))?.admin).toEqual({ adminToken: ADMIN, inviteToken: fresh });
  });

  test.each([
    ["renews the invite itself", true, "The old invite no longer works; the new one is below."],
    ["says that the old invite still works", false, "but the invite it knows still works. Renew it below"],
  ])("where an older relay leaves the invite as it is, this phone %s", async (_, isReached, sentence) => {
    await joined(relay.kept, { admin: { adminToken: ADMIN, inviteToken: INVITE } });
    const fresh = `in_${"n".repeat(43)}`;
    relay.replies.set("GET /api/team", ok(team));
    relay.replies.set("DELETE *", ({ read }) => ok(read(null)));
    if (isReached) relay.replies.set("POST /api/team/invite", ok({ inviteToken: fresh }));
    await show("/team/phones");
    await screen.findByRole("button", { name: "Remove Cara’s phone" });
    await tap("Remove Cara’s phone");
    await tap("Remove Cara’s phone");
    await waitFor(() => expect(text()).toContain(sentence));
    expect((await readMembership(relay.kept))?.admin?.inviteToken).toBe(isReached ? fresh : INVITE);
  });

  test("that missed pushes are marked with who sent too many", async () => {
    await joined(relay.kept);
    const [ana, ben, cara] = team.devices;
    const muted = { at: START, senders: ["phone-2", "phone-3"] };
    relay.replies.set("GET /api/team", ok({ ...team, devices: [{ ...ana, muted }, { ...ben, muted: null }, cara] }));
    await show("/team/phones");
    const sentence = "Missed pushes within the last hour: too many came from “Ben’s phone”, “Cara’s phone”.";
    await waitFor(() =>
      expect(screen.getAllByText(/^Missed pushes/).map((line) => line.textContent)).toEqual([sentence]),
    );
  });

  test("are invited by a code, and by the link alone where it can't be drawn", async () => {
    await joined(relay.kept, { admin: { adminToken: ADMIN, inviteToken: INVITE } });
    await show("/team/phones");
    await waitFor(() => expect(screen.getByRole("img", { name: phonesWords.code })).toBeTruthy());
    expect(screen.queryByText(phonesWords.notDrawn)).toBeNull();
    await act(cleanup);
    await show("/team/phones", { pen: () => Promise.reject(new Error("not here")) });
    await waitFor(() => expect(screen.getByText(phonesWords.notDrawn).getAttribute("role")).toBe("alert"));
    expect(screen.queryByRole("img", { name: phonesWords.code })).toBeNull();
    expect(screen.getByRole("button", { name: phonesWords.copy })).toBeTruthy();
  });

  test("a phone changes what the team knows of it, once the relay has it", async () => {
    await joined(relay.kept);
    await show("/team/phones");
    const part = within(region("This phone in the team"));
    expect((part.getByRole("button", { name: "Save" }) as HTMLButtonElement).disabled).toBe(true);
    await tap("Ops lead");
    await tap("Save");
    await waitFor(() => expect(text()).toContain("The relay can’t be reached."));
    expect((await readMembership(relay.kept))?.roles).toEqual(["ic"]);
    relay.replies.set("PATCH /api/device", ok(true));
    await tap("Save");
    await waitFor(() => expect(text()).toContain("Saved. The team sees it."));
    expect(relay.asked.findLast(({ call }) => call.method === "PATCH")?.call.body).toEqual({
      name: "Ana’s phone",
      roles: ["ic", "ops"],
    });
    expect((await readMembership(relay.kept))?.roles).toEqual(["ic", "ops"]);
  });

  test("are invited where the team was made, and leaving asks first", async () => {
    await joined(relay.kept);
    await show("/team/phones");
    await waitFor(() => expect(text()).toContain("Invite new phones from the phone that manages the team."));
    await tap("Leave the team");
    await waitFor(() => expect(text()).toContain("anything queued for the relay is dropped"));
    await tap("Leave the team");
    await waitFor(() => expect(text()).toContain("This phone has left. The relay could not be told"));
    expect(await readMembership(relay.kept)).toBeNull();
  });
});
