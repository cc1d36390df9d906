// The taps of someone who plays a drill on a phone, the same in every journey.

import type { Page } from "playwright-core";
import { confirmStandDown } from "../browser/stand-down.ts";

export interface Hands {
  tap(name: string | RegExp): Promise<void>;
  /** The word DRILL over the screen. */
  marked(): Promise<void>;
  /** Of severity, command, channel, ops and comms lead, first status; returns what was copied. */
  firstMinutes(severity: string, ops: string, comms: string): Promise<string>;
  copied(): Promise<string>;
  /** From monitoring on: resolved, every box ticked, stood down. */
  standDown(): Promise<void>;
}

/** Returns the hands on this page. */
export const handsOn = (page: () => Page): Hands => {
  const tap = (name: string | RegExp): Promise<void> =>
    page()
      .getByRole("button", typeof name === "string" ? { name, exact: true } : { name })
      .tap();
  const name = async (who: string): Promise<void> => {
    const chip = page().getByRole("button", { name: who, exact: true });
    const more = page().getByRole("button", { name: "More names" });
    await chip.or(more).first().waitFor();
    if (!(await chip.isVisible())) await more.tap();
    await chip.tap();
  };
  const copied = (): Promise<string> => page().evaluate(() => navigator.clipboard.readText());
  const marked = (): Promise<void> => page().getByRole("complementary", { name: "DRILL" }).waitFor();
  return {
    tap,
    marked,
    copied,
    async firstMinutes(severity, ops, comms) {
      await marked();
      await tap(new RegExp(`^${severity}`));
      await tap("I am IC");
      await tap("Copy channel name");
      await page()
        .getByRole("heading", { level: 2, name: /ops lead/i })
        .waitFor();
      await name(ops);
      await page()
        .getByRole("heading", { level: 2, name: /comms lead/i })
        .waitFor();
      await name(comms);
      await tap("Write the first status");
      await tap("failing");
      await marked();
      await tap("Copy update");
      await page().getByText("Copied and logged.").waitFor();
      const text = await copied();
      await tap("Go to the board");
      return text;
    },
    async standDown() {
      await tap("Mark resolved");
      await tap("Stand down");
      await page().getByRole("heading", { level: 1, name: "Stand down" }).waitFor();
      await marked();
      await confirmStandDown(page());
    },
  };
};
