// A browser that doesn't answer: the screen tells the waiting person so, and still shows the outcome.

import { act, screen, within } from "@testing-library/preact/pure";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { PushPermission } from "../../../src/actions/ports/relay-ports.ts";
import { TeamRoute } from "../../../src/ui/screens/team/TeamRoute.tsx";
import { pushHealthWords } from "../../../src/ui/words/push.ts";
import { createTestPorts } from "../../kit/app/ports.ts";
import { createTestRelayPorts, createTestTeam, type TestRelayPorts } from "../../kit/app/relay-ports.ts";
import { joined } from "../../kit/app/some-team.ts";
import { tap } from "../kit/incident.tsx";
import { createTestKit, settle, showScreen } from "../kit/show-screen.tsx";

let relay: TestRelayPorts;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  relay = createTestRelayPorts();
  await joined(relay.kept);
});
afterEach(() => void vi.useRealTimers());

const show = async (permission: PushPermission): Promise<void> => {
  relay.browser.permission = permission;
  const kit = createTestKit(createTestPorts({ name: "" }), createTestTeam(relay));
  await showScreen(TeamRoute, kit, "/team/push", "/team/:part?");
  await settle();
};
const pass = async (ms: number): Promise<void> => {
  await act(async () => void (await vi.advanceTimersByTimeAsync(ms)));
};
const said = (): string =>
  within(screen.getByRole("region", { name: "On this phone" })).getByRole("status").textContent ?? "";

test("renewing says so after half a minute, and still says what came of it", async () => {
  let free = (): void => undefined;
  const held = relay.withLock("first90-subscription", async () => {
    await new Promise<void>((done) => {
      free = done;
    });
  });
  await show("granted");
  await tap("Subscribe");
  expect(said()).toBe(pushHealthWords.renewing);
  await pass(30_000);
  expect(said()).toBe(pushHealthWords.renewLate);
  relay.browser.subscribe = () => ({ type: "timeout" });
  free();
  await held;
  await pass(0);
  expect(said()).toMatch(/^The browser’s push service did not answer\./);
});

test("renewing that fails on this phone says so", async () => {
  relay.browser.subscribe = () => {
    throw new Error("The disk is full");
  };
  await show("granted");
  await tap("Subscribe");
  await pass(0);
  expect(said()).toBe("The browser could not subscribe. It says: The disk is full");
});

test("the question for a permission may be hidden", async () => {
  let answer = (_given: PushPermission): void => undefined;
  relay.push.ask = () =>
    new Promise((resolve) => {
      answer = resolve;
    });
  await show("default");
  await tap("Allow push");
  await pass(10_000);
  expect(said()).toBe(pushHealthWords.askLate);
  answer("denied");
  await pass(0);
  expect(said()).toBe("");
});
