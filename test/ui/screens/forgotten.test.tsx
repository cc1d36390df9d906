// Home asks about an open incident that has been quiet for too long: one tap to the way out, one to be left alone.

import { act, cleanup, screen } from "@testing-library/preact/pure";
import { describe, expect, test } from "vitest";
import { declareIncident } from "../../../src/actions/incident/declare-incident.ts";
import { live } from "../../../src/actions/ports/live.ts";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import { severityOfClass } from "../../../src/domain/pack/severities.ts";
import { DAY_MS, HOUR_MS } from "../../../src/domain/text/durations.ts";
import { BelowNow } from "../../../src/ui/screens/welcome/BelowNow.tsx";
import { createTestPorts, type TestPorts } from "../../kit/app/ports.ts";
import { bring } from "../../kit/drill/drills.ts";
import { drillDrafts } from "../../kit/log/full-run.ts";
import { createWriter } from "../../kit/log/log.ts";
import { drillRun } from "../../kit/log/stories.ts";
import { createTestKit, settle, showScreen } from "../kit/show-screen.tsx";

const declare = async (ports: TestPorts) => {
  const kit = createTestKit(ports);
  const session = declareIncident(ports, kit.sessions, { drill: false, at: ports.clock.now(), pack: builtInPack });
  session.run({ type: "setSeverity", severity: severityOfClass("SEV3"), triage: null, reason: null });
  await session.settled();
  return session;
};
const show = async (ports: TestPorts): Promise<void> => {
  const kit = createTestKit(ports);
  await act(cleanup);
  await kit.openIncidents.refresh();
  await showScreen(BelowNow, kit, "/");
  await settle();
};
const isAsked = (): boolean => screen.queryByRole("heading", { name: "Still going?" }) !== null;

describe("an open incident without entries", () => {
  test("is asked about after its time, with one tap to the way out and no word of an update that isn’t there", async () => {
    const ports = createTestPorts();
    const { id } = await declare(ports);
    await show(ports);
    expect(isAsked()).toBe(false);
    ports.clock.pass(40 * DAY_MS + 3 * HOUR_MS);
    await show(ports);
    expect(isAsked()).toBe(true);
    expect(screen.getByText("SEV3 Not described yet: no entry for 40 d.")).toBeTruthy();
    expect(screen.queryByText(/A new version/)).toBeNull();
    const way = screen.getByRole("link", { name: "Stand it down: SEV3 Not described yet" });
    expect(way.getAttribute("href")).toBe(`/incident/${id}/stand-down`);
  });

  test("says that it holds back an update, if one is ready", async () => {
    const ports = { ...createTestPorts(), update: { ready: live(true), apply: async () => false } };
    await declare(ports);
    ports.clock.pass(DAY_MS);
    await show(ports);
    expect(screen.getByText("A new version of First90 is ready, and waits until no incident is open.")).toBeTruthy();
  });

  test("that is still going is left alone for as long again, without an entry in its log", async () => {
    const ports = createTestPorts();
    const session = await declare(ports);
    const before = session.facts.get().length;
    ports.clock.pass(DAY_MS);
    await show(ports);
    await act(async () => screen.getByRole("button", { name: "Still going: SEV3 Not described yet" }).click());
    await settle();
    expect(isAsked()).toBe(false);
    ports.clock.pass(11 * HOUR_MS);
    await show(ports);
    expect(isAsked()).toBe(false);
    ports.clock.pass(10 * DAY_MS);
    await show(ports);
    expect(isAsked()).toBe(true);
    expect((await ports.log.readFacts(session.id)).length).toBe(before);
  });

  test("isn’t asked about once something is logged again", async () => {
    const ports = createTestPorts();
    const session = await declare(ports);
    ports.clock.pass(5 * DAY_MS);
    session.run({ type: "addNote", kind: "note", text: "vendor answered" });
    await session.settled();
    await show(ports);
    expect(isAsked()).toBe(false);
  });

  test("is asked about when the page comes back after the night", async () => {
    const ports = createTestPorts();
    await declare(ports);
    await show(ports);
    ports.clock.pass(2 * DAY_MS);
    await act(async () => void document.dispatchEvent(new Event("visibilitychange")));
    await settle();
    expect(isAsked()).toBe(true);
  });
});

const writer = createWriter();
const playing = [...drillRun(writer), ...drillDrafts.slice(0, 1).map((draft) => writer.at(30_000, draft))];

test.each([
  ["without a story is stood down", drillRun(), /^Stand it down: /, /\/stand-down$/],
  ["with a story is ended in its channel", playing, /^End the drill: /, /\/channel$/],
])("a drill that was left, %s", async (_name, facts, name, way) => {
  const ports = createTestPorts();
  await bring(ports.log, facts);
  ports.clock.pass(30 * DAY_MS);
  await show(ports);
  expect(screen.getByRole("link", { name }).getAttribute("href")).toMatch(way);
});
