// The row of audiences, whom the clock is for, and the first notices: each one tap.

import { act, screen, within } from "@testing-library/preact/pure";
import { expect, test } from "vitest";
import { ben } from "../../../kit/log/log.ts";
import { stageIncident, tap } from "../../kit/incident.tsx";
import { addressNow } from "../../kit/show-screen.tsx";

const MIN = 60_000;
const seats = (): readonly string[] =>
  within(screen.getByRole("region", { name: "Audiences" }))
    .getAllByRole("link")
    .map(({ textContent }) => textContent?.trim() ?? "");
const firstMove = (): string | null =>
  document.querySelector("[data-next-move]")?.getAttribute("data-next-move") ?? null;
const described = (): string | null => {
  const id = screen.getByRole("timer", { name: "Next update" }).getAttribute("aria-describedby");
  return id === null ? null : (document.getElementById(id)?.textContent ?? "");
};

test("the clock says whom it is for, and each audience when it hears", async () => {
  const stage = await stageIncident();
  stage.session.run({ type: "assignRole", role: "ops", person: ben });
  await stage.show();
  expect(described()).toBe("for engineering");
  expect(seats()[0]).toMatch(/^Engineering (next|first) in \d+ min/);
  expect(seats().slice(1)).toEqual([
    expect.stringMatching(/^Executives first in \d+ min$/),
    expect.stringMatching(/^Customers first in \d+ min$/),
    expect.stringMatching(/^Support first in \d+ min$/),
  ]);
  const link = within(screen.getByRole("region", { name: "Audiences" })).getByRole("link", { name: /^Customers/ });
  expect(link.getAttribute("href")).toBe(`/incident/${stage.session.id}/update?audience=customers`);
  await act(async () => void stage.session.run({ type: "resolve" }));
  expect(screen.queryByRole("region", { name: "Audiences" })).toBeNull();
  expect(described()).toBeNull();
});

test("a first notice is declined for good in one tap, or accepted and written with another", async () => {
  const stage = await stageIncident();
  stage.session.run({ type: "assignRole", role: "ops", person: ben });
  stage.session.run({ type: "setInterval", minutes: 60 });
  stage.ports.clock.pass(11 * MIN);
  await stage.show();
  stage.logged();
  for (const key of ["send-update", "prepare-update", "pick-severity"]) if (firstMove() === key) await tap("Later");
  expect(firstMove()).toBe("tell-audience:customers");
  stage.logged();
  await tap("Not needed");
  expect(stage.logged()).toEqual(["audience.answered/1"]);
  expect(seats().find((seat) => seat.startsWith("Customers"))).toBe("Customers not needed");
  expect(firstMove()).toBe("tell-audience:support");
  await tap("Tell support");
  expect(stage.logged()).toEqual(["audience.answered/1"]);
  expect(addressNow()).toBe(`/incident/${stage.session.id}/update?audience=support`);
  expect(stage.session.incident.get().seat.audiences).toMatchObject({
    customers: { wanted: false },
    support: { wanted: true },
  });
});
