// The double-tapping thumb in the work on the fault, and where logs leave or enter the phone: escalations, call-backs,
// changes, decisions, cards, exports, and the log that another phone sends.

import { afterAll, beforeAll } from "vitest";
import { type Server, startServer, untilSaved } from "../kit/browser/phone.ts";
import { doubleTaps } from "../kit/taps/double-taps.ts";
import { doubledInWork } from "../kit/taps/doubled.ts";
import type { Walk } from "../kit/taps/walk.ts";

let server: Server;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const route = async ({
  page,
  open,
  tap,
  sheet,
  sheetGone,
  heading,
  says,
  fill,
  toBoard,
  note,
}: Walk): Promise<void> => {
  page.on("download", (download) => note(`a file: ${download.suggestedFilename()}`));
  await open(server.url);
  await tap("Declare incident");
  await tap(/^SEV2/);
  await tap("I am IC");
  await tap("Copy channel name");
  await heading(/ops lead/i);
  await untilSaved(page);
  const board = page.url().replace(/\/first$/, "");

  await open(`${board}/work`);
  await tap("Escalate");
  await tap("a tier", page.getByRole("group", { name: "Escalate to" }).getByRole("button").first());
  await sheet("Escalate");
  await heading("Send this to them");
  await sheet("Copy text");
  await sheet("Close");
  await sheetGone();
  await tap(/^Answered: /);
  await says(/answered after/);
  await tap("Ask someone");
  await sheet("Add a name");
  await fill("Name", "Ben");
  await sheet("Add");
  await sheet("What do you see?");
  await sheet(/^Ask Ben/);
  await sheetGone();
  await tap(/^More: Ben/);
  await sheet("5 min");
  await sheetGone();
  await tap(/^Answered: Ben/);
  await says("Nobody owes an answer.");
  await tap("Log a change");
  await sheet("Rolled back");
  await sheet("Ben");
  await sheet("Log the change");
  await sheetGone();
  await untilSaved(page);

  await open(`${board}/decisions`);
  await tap("Ask for options");
  await sheet("Fail over now?");
  await sheet("Ask for options");
  await sheetGone();
  for (const way of ["Fail over", "Roll back"]) {
    await tap(/^Add an option/);
    await sheet(way);
    await sheet("Add this option");
    await sheetGone();
  }
  await tap(/^Any strong objections\?/);
  await says(/^Objections asked for at/);
  await tap(/^Raise an objection/);
  await sheet("Data could be lost");
  await sheet("Log the objection");
  await sheetGone();
  await tap("Decide");
  await sheet("Fail over");
  await sheet("Log the decision");
  await sheetGone();
  await tap("Announce the decision");
  await sheet("Copy update");
  await sheetGone();
  await tap("Ask for options");
  await sheet("Tell customers now?");
  await sheet("Ask for options");
  await sheetGone();
  await tap(/^Drop it/);
  await sheet("No longer needed");
  await sheet("Drop it");
  await sheetGone();
  await untilSaved(page);

  await open(`${board}/export`);
  await tap("Download");
  await says(/handed to the browser/);
  await tap("JSON");
  await tap("Copy");
  await says("Copied.");
  await tap("Move to another phone");
  await heading("Move to another phone");
  await tap("Download file");
  await says(/handed to the browser/);
  await tap("Copy link");
  await says(/^Link copied/);
  const link = await page.evaluate(() => navigator.clipboard.readText());

  await open(`${server.url}/receive`);
  await fill("Link from the other phone", link);
  await tap("Receive link");
  await tap("Open the incident");
  await toBoard();

  await open(`${server.url}/handover`);
  await tap("Copy digest");
  await says(/^Copied/);
  await tap(/^Hand off command/);
  await heading("Hand off command");

  await open(`${board}/log`);
  await tap(/^Correct: severity/);
  await sheet("Pin it");
  await sheetGone();
  await says("Pinned");

  await open(`${board}/update`);
  await tap("failing");
  await tap("Copy update");
  await says("Copied and logged.");
  await tap("Another name");
  await fill("Your name", "Ana");
  await tap("Save");
  await page.getByRole("group", { name: /Who are you/ }).waitFor({ state: "detached" });
  await untilSaved(page);
  await open(`${board}/update`);
  await tap("Not posted");
  await page.getByRole("button", { name: "Not posted" }).waitFor({ state: "detached" });
  await tap("Copy update");
  await says("Copied and logged.");
  await open(`${board}/update`);
  await tap("Posted");
  await page.getByRole("button", { name: "Posted", exact: true }).waitFor({ state: "detached" });
  await tap("Back to the board", page.getByRole("link", { name: "Back to the board" }));
  await toBoard();
  await tap("Monitoring");
  await heading(/Phase: Monitoring/);
  await tap("Mark resolved");
  await heading(/Phase: Resolved/);
  await tap("Reopen");
  await page.getByRole("button", { name: "Mark resolved" }).waitFor();
  await untilSaved(page);

  await open(`${server.url}/cards/checklist/first-90`);
  await tap("Read aloud");
  await tap("Next");
  await tap("Previous");
  await open(`${server.url}/drills/scenarios/launch-day`);
  await tap("Export file");
  await tap("Make a copy");
  await page.waitForURL(/\/drills\/edit\//);
};

doubleTaps("the work, the ways out and the cards", { route, kinds: doubledInWork, atLeast: 20 });
