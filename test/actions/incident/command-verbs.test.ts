import { describe, expect, test } from "vitest";
import { personByName } from "../../../src/actions/incident/person-by-name.ts";
import { announceDecision } from "../../../src/actions/update/announce-decision.ts";
import { composeEscalation } from "../../../src/actions/update/compose-escalation.ts";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import type { Instant } from "../../../src/domain/fact/ids.ts";
import type { MadeDecision } from "../../../src/domain/incident/decision/state.ts";
import { createTestPorts } from "../../kit/app/ports.ts";
import { ana, minutes, nth, story, told } from "../../kit/log/log.ts";

describe("someone named in an incident", () => {
  test("is new and joins the list, or is the one whom the phone knows", async () => {
    const ports = createTestPorts();
    const first = await personByName(ports, "  Dana  ");
    expect(first).toMatchObject({ name: "Dana" });
    expect(await personByName(ports, "DANA")).toEqual(first);
    expect(ports.people).toEqual([first]);
    expect(await personByName(ports, "   ")).toBeNull();
  });

  test("can be named also where the list can't be read or written", async () => {
    const ports = createTestPorts();
    const fail = () => Promise.reject(new Error("full"));
    for (const roster of [
      { ...ports.roster, add: fail },
      { ...ports.roster, list: fail },
    ]) {
      expect(await personByName({ ...ports, roster }, "Dana")).toMatchObject({ name: "Dana" });
    }
  });
});

test("a typed @channel in an escalation pings nobody", () => {
  const escalation = { to: "@oncall", person: null, reason: "ask @channel" };
  const text = composeEscalation({ incident: told(story()), pack: builtInPack, escalation, now: minutes(2), zone: 0 });
  expect(text).not.toMatch(/@\w/);
  expect(text.replaceAll("\u2060", "")).toContain("Why: ask @channel");
});

describe("the announcement of a decision", () => {
  const decision: MadeDecision = {
    id: nth(1),
    question: "Roll back or fix forward?",
    authority: "trade-offs",
    text: "Roll back",
    rationale: "Fastest way back",
    planB: "Fail over",
    nextUpdateAt: minutes(15),
    at: minutes(5),
    place: minutes(5),
    order: minutes(5),
    by: ana,
  };
  const announce = (change: Partial<MadeDecision> = {}, now: Instant = minutes(6), pack = builtInPack) =>
    announceDecision({
      incident: told(story()),
      pack,
      decision: { ...decision, ...change },
      format: "slack",
      now,
      zone: 0,
    });

  test("carries the decision, its reason, plan B, and the next update that was decided", () => {
    const ready = announce();
    expect(ready).toMatchObject({ template: "decision", audience: "engineering", nextUpdateAt: minutes(15) });
    expect(ready?.text.split("\n").slice(1, 4)).toEqual([
      "*Decision:* Roll back",
      "*Reason:* Fastest way back",
      "*Plan B:* Fail over",
    ]);
    expect(ready?.text).toContain("*Next update:* 03:17 UTC (in 9 min)");
  });

  test("leaves out what was not said, and promises no time that has passed", () => {
    const ready = announce({ rationale: "", planB: "" }, minutes(16));
    expect(ready?.text).not.toMatch(/Reason|Plan B/);
    expect(ready?.nextUpdateAt).toBe(minutes(36) - 11_000);
    expect(ready?.text).toContain("03:38 UTC");
  });

  test("is none where the cards have no text for it", () =>
    expect(announce({}, minutes(6), { ...builtInPack, templates: [] })).toBeNull());
});
