// The first page of a new responder, and the ways to it.

import { screen } from "@testing-library/preact/pure";
import { expect, test } from "vitest";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import { TeamRoute } from "../../../src/ui/screens/team/TeamRoute.tsx";
import { createTestPorts } from "../../kit/app/ports.ts";
import { createTestKit, settle, showScreen } from "../kit/show-screen.tsx";

const open = async (address: string): Promise<void> => {
  await showScreen(TeamRoute, createTestKit(createTestPorts()), address, "/team/:part?");
  await settle();
};

test("says what this is, the golden rules, what it can’t do, and leads to a drill", async () => {
  await open("/team/first");
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Read this first");
  for (const { title, why } of builtInPack.rules) {
    expect(document.body.textContent).toContain(title);
    expect(document.body.textContent).toContain(why);
  }
  expect(document.body.textContent).toContain("Nobody should take a drill for a real outage, or the other way round.");
  expect(screen.getByRole("button", { name: "Practise now" })).toBeTruthy();
});

test("Team leads to it", async () => {
  await open("/team");
  expect(screen.getByRole("link", { name: "New here? Read this first" }).getAttribute("href")).toBe("/team/first");
});
