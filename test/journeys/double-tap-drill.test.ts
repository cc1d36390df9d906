// The double-tapping thumb in a running drill: the channel, the end, and a real incident that starts in the middle of
// it.

import { afterAll, beforeAll } from "vitest";
import { type Server, startServer, untilSaved } from "../kit/browser/phone.ts";
import { doubleTaps } from "../kit/taps/double-taps.ts";
import { doubledInDrill } from "../kit/taps/doubled.ts";
import type { Walk } from "../kit/taps/walk.ts";

let server: Server;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const route = async ({ page, open, tap, sheet, sheetGone, heading, says, toBoard }: Walk): Promise<void> => {
  const startDrill = async (): Promise<string> => {
    await open(`${server.url}/drills/scenario/checkout-payments`);
    await tap("Start drill");
    await tap("Acknowledge");
    await says(/^Acknowledged at/);
    await tap("Declare incident");
    await tap(/^SEV2/);
    await tap("I am IC");
    await tap("Copy channel name");
    await heading(/ops lead/i);
    await untilSaved(page);
    return page.url().replace(/\/first$/, "");
  };

  const first = await startDrill();
  await open(`${first}/channel`);
  await tap("Ask someone by name");
  await page.getByRole("dialog").getByRole("group", { name: "Who do you ask?" }).waitFor();
  await tap("someone", page.getByRole("group", { name: "Who do you ask?" }).getByRole("button").first());
  await sheet("What changed");
  await sheet("Ask");
  await sheetGone();
  await tap("End drill");
  await sheet("End drill");
  await heading("Score");

  await startDrill();
  await tap("Real incident now");
  await heading("Drill ended");
  await tap("Copy this");
  await says("Copied.");
  await tap("Declare incident");
  await tap(/^SEV1/);
  await tap("I am IC");
  await heading(/channel/i);
  await untilSaved(page);
  const real = page.url().replace(/\/first$/, "");
  await open(real);
  await toBoard();

  // The alert of a drill that a real incident cuts short before anyone declares it.
  await open(`${server.url}/drills/scenario/checkout-payments`);
  await tap("Start drill");
  await tap("Real incident now");
  await page.getByRole("button", { name: "Declare incident" }).waitFor();
  await open(`${server.url}/drills/scenario/checkout-payments`);
  await tap("Start drill");
  await tap("Leave the drill");
  await heading("Drills");
};

doubleTaps("a drill and a real incident that begins in it", { route, kinds: doubledInDrill, atLeast: 20 });
