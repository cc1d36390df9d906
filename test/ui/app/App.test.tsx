// The routes as a whole: every address leads to a screen, even one that can't be read.

import { act, cleanup, screen } from "@testing-library/preact/pure";
import { afterEach, expect, test } from "vitest";
import { nowWords } from "../../../src/ui/words/now.ts";
import { createTestPorts } from "../../kit/app/ports.ts";
import { openApp } from "../kit/open-app.tsx";
import { createTestKit } from "../kit/show-screen.tsx";

afterEach(() => act(cleanup));

test.each([
  ["/", "First90"],
  ["/cards", "Cards"],
  ["/drills", "Drills"],
  ["/review", "Review"],
  ["/team", "Team"],
  ["/team/push", "Push health"],
  ["/team/phones", "Team phones"],
  ["/settings", "Settings"],
  ["/setup", "Two-minute setup"],
  ["/join", "Join a team"],
  ["/drills/arm", "Arm a surprise drill"],
  ["/drills?fired=none.0", /^Page: \w/],
  ["/handover", "Shift handover"],
  ["/nowhere", "Nothing here"],
  ["/incident/%E0%A4%A", "Nothing here"],
  ["/cards/%ZZ", "Nothing here"],
])("%s shows %s", async (address, title) => {
  const { drawn } = await openApp(address, createTestKit(createTestPorts()));
  expect(await screen.findByRole("heading", { level: 1, name: title })).toBeTruthy();
  expect(drawn()).toBeGreaterThan(0);
});

test("home leads to the settings and to what is left to set up, once the app has arrived", async () => {
  await openApp("/", createTestKit(createTestPorts({ name: "" })));
  expect((await screen.findByRole("link", { name: "Settings" })).getAttribute("href")).toBe("/settings");
  expect(await screen.findByRole("button", { name: "Your name" })).toBeTruthy();
  expect(screen.getByRole("link", { name: "Your services and people" }).getAttribute("href")).toBe("/setup");
});

test("home says where its address can't work offline, and nothing where it can", async () => {
  const kit = createTestKit(createTestPorts());
  await openApp("/", kit, { worksOffline: false });
  expect(await screen.findByText(nowWords.notOffline)).toBeTruthy();
  await openApp("/", kit);
  await screen.findByText(nowWords.none);
  expect(screen.queryByText(nowWords.notOffline)).toBeNull();
});
