// A line's reason is behind a tap, once the reasons are here; a card without them is whole.

import { act, screen } from "@testing-library/preact/pure";
import { expect, test } from "vitest";
import { lazy } from "../../../../src/actions/ports/lazy.ts";
import { builtInPack } from "../../../../src/content/built-in-pack.ts";
import { withPart } from "../../../../src/domain/pack/pack-parts.ts";
import type { Reasons } from "../../../../src/domain/pack/reasons.ts";
import { CardsRoute } from "../../../../src/ui/screens/cards/CardsRoute.tsx";
import { createTestPorts } from "../../../kit/app/ports.ts";
import { createTestKit, settle, showScreen } from "../../kit/show-screen.tsx";

const open = async (address: string, change: Partial<ReturnType<typeof createTestKit>> = {}) => {
  const kit = { ...createTestKit(createTestPorts()), ...change };
  await showScreen(CardsRoute, kit, address, "/cards/:kind?/:id?/:reader?");
  await settle();
  return kit;
};

const [ic] = builtInPack.roles;
if (!ic) throw new Error("no commander");

test("every line of the commander’s card has its own, closed until it is asked for", async () => {
  await open("/cards/role/ic");
  const reasons = [...document.querySelectorAll("details")];
  expect(reasons).toHaveLength(ic.does.length + ic.doesNot.length + ic.handsOver.length + 2);
  expect(reasons.every((one) => !one.open)).toBe(true);
  const summary = screen.getByText("Don’t type commands").closest("summary");
  await act(async () => void summary?.click());
  const told = summary?.closest("details");
  expect(told?.textContent).toContain("With your hands on the keyboard nobody is in command.");
});

test.each([
  ["/cards/severity/SEV4", "no clock"],
  ["/cards/checklist/first-90", "Pick the severity"],
  ["/cards/loop", "Ask for strong objections"],
  ["/cards/authority", "Public statements"],
  ["/cards/triggers", "Any concern about data integrity"],
])("%s has reasons, too", async (address, line) => {
  await open(address);
  expect(screen.getByText(line).closest("summary")).not.toBeNull();
});

const addresses = [
  ...builtInPack.severities.map(({ id }) => `/cards/severity/${id}`),
  ...builtInPack.roles.map(({ id }) => `/cards/role/${id}`),
  ...builtInPack.checklists.map(({ id }) => `/cards/checklist/${id}`),
  "/cards/loop",
  "/cards/authority",
  "/cards/triggers",
];

test.each(addresses)("no line of %s is without one, besides examples", async (address) => {
  await open(address);
  const examples = screen.queryByRole("region", { name: /^Examples/ });
  const lines = [...document.querySelectorAll(address === "/cards/triggers" ? "dt" : "main :is(li, dd)")].filter(
    (line) => !examples?.contains(line),
  );
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.filter((line) => !line.querySelector("summary")).map(({ textContent }) => textContent)).toEqual([]);
});

test("a line in the team’s own words has none", async () => {
  const kit = createTestKit(createTestPorts());
  const own = { ...ic, does: ["Bring cake", ...ic.does.slice(1)] };
  await kit.ports.packs.change((pack) => withPart(pack, { section: "roles", id: "ic" }, own));
  await open("/cards/role/ic", kit);
  expect(screen.getByText("Bring cake").closest("summary")).toBeNull();
  expect(screen.getByText("Coordinate people").closest("summary")).not.toBeNull();
});

test("a card is whole where the reasons can’t be loaded", async () => {
  const reasons = lazy<Reasons>(() => Promise.reject(new Error("not downloaded")));
  await open("/cards/role/ic", { reasons });
  expect(document.querySelector("details")).toBeNull();
  expect(screen.getByText("Don’t type commands")).toBeTruthy();
});

test("who decides in an executive’s place, and when, is on the card", async () => {
  await open("/cards/authority");
  expect(document.body.textContent).toContain("Nobody reached within 5 min: the commander decides, logs it, and tells");
});
