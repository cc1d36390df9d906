// The way out of an incident, the same in every journey: board and stand-down screen have a button of the same name, so
// the screen must be there before the second one is tapped.

import type { Page } from "playwright-core";
import { tickAll } from "./tick-all.ts";

/** From the board of a resolved incident on: opens stand-down, ticks every box, and confirms. */
export const standDown = async (page: Page): Promise<void> => {
  const button = page.getByRole("button", { name: "Stand down", exact: true });
  await button.tap();
  await page.getByRole("heading", { level: 1, name: "Stand down" }).waitFor();
  await confirmStandDown(page);
};

/** The same where its screen is open already. */
export const confirmStandDown = async (page: Page): Promise<void> => {
  await tickAll(page);
  await page.getByRole("button", { name: "Stand down", exact: true }).tap();
  await page.getByRole("dialog").getByRole("button", { name: "Stand down", exact: true }).tap();
  await page.getByText("Stood down. Thank the people who helped, and rest.").waitFor();
};
