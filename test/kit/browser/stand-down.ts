// The way out of an incident, the same in every journey: the board and the stand-down screen have a button with the
// same name, so the screen must be there before tapping the second one.

import type { Page } from "playwright-core";
import { tickAll } from "./tick-all.ts";

/** Starts on the board of a resolved incident: opens stand-down, ticks every box, and confirms. */
export const standDown = async (page: Page): Promise<void> => {
  const button = page.getByRole("button", { name: "Stand down", exact: true });
  await button.tap();
  await page.getByRole("heading", { level: 1, name: "Stand down" }).waitFor();
  await confirmStandDown(page);
};

/** The same if its screen is already open. */
export const confirmStandDown = async (page: Page): Promise<void> => {
  await tickAll(page);
  await page.getByRole("button", { name: "Stand down", exact: true }).tap();
  await page.getByRole("dialog").getByRole("button", { name: "Stand down", exact: true }).tap();
  await page.getByText("Stood down. Thank the people who helped, and rest.").waitFor();
};
