// The story that the pictures tell: a phone set up in two quiet minutes, an incident with a few entries, a drill with
// its score. Each stop is an address at which a picture is taken.

import type { Page } from "playwright-core";

export interface Stop {
  readonly name: string;
  readonly path: string;
}

/** Yields the stops in order; the page may be anywhere after each. */
export async function* story(page: Page, url: string): AsyncGenerator<Stop> {
  const tap = (name: string | RegExp): Promise<void> => page.getByRole("button", { name, exact: true }).first().tap();
  const write = (label: string, text: string): Promise<void> => page.getByRole("textbox", { name: label }).fill(text);
  const pathOf = (): string => new URL(page.url()).pathname;
  const untilSaved = (): Promise<void> => page.locator('[data-saving="saved"]').first().waitFor();

  yield { name: "now-first", path: "/" };
  yield { name: "settings", path: "/settings" };
  yield { name: "first-page", path: "/team/first" };

  await page.goto(`${url}/setup`);
  await tap("Next");
  for (const name of ["Ana", "Ben", "Chloe", "Dana"]) {
    await page.getByRole("textbox", { name: "Name", exact: true }).fill(name);
    await page.keyboard.press("Enter");
    await page.getByText(`${name} is on the list.`).waitFor();
  }
  yield { name: "team", path: "/team" };
  yield { name: "cards", path: "/cards" };
  yield { name: "card", path: "/cards/role/ic" };
  yield { name: "drills", path: "/drills" };

  await page.goto(url);
  await tap("Declare incident");
  await page.getByRole("button", { name: /^SEV2/ }).waitFor();
  await untilSaved();
  const incident = pathOf().replace(/\/severity$/, "");
  yield { name: "severity", path: `${incident}/severity` };
  await tap(/^SEV2/);
  await tap("I am IC");
  await untilSaved();
  await tap("Copy channel name");
  await tap("Ben");
  await untilSaved();
  yield { name: "first-minutes", path: `${incident}/first` };
  await page.goto(`${url}${incident}/update`);
  await page.getByRole("button", { name: "checkout", exact: true }).tap();
  await page.getByRole("button", { name: "failing", exact: true }).tap();
  yield { name: "update", path: `${incident}/update` };
  await tap(/^Copy update/);
  await page.getByText("Copied and logged.").waitFor();
  const whoAreYou = page.getByRole("group", { name: /Who are you/ });
  await whoAreYou.getByRole("button", { name: "Ana", exact: true }).tap();
  await whoAreYou.waitFor({ state: "detached" });
  await page.goto(`${url}${incident}/log`);
  for (const [kind, text] of [
    ["Finding", "31% of payments declined, all cards"],
    ["Finding", "Began with deploy 14.2 at 02:58"],
    ["Action", "Ben rolls back deploy 14.2"],
  ] as const) {
    await tap(kind);
    await write("What happened", text);
    await tap("Add to log");
    await page.getByRole("article").filter({ hasText: text }).first().waitFor();
  }
  await page.goto(`${url}${incident}`);
  await tap("Mitigating");
  await untilSaved();
  yield { name: "board", path: incident };
  yield { name: "mitigate", path: `${incident}/mitigate` };
  yield { name: "say", path: `${incident}/say` };
  yield { name: "list", path: `${incident}/list?id=bad-deploy` };
  yield { name: "log", path: `${incident}/log` };
  yield { name: "now", path: "/" };

  await page.goto(`${url}/drills/scenario/checkout-payments`);
  await tap("Start drill");
  await tap("Acknowledge");
  await tap("Declare incident");
  await tap(/^SEV2/);
  await tap("I am IC");
  await untilSaved();
  const drill = pathOf().replace(/\/first$/, "");
  yield { name: "drill", path: `${drill}/channel` };
  await page.goto(`${url}${drill}/channel`);
  await tap("End drill");
  await page.getByRole("dialog").getByRole("button", { name: "End drill" }).tap();
  await page.getByRole("heading", { level: 1, name: "Score" }).waitFor();
  yield { name: "score", path: `${drill}/score` };
}
