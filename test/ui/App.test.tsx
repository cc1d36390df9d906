// The routes as a whole: every address leads to a screen, also one that can't be read.

import { act, cleanup, render, screen } from "@testing-library/preact/pure";
import { afterEach, expect, test } from "vitest";
import { live } from "../../src/actions/live.ts";
import { App } from "../../src/ui/App.tsx";
import { createLazyScreens } from "../../src/ui/lazy-screens.ts";
import type { Start } from "../../src/ui/start.ts";
import { createTestPorts, START } from "../kit/ports.ts";
import { createTestKit } from "./kit/show-screen.tsx";

afterEach(() => act(cleanup));

const open = async (address: string): Promise<number> => {
  const kit = createTestKit(createTestPorts());
  const kitReady = Promise.resolve(kit);
  const start: Start = {
    openIncidents: Promise.resolve([]),
    knownIncidents: () => [],
    kitReady,
    takeEarlyDeclare: () => null,
    now: () => START,
    zone: () => 0,
  };
  let drawn = 0;
  history.replaceState(null, "", address);
  void act(() => {
    const onDrawn = (): void => {
      drawn += 1;
    };
    render(<App start={start} kit={live(kit)} screens={createLazyScreens(kitReady)} onDrawn={onDrawn} />);
  });
  await screen.findByRole("heading", { level: 1, name: /./ });
  return drawn;
};

test.each([
  ["/", "First90"],
  ["/cards", "Cards"],
  ["/drills", "Drills"],
  ["/review", "Review"],
  ["/team", "Team"],
  ["/team/push", "Push health"],
  ["/team/phones", "Phones of the team"],
  ["/join", "Join a team"],
  ["/drills/arm", "Arm a surprise drill"],
  ["/drills?fired=none.0", /^Page: \w/],
  ["/handover", "Shift handover"],
  ["/nowhere", "Nothing here"],
  ["/incident/%E0%A4%A", "Nothing here"],
  ["/cards/%ZZ", "Nothing here"],
])("%s shows %s", async (address, title) => {
  const drawn = await open(address);
  expect(await screen.findByRole("heading", { level: 1, name: title })).toBeTruthy();
  expect(drawn).toBeGreaterThan(0);
});
