// A service with impacts of its own: they come first once it is chosen, before what fits any service.

import { screen, within } from "@testing-library/preact/pure";
import { expect, test } from "vitest";
import { builtInPack } from "../../../../src/content/built-in-pack.ts";
import type { Pack } from "../../../../src/domain/pack/pack.ts";
import { tap, underWay } from "../../kit/incident.tsx";

const ledger = { id: "ledger", name: "ledger", impacts: ["postings late"], affected: ["month-end close"] };
const pack: Pack = {
  ...builtInPack,
  chips: { ...builtInPack.chips, services: [ledger, ...builtInPack.chips.services] },
};

const first = (group: string): string | null | undefined =>
  within(screen.getByRole("group", { name: group })).getAllByRole("button")[0]?.textContent;

test("they lead the chips of an update, and fill its text", async () => {
  const { show } = await underWay({ pack });
  await show("update");
  expect(first("Impact")).toBe("unavailable");
  await tap("ledger");
  expect(first("Impact")).toBe("postings late");
  expect(first("Who is affected")).toBe("month-end close");
  await tap("postings late");
  expect(document.body.textContent).toContain("ledger — postings late");
  await tap("checkout");
  expect(first("Who is affected")).toBe("all users");
});
