// A phone of the team takes over its management with a new admin code, by paste or by link.

import { screen, waitFor } from "@testing-library/preact/pure";
import { beforeEach, expect, test } from "vitest";
import { readMembership } from "../../../src/actions/relay-link/membership.ts";
import { toAdminLink } from "../../../src/formats/relay/admin-link.ts";
import { TeamRoute } from "../../../src/ui/screens/team/TeamRoute.tsx";
import { createTestPorts } from "../../kit/app/ports.ts";
import { createTestRelayPorts, createTestTeam, ok, refused, type TestRelayPorts } from "../../kit/app/relay-ports.ts";
import { ADMIN, INVITE, joined } from "../../kit/app/some-team.ts";
import { tap, write } from "../kit/incident.tsx";
import { createTestKit, settle, showScreen } from "../kit/show-screen.tsx";

let relay: TestRelayPorts;
beforeEach(() => {
  relay = createTestRelayPorts();
});
const show = async (address: string): Promise<void> => {
  const kit = createTestKit({ ...createTestPorts({ name: "" }) }, createTestTeam(relay));
  await showScreen(TeamRoute, kit, address, "/team/:part?");
  await settle();
};
const take = "Manage it from this phone";
const field = () => screen.getByRole<HTMLInputElement>("textbox", { name: "Admin code" });

test.each([
  ["the code alone", ADMIN],
  [
    "the operator’s whole message",
    `New admin code: ${ADMIN}\nAs a link: ${toAdminLink("https://first90.example", ADMIN)}\n`,
  ],
])("%s makes this phone the one that manages the team", async (_, pasted) => {
  await joined(relay.kept);
  relay.replies.set("POST /api/team/invite", ok({ inviteToken: INVITE }));
  await show("/team/phones");
  await write("Admin code", pasted);
  await tap(take);
  await waitFor(() => expect(screen.queryByRole("region", { name: "Manage the team" })).toBeNull());
  expect((await readMembership(relay.kept))?.admin).toEqual({ adminToken: ADMIN, inviteToken: INVITE });
  expect(screen.getByRole("region", { name: "Invite a phone" }).textContent).toContain("Renew the invite");
});

test("a text without a code is told, and asks nobody", async () => {
  await joined(relay.kept);
  await show("/team/phones");
  await write("Admin code", INVITE);
  await tap(take);
  await waitFor(() => expect(screen.getByRole("main").textContent).toContain("That isn’t an admin code."));
  expect(relay.asked.some(({ call }) => call.token === INVITE)).toBe(false);
});

test("a code that was renewed again is the relay's sentence, and changes nothing", async () => {
  await joined(relay.kept);
  relay.replies.set("POST /api/team/invite", refused(401, "This phone may no longer manage the team."));
  await show("/team/phones");
  await write("Admin code", ADMIN);
  await tap(take);
  await waitFor(() => expect(screen.getByRole("main").textContent).toContain("may no longer manage the team"));
  expect([(await readMembership(relay.kept))?.admin, field().value]).toEqual([null, ADMIN]);
});

test("a phone that manages the team isn't asked for a code", async () => {
  await joined(relay.kept, { admin: { adminToken: ADMIN, inviteToken: INVITE } });
  await show("/team/phones");
  expect(screen.queryByRole("textbox", { name: "Admin code" })).toBeNull();
});
