// A thumb that taps everything twice: whatever the pause between the two taps, the log is that of one. It walks through
// every primary control, from the declaration to stand-down, and through a practice run and a drill.

import { afterAll, beforeAll } from "vitest";
import { type Server, startServer, untilSaved } from "../kit/browser/phone.ts";
import { doubleTaps } from "../kit/taps/double-taps.ts";
import { doubledInIncident } from "../kit/taps/doubled.ts";
import type { Walk } from "../kit/taps/walk.ts";

let server: Server;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const route = async ({ page, open, tap, sheet, sheetGone, heading, says, fill, toBoard }: Walk): Promise<void> => {
  const back = (): Promise<void> => tap("Back to the board", page.getByRole("link", { name: "Back to the board" }));

  await open(`${server.url}/team`);
  await fill("Your name", "Ana");
  await tap("Save name");
  await fill("Name", "Ben");
  await tap("Add");
  await says("Ben is on the list.");

  await open(server.url);
  await tap("Declare incident");
  await tap("Ask me, one question at a time");
  await tap("Yes");
  await heading(/.+/);
  await tap("Previous question");
  await tap("Pick directly");
  await tap(/^SEV2/);
  await tap("I am IC");
  await tap("Copy channel name");
  await heading(/ops lead/i);
  await tap("Nobody yet");
  await heading(/comms/i);
  await tap("Nobody yet");
  await tap("Write the first status");
  await tap("Copy update");
  await says("Copied and logged.");
  await tap("Go to the board");
  await toBoard();
  const board = page.url();

  await tap("the first next move", page.locator("[data-next-move] button").first());
  await heading(/.+/);
  await open(board);
  await toBoard();
  await tap("the second next move", page.locator("section[aria-labelledby=moves-title] button").first());
  await open(board);
  await toBoard();
  await tap(/^Every/);
  await sheet("10 min");
  await sheetGone();
  await tap(/^Ops/);
  await sheet("Ben");
  await sheetGone();
  await fill("What happened", "Payments time out");
  await tap("Add to log");
  await page.getByRole("article").filter({ hasText: "Payments time out" }).waitFor();
  await tap(/^Undo/);
  await says(/Withdrawn \d\d:\d\d:\d\d/);
  await tap("Put back");
  await page.getByText(/Withdrawn/).waitFor({ state: "detached" });
  await tap("More");
  await sheet("Sit-rep");
  await heading("Sit-rep");
  await tap("Log as said");
  await says("In the log as said.");
  await back();
  await toBoard();
  await tap("Mitigating");
  await heading(/Phase: Mitigating/);
  await tap("Mitigated");
  await heading(/Phase: Mitigated/);

  await open(`${board}/work`);
  await tap("Start a hypothesis");
  await sheet("The last deploy");
  await sheet("Ben");
  await sheet("Start: 15 min");
  await tap("Confirm: The last deploy");
  await back();
  await toBoard();

  await tap("Hand off command");
  await heading("Hand off command");
  await tap("Hand off command");
  await heading("Handoff of command");
  await tap("Read back: Severity", page.getByRole("checkbox", { name: "Read back: Severity" }));
  await tap("Read back: Impact", page.getByRole("checkbox", { name: "Read back: Impact" }));
  await tap("One at a time, large");
  for (let item = 3; item <= 9; item += 1) {
    await page.getByText(`${item} of 9`, { exact: true }).waitFor();
    await tap("Read back");
  }
  await says("That was the last one.");
  await tap("To the list");
  await says("9 of 9 read back");
  await tap("I have command");
  await sheet("Ben");
  await heading("Command handed over");
  await tap("Copy update");
  await says("Copied and logged.");
  await tap("Go to the board");
  await toBoard();

  await tap("Mark resolved");
  await heading(/Phase: Resolved/);
  await tap(/^Stand down/);
  await page.getByRole("heading", { level: 1, name: "Stand down" }).waitFor();
  for (const box of await page.getByRole("checkbox").all())
    if (await box.isEnabled()) await tap("a box of the list", box);
  await tap("Stand down");
  await sheet("Stand down");
  await says("Stood down. Thank the people who helped, and rest.");
  await untilSaved(page);

  await open(`${server.url}/drills`);
  await tap("Start practice run");
  await heading("How bad is it?");
  await open(`${server.url}/drills/scenario/checkout-payments`);
  await tap("Start drill");
  await tap("Acknowledge");
  await tap("Declare incident");
  await heading("How bad is it?");
  await untilSaved(page);
};

doubleTaps("an incident, a practice run and a drill", { route, kinds: doubledInIncident, atLeast: 40 });
