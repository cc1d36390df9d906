// The story of a drill as the app plays it: through real sessions over a log in memory, with a clock and a timer that
// the test moves.

import { beforeEach, describe, expect, test } from "vitest";
import { declareIncident } from "../../../../src/actions/incident/declare-incident.ts";
import type { IncidentSession } from "../../../../src/actions/incident/incident-session.ts";
import { builtInPack } from "../../../../src/content/built-in-pack.ts";
import type { FactId, IncidentId } from "../../../../src/domain/fact/ids.ts";
import type { Scenario } from "../../../../src/domain/incident/drill/scenario.ts";
import { endDrill, endReason } from "../../../../src/practice/actions/drill/end-drill.ts";
import { joinDrill } from "../../../../src/practice/actions/drill/join-drill.ts";
import { builtInScenarios } from "../../../../src/practice/content/built-in-scenarios.ts";
import { START } from "../../../kit/app/ports.ts";
import { type DrillPage, openPage, settle, shown, start } from "../../../kit/drill/drill-page.ts";

const fridayThree = builtInScenarios.find(({ id }) => id === "friday-three") as Scenario;

let page: DrillPage;
beforeEach(async () => {
  page = await openPage();
});

describe("a drill", () => {
  test("starts at the tap with its scenario, its seed and the answer to the alert in the log", async () => {
    const session = await start(page);
    const [declared, , started, acknowledged] = session.facts.get();
    expect([declared?.type, started?.type, acknowledged?.type]).toEqual([
      "incident.declared/1",
      "drill.started/1",
      "drill.acknowledged/1",
    ]);
    expect(started?.data).toMatchObject({ seed: 7, speed: 1, alertAt: START, scenario: { id: "small" } });
    expect(session.incident.get()).toMatchObject({ drill: true, details: { service: "checkout" } });
  });

  test("shows each message once, when it comes due, and rings", async () => {
    const session = await start(page);
    await page.pass(50);
    expect(shown(session.facts.get())).toEqual([]);
    await page.pass(60);
    expect(shown(session.facts.get())).toEqual(["tickets"]);
    expect(page.rings()).toBe(1);
    await page.pass(120);
    expect(shown(session.facts.get())).toEqual(["tickets", "nobody-talks"]);
  });

  test("catches up in order after a sleep, stamped when it was shown", async () => {
    const session = await start(page);
    await page.sleep(240);
    expect(shown(session.facts.get())).toEqual(["tickets", "nobody-talks"]);
    const times = session.facts.get().filter(({ type }) => type === "inject.shown/1");
    expect(times.map(({ at }) => at)).toEqual([START + 240_000, START + 240_000]);
    expect(page.rings()).toBe(1);
  });

  test("goes on in another page after this one is gone, and tells nothing twice", async () => {
    await start(page);
    await page.pass(120);
    const next = await openPage(page.ports.log, { at: page.ports.clock.now() });
    const [id] = (await next.ports.log.listAll()).map((one) => one.id);
    await next.pass(90);
    const facts = await next.ports.log.readFacts(id as IncidentId);
    expect(shown(facts)).toEqual(["tickets", "nobody-talks"]);
  });

  test("is told by one page only, and by the next when that one gives it up", async () => {
    const session = await start(page);
    page.isMine.set(false);
    await page.pass(120);
    expect(shown(session.facts.get())).toEqual([]);
    page.isMine.set(true);
    await settle();
    expect(shown(session.facts.get())).toEqual(["tickets"]);
  });

  test("that another phone started is not told here", async () => {
    await start(page);
    const other = await openPage(page.ports.log, { at: page.ports.clock.now() + 600_000, device: "device-2" });
    const [id] = (await other.ports.log.listAll()).map((one) => one.id);
    await other.pass(5);
    expect(shown(await other.ports.log.readFacts(id as IncidentId))).toEqual([]);
  });

  test("follows a decision that was made on the ordinary screens", async () => {
    const session = await start(page);
    await page.pass(120);
    session.run({ type: "openDecision", text: "What now?", authority: "trade-offs", dueAt: page.ports.clock.now() });
    const decision = session.facts.get().at(-1)?.id as FactId;
    session.run({
      type: "makeDecision",
      decision,
      option: null,
      text: "roll back",
      rationale: "",
      planB: "",
      nextUpdateAt: null,
    });
    await page.pass(1);
    const taken = session.facts.get().find(({ type }) => type === "option.taken/1");
    expect(taken?.data).toEqual({ choice: "fix", option: "roll-back", name: "Roll back", decision });
    await page.pass(70);
    expect(shown(session.facts.get())).toContain("rolled-back");
  });

  test("says nothing more after its end", async () => {
    const session = await start(page);
    const drill = page.runner.follow(session.id).get();
    expect(drill && endReason(drill)).toBe("stopped");
    await endDrill(page.sessions, session, drill, "stopped");
    await page.pass(600);
    expect(shown(session.facts.get())).toEqual([]);
    expect(session.incident.get().phase.type).toBe("stood-down");
  });
});

describe("a real incident", () => {
  const declareReal = async (): Promise<IncidentSession> => {
    const { ports, sessions, openIncidents } = page;
    const real = declareIncident(ports, sessions, { drill: false, at: ports.clock.now(), pack: builtInPack });
    await real.settled();
    await openIncidents.refresh();
    await settle();
    return real;
  };

  test("pauses a drill that runs; it goes on by hand, and nothing of it is in the real log", async () => {
    const session = await start(page);
    await page.pass(30);
    const real = await declareReal();
    expect(session.incident.get().run?.pausedAt).toBe(page.ports.clock.now());
    await page.pass(600);
    expect(shown(session.facts.get())).toEqual([]);
    page.runner.goOn(session.id);
    await page.pass(20);
    expect(session.incident.get().run?.pausedAt).toBeNull();
    await page.pass(50);
    expect(shown(session.facts.get())).toEqual(["tickets"]);
    expect(real.facts.get().map(({ type }) => type)).toEqual(["incident.declared/1", "pack.frozen/3"]);
  });

  test("that was open before doesn't pause it, one that is received later does", async () => {
    await declareReal();
    page.ports.clock.pass(1000);
    const session = await start(page);
    await page.pass(120);
    expect(shown(session.facts.get())).toEqual(["tickets"]);
    const other = await openPage(undefined, { device: "device-9", at: START - 3_600_000 });
    const far = declareIncident(other.ports, other.sessions, {
      drill: false,
      at: other.ports.clock.now(),
      pack: builtInPack,
    });
    await page.ports.log.merge(far.id, far.facts.get());
    await page.openIncidents.refresh();
    await settle();
    expect(session.incident.get().run?.pausedAt).not.toBeNull();
  });
});

describe("three incidents at once", () => {
  test("are one story: an alert opens a part, the part joins it, and the end is in every log", async () => {
    const lead = await start(page, fridayThree);
    const drill = page.runner.follow(lead.id);
    const opening = fridayThree.injects.find(({ opens, part }) => opens && part === "payments");
    await page.pass(600);
    expect(shown(lead.facts.get())).toContain(opening?.id);
    const part = fridayThree.parts.find(({ id }) => id === "payments");
    const log = drill.get();
    if (!part || !log) throw new Error("no payments in the story");
    const joined = await joinDrill(page, log, part, page.ports.clock.now());
    if (!joined) throw new Error("not joined");
    page.runner.follow(joined.id);
    await settle();
    expect(drill.get()?.parts.map((one) => one.part.id)).toEqual(["database", "payments"]);
    expect(await joinDrill(page, drill.get() as typeof log, part, page.ports.clock.now())).toBeNull();
    await page.pass(60);
    expect(shown(joined.facts.get())).toEqual([]);
    await endDrill(page.sessions, joined, drill.get(), "real-incident");
    expect(lead.incident.get().run?.ended?.reason).toBe("real-incident");
    expect(joined.incident.get().run?.ended?.reason).toBe("real-incident");
    await page.openIncidents.refresh();
    expect(page.openIncidents.list.get()).toEqual([]);
  });
});

test("what was looked at is remembered", async () => {
  const session = await start(page);
  page.runner.see(session.id, START);
  page.runner.see(session.id, (START - 5) as typeof START);
  expect(page.runner.seen.get()).toEqual({ [session.id]: START });
});
