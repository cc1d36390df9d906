import { screen } from "@testing-library/preact/pure";
import { expect, test } from "vitest";
import { tap, underWay } from "../../kit/incident.tsx";
import { addressNow } from "../../kit/show-screen.tsx";

const MIN = 60_000;

test("an open role is asked for again two minutes after each nobody yet", async () => {
  const stage = await underWay();
  stage.session.run({ type: "deferRole", role: "comms" });
  await stage.show();
  const asked = () => screen.queryAllByRole("button", { name: /^Name the comms lead/i }).length > 0;
  for (const _again of [2, 4, 6]) {
    expect(asked()).toBe(false);
    stage.ports.clock.pass(2 * MIN);
    await stage.show();
    expect(asked()).toBe(true);
    await tap(/^Name the comms lead/i);
    await tap("Nobody yet");
  }
  expect(asked()).toBe(false);
});

test("after two hours fewer updates are one tap, and escalating is two", async () => {
  const stage = await underWay();
  stage.ports.clock.pass(121 * MIN);
  await stage.show();
  await tap(/^\d+ more$/);
  await tap(/^Send an update every 40 min/);
  expect(stage.logged()).toEqual(["clock.interval-set/1"]);
  expect(screen.getByRole("button", { name: "Every 40 min" })).toBeTruthy();
  await tap(/^Escalate: VP Engineering and CTO/);
  expect(addressNow()).toBe(`/incident/${stage.session.id}/work#escalate`);
});
