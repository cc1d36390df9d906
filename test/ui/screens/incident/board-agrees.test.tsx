// The board says what other screens and earlier updates say.

import { screen } from "@testing-library/preact/pure";
import { expect, test } from "vitest";
import type { Instant } from "../../../../src/domain/fact/ids.ts";
import { severityOfClass } from "../../../../src/domain/pack/severities.ts";
import { updateData } from "../../../kit/log/log.ts";
import { stageIncident, tap } from "../../kit/incident.tsx";

test("a clock that an update promised is not offered to be started", async () => {
  const stage = await stageIncident();
  const nextUpdateAt = (stage.ports.clock.now() + 30 * 60_000) as Instant;
  const update = { ...updateData(0, "investigating"), nextUpdateAt };
  stage.session.run({ type: "postUpdate", update });
  stage.session.run({
    type: "setSeverity",
    severity: severityOfClass("SEV4"),
    triage: null,
    reason: "No user is affected",
  });
  await stage.show();
  expect(screen.getByRole("timer").textContent).toMatch(/^03:32 UTC, in /);
  expect(screen.queryByRole("button", { name: "Start a clock" })).toBeNull();
  await tap("As the last update promised");
  expect(screen.getByRole("dialog", { name: "Status clock" })).toBeTruthy();
});

test("the time left says the same on the board and in the brief", async () => {
  const stage = await stageIncident();
  stage.session.run({ type: "openHypothesis", text: "pool is full", person: null, minutes: 15 });
  stage.ports.clock.pass(50_000);
  await stage.show();
  const onBoard = screen.getByText(/^pool is full: /).textContent?.slice("pool is full: ".length) ?? "";
  await stage.show("handoff");
  expect(screen.getByText(`pool is full (nobody on it, ${onBoard}).`)).toBeTruthy();
  stage.session.run({ type: "resolve" });
  stage.ports.clock.pass(50_000);
  await stage.show();
  expect(screen.getByText(/^Write-up due .*, 2 d left$/)).toBeTruthy();
});
