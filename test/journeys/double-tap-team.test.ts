// The double-tapping thumb on the team screens: making, joining, subscribing, inviting, arming and leaving. What counts
// here are the requests to the relay.

import { afterAll, beforeAll, inject } from "vitest";
import { type RelayProcess, startRelay } from "../kit/browser/relay-process.ts";
import { createTeamPhone } from "../kit/browser/team-phone.ts";
import { doubleTaps } from "../kit/taps/double-taps.ts";
import { doubledInTeam } from "../kit/taps/doubled.ts";
import type { NewPhone, Walk } from "../kit/taps/walk.ts";
import { type PushService, startPushService } from "../relay/kit/push-service.ts";

let service: PushService;
let relay: RelayProcess;
beforeAll(async () => {
  service = await startPushService();
  relay = await startRelay(inject("dist"), service);
});
afterAll(async () => {
  await relay?.stop();
  await service?.close();
});

const newPhone: NewPhone = async (options) => (await createTeamPhone(service, options)).phone;

const route = async ({ page, open, tap, heading, says, fill, note }: Walk): Promise<void> => {
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (request.method() !== "GET" && pathname.startsWith("/api/"))
      note(`${request.method()} ${pathname.replace(/[\w-]{16,}/g, "…")}`);
  });
  await open(`${relay.url}/team`);
  await tap("Join or create a team");
  await heading("Join a team");
  await tap("Create a team");
  await fill("Name of this phone", "Ana’s phone");
  await tap("Create team");
  await heading("Team phones");
  // In the app, because a new page would cut off the subscription that is on its way.
  await tap("Push health", page.getByRole("link", { name: "Push health" }));
  await heading("Push health");
  await says(/^Subscription confirmed/);
  await tap("Renew the subscription");
  await says("The relay has this phone’s subscription.");
  await tap("Send a test push");
  await says("Sent. Waiting for it to arrive…");
  await tap("Check again");

  await open(`${relay.url}/team`);
  await tap("Team phones");
  await heading("Team phones");
  await fill("Name of this phone", "Ana’s other phone");
  await tap("Save");
  await says("Saved. The team sees it.");
  await tap("Renew the invite");
  await says("Renewed. The old link no longer works.");
  await tap("Copy invite link");
  await says("Invite link copied.");

  await open(`${relay.url}/drills`);
  await tap("Arm a surprise drill");
  await heading("Arm a surprise drill");
  await says("1 of 1 phone can be reached.");
  await tap("Arm a surprise drill");
  await says("Armed. The moment is drawn; nobody can see it.");
  await tap("Back to Drills", page.getByRole("link", { name: "Back to Drills" }));
  await tap(/^Disarm the drill/);
  await says("Disarmed.");

  await open(`${relay.url}/team/phones`);
  await tap("Leave the team");
  await says(/^Leave the team\?/);
  await tap("Leave the team");
  await says("This phone has left the team.");

  await open(await relay.invite());
  await fill("Name of this phone", "Ana’s phone");
  await tap("Join team");
  await heading("Push health");
  await says(/^Subscription confirmed/);
};

doubleTaps("a team", { route, kinds: doubledInTeam, atLeast: 8, newPhone });
