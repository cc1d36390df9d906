// A thumb that taps everything twice: whatever the pause between the two, the log is that of one tap. It walks through
// every primary control, from the declaration to stand-down, and through a practice run and a drill.

import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createPhone, type Phone, type Server, startServer, untilSaved } from "../kit/phone.ts";
import { type Thumb, thumbOn, untilTapsCount } from "../kit/tap.ts";
import { writtenFacts } from "../kit/written-facts.ts";

/** A long walk, on a machine that may be busy. */
const WALK_MS = 300_000;

let server: Server;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole("button", typeof name === "string" ? { name, exact: true } : { name }).first();
const inSheet = (page: Page, name: string | RegExp): Locator =>
  button(page.getByRole("dialog") as unknown as Page, name);

interface Walk {
  /** What was logged. */
  readonly log: readonly string[];
  /** The taps after which the focus was on nothing. */
  readonly lost: readonly string[];
}

/** Walks through the app with this thumb. */
const walk = async (phone: Phone, thumb: Thumb): Promise<Walk> => {
  const { page } = phone;
  const lost: string[] = [];
  let before: string | null = null;
  const open = async (address: string): Promise<void> => {
    await page.goto(address);
    before = null;
  };
  const tap = async (name: string | RegExp, target = button(page, name)): Promise<void> => {
    await target.waitFor();
    if (before !== null && (await page.evaluate(() => document.activeElement === document.body))) lost.push(before);
    before = String(name);
    await thumb.tap(target);
  };
  const sheet = (name: string | RegExp): Promise<void> => tap(name, inSheet(page, name));
  const heading = (name: string | RegExp): Promise<void> => page.getByRole("heading", { name }).first().waitFor();
  const toBoard = async (): Promise<void> => {
    await page.locator("[data-next-move]").waitFor();
    await untilSaved(page);
  };
  const back = (): Promise<void> => tap("Back to the board", page.getByRole("link", { name: "Back to the board" }));

  await open(`${server.url}/team`);
  await page.getByRole("textbox", { name: "Your name" }).fill("Ana");
  await tap("Save name");
  await page.getByRole("textbox", { name: "Name", exact: true }).fill("Ben");
  await tap("Add");
  await page.getByText("Ben is on the list.").waitFor();

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
  await page.getByText("Copied and logged.").waitFor();
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
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await tap(/^Ops/);
  await sheet("Ben");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.getByRole("textbox", { name: "What happened" }).fill("Payments time out");
  await tap("Add to log");
  await page.getByRole("article").filter({ hasText: "Payments time out" }).waitFor();
  await tap(/^Undo/);
  await page.getByText(/Withdrawn \d\d:\d\d:\d\d/).waitFor();
  await tap("Put back");
  await page.getByText(/Withdrawn/).waitFor({ state: "detached" });
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
  await page.getByText("That was the last one.").waitFor();
  await tap("To the list");
  await page.getByText("9 of 9 read back").waitFor();
  await tap("I have command");
  await sheet("Ben");
  await heading("Command handed over");
  await tap("Copy update");
  await page.getByText("Copied and logged.").waitFor();
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
  await page.getByText("Stood down. Thank the people who helped, and rest.").waitFor();
  await untilSaved(page);

  await open(`${server.url}/drills`);
  await tap("Start practice run");
  await heading("How bad is it?");
  await open(`${server.url}/drills/scenario/checkout-payments`);
  await tap("Start drill");
  await tap("Acknowledge");
  await tap("Declare incident");
  await heading("How bad is it?");
  await untilTapsCount(page);
  await untilSaved(page);
  return { log: (await writtenFacts(page)).map(saying), lost };
};

/** Times, ids and seeds differ from walk to walk; what was said doesn't. */
const saying = ({ type, data }: { readonly type: string; readonly data: unknown }): string => {
  if (type === "pack.frozen/1" || type === "drill.started/1") return type;
  return `${type} ${JSON.stringify(data, (key, value: unknown) => {
    if (typeof value === "number" && value > 1e11) return "a time";
    return key === "text" || key === "items" || /^[0-9a-f-]{36}$/.test(String(value)) ? "…" : value;
  })}`;
};

describe("everything tapped twice", () => {
  let steady: Awaited<ReturnType<typeof walk>>;
  const walkWith = async (gapMs: number | null): Promise<typeof steady> => {
    const phone = await createPhone();
    try {
      return await walk(phone, await thumbOn(phone.page, gapMs));
    } finally {
      await phone.close();
    }
  };
  beforeAll(async () => {
    steady = await walkWith(null);
  }, WALK_MS);

  test.each([60, 150, 300])(
    "%i ms apart gives the log of one tap",
    async (gapMs) => {
      const { log } = await walkWith(gapMs);
      expect(log).toEqual(steady.log);
      expect(log.length).toBeGreaterThan(40);
    },
    WALK_MS,
  );

  test("and after each tap the focus is on something", () => {
    expect(steady.lost).toEqual([]);
  });
});
