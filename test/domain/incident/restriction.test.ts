// A restricted incident: what is accepted and refused, what it is called, who may be told.

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import { audienceClocks } from "../../../src/domain/clock/audience-clocks.ts";
import { openNotices } from "../../../src/domain/clock/open-notices.ts";
import type { IncidentId } from "../../../src/domain/fact/ids.ts";
import type { Command } from "../../../src/domain/incident/commands.ts";
import type { Fact, FactDraft } from "../../../src/domain/incident/facts.ts";
import { foldIncident } from "../../../src/domain/incident/fold.ts";
import { heldBack } from "../../../src/domain/incident/held-back.ts";
import { isRestricted } from "../../../src/domain/incident/is-restricted.ts";
import type { Clearer } from "../../../src/domain/incident/restriction/facts.ts";
import { neutralName } from "../../../src/domain/incident/restriction/neutral-name.ts";
import { titleOf } from "../../../src/domain/incident/title-of.ts";
import { type Audience, audiences } from "../../../src/domain/pack/pack.ts";
import { given } from "../../kit/log/given.ts";
import { ben, INCIDENT, minutes, nth, story, told, updateData } from "../../kit/log/log.ts";
import { anyLog } from "../../kit/random/any-log.ts";

const set = (name = "Case 4F7K"): FactDraft => ({ type: "restriction.set/1", data: { name } });
const lifted: FactDraft = { type: "restriction.lifted/1", data: {} };
const added: FactDraft = { type: "restriction.member-added/1", data: { person: ben } };
const cleared = (by: Clearer, audience: Audience = "customers"): FactDraft => ({
  type: "release.cleared/1",
  data: { by, audience, person: ben },
});
const sent = (audience: Audience): FactDraft => ({
  type: "update.posted/1",
  data: { ...updateData(0, "investigating"), audience },
});
const post = (audience: Audience): Command => ({
  type: "postUpdate",
  update: { ...updateData(0, "investigating"), audience },
});
const wanted: FactDraft = { type: "audience.answered/1", data: { audience: "customers", wanted: true } };
const sponsor: FactDraft = { type: "role.assigned/1", data: { role: "sponsor", person: ben } };
const clock = (facts: readonly Fact[]) => audienceClocks(told(facts), builtInPack).map(({ audience }) => audience);

describe("to restrict", () => {
  test("is one command that names it from its id, and another name is one more", () => {
    given(story()).when({ type: "restrict" }).thenFacts("restriction.set/1");
    given(story([1, set()]))
      .when({ type: "restrict" })
      .thenRefused({ type: "alreadyRestricted", at: minutes(1) });
    given(story([1, set()]))
      .when({ type: "restrict", name: " Blue " })
      .thenFacts("restriction.set/1");
    const renamed = told(story([1, set()], [2, set("Blue")]));
    expect(titleOf(renamed)).toBe("Blue");
    expect(renamed.restriction.set?.at).toBe(minutes(1));
  });

  test("hides its title until it is lifted, and Undo does the same", () => {
    const titled: FactDraft = { type: "detail.set/1", data: { field: "title", text: "Breach of the vault" } };
    expect(titleOf(told(story([1, titled], [2, set()])))).toBe("Case 4F7K");
    expect(titleOf(told(story([2, set()], [3, titled])))).toBe("Case 4F7K");
    const over = told(story([1, titled], [2, set()], [3, lifted]));
    expect([isRestricted(over), titleOf(over)]).toEqual([false, "Breach of the vault"]);
    const undone = told(story([1, titled], [2, set()], [3, { type: "entry.withdrawn/1", data: { target: nth(2) } }]));
    expect([isRestricted(undone), titleOf(undone)]).toEqual([false, "Breach of the vault"]);
  });

  test("can be declined once, and lifting it is an answer too", () => {
    given(story()).when({ type: "declineRestriction" }).thenFacts("restriction.declined/1");
    given(story([1, { type: "restriction.declined/1", data: {} }]))
      .when({ type: "declineRestriction" })
      .thenRefused({ type: "alreadySettled", at: minutes(1) });
    given(story([1, set()]))
      .when({ type: "declineRestriction" })
      .thenRefused({ type: "alreadyRestricted", at: minutes(1) });
    given(story([1, set()]))
      .when({ type: "liftRestriction" })
      .thenFacts("restriction.lifted/1");
    given(story()).when({ type: "liftRestriction" }).thenRefused({ type: "notRestricted" });
    expect(told(story([1, set()], [2, lifted])).restriction.declined).not.toBeNull();
  });

  test("stays possible after stand-down", () =>
    given(story([1, { type: "incident.resolved/1", data: {} }], [2, { type: "incident.stood-down/1", data: {} }]))
      .when({ type: "restrict" })
      .thenFacts("restriction.set/1"));
});

test("a name made from an id says nothing, is the same on every phone, and has no word in it", async () => {
  expect(neutralName(INCIDENT)).toBe(neutralName(INCIDENT));
  await fc.assert(
    fc.property(fc.uuid(), (id) => {
      expect(neutralName(id as IncidentId)).toMatch(/^Case [2-9CDFGHJKMNP-TVWXZ]{4}$/);
    }),
  );
});

test("who needs to know is a list of people, each once", () => {
  const add: Command = { type: "addMember", person: ben };
  const remove: Command = { type: "removeMember", person: ben };
  given(story()).when(add).thenRefused({ type: "notRestricted" });
  given(story()).when(remove).thenRefused({ type: "notRestricted" });
  given(story([1, set()]))
    .when(add)
    .thenFacts("restriction.member-added/1");
  given(story([1, set()]))
    .when(remove)
    .thenRefused({ type: "notMember" });
  given(story([1, set()], [2, added]))
    .when(add)
    .thenRefused({ type: "alreadyMember" });
  given(story([1, set()], [2, added]))
    .when(remove)
    .thenFacts("restriction.member-removed/1");
  expect(told(story([1, set()], [2, added], [3, added])).restriction.members).toEqual([ben]);
});

describe("a text", () => {
  test("for readers outside waits for both the sponsor and counsel, and each yes is for one text", () => {
    const start = story([1, set()]);
    for (const audience of ["customers", "support", "press"] as const) {
      given(start).when(post(audience)).thenRefused({ type: "heldBack", audience, waitsFor: "clearance" });
    }
    given(start)
      .when({ type: "clearRelease", by: "sponsor", audience: "customers", person: ben })
      .thenFacts("release.cleared/1");
    given(story([1, set()], [2, cleared("sponsor")]))
      .when({ type: "clearRelease", by: "sponsor", audience: "customers", person: null })
      .thenRefused({ type: "alreadySettled", at: minutes(2) });
    given(story())
      .when({ type: "clearRelease", by: "sponsor", audience: "customers", person: null })
      .thenRefused({ type: "notRestricted" });
    const both = [
      [1, set()],
      [2, cleared("sponsor")],
      [3, cleared("counsel")],
    ] as const;
    given(story(...both.slice(0, 2)))
      .when(post("customers"))
      .thenRefused({ type: "heldBack", audience: "customers", waitsFor: "clearance" });
    given(story(...both))
      .when(post("customers"))
      .thenFacts("update.posted/1");
    given(story(...both))
      .when(post("press"))
      .thenRefused({ type: "heldBack", audience: "press", waitsFor: "clearance" });
    given(story(...both, [4, sent("customers")]))
      .when(post("customers"))
      .thenRefused({ type: "heldBack", audience: "customers", waitsFor: "clearance" });
    const notPosted: FactDraft = { type: "update.answered/1", data: { target: nth(4), posted: false } };
    given(story(...both, [4, sent("customers")], [5, notPosted]))
      .when(post("customers"))
      .thenFacts("update.posted/1");
  });

  test("for executives needs a sponsor, one for engineering nothing", () => {
    given(story([1, set()]))
      .when(post("executives"))
      .thenRefused({ type: "heldBack", audience: "executives", waitsFor: "sponsor" });
    given(story([1, set()], [2, sponsor]))
      .when(post("executives"))
      .thenFacts("update.posted/1");
    given(story([1, set()]))
      .when(post("engineering"))
      .thenFacts("update.posted/1");
  });

  test("for the press that the sponsor has cleared needs no other yes", () => {
    const both = story([1, set()], [2, cleared("sponsor", "press")], [3, cleared("counsel", "press")]);
    expect(told(both).press.cleared).not.toBeNull();
    const out = story(
      [1, set()],
      [2, cleared("sponsor", "press")],
      [3, cleared("counsel", "press")],
      [4, sent("press")],
    );
    expect(told(out).press).toMatchObject({ cleared: null, uncleared: null });
  });
});

test("nobody who may not be told has a clock or is asked about", () => {
  expect(clock(story([1, wanted]))).toContain("customers");
  expect(clock(story([1, wanted], [2, set()]))).toEqual(["engineering"]);
  const both = [
    [1, wanted],
    [2, set()],
    [3, cleared("sponsor")],
    [4, cleared("counsel")],
  ] as const;
  expect(clock(story(...both))).toContain("customers");
  expect(openNotices(told(story())).length).toBeGreaterThan(0);
  expect(openNotices(told(story([1, set()])))).toEqual([]);
});

test("of any log, it is held back only while restricted, and then always has its own name", () =>
  fc.assert(
    fc.property(anyLog, (facts) => {
      const incident = foldIncident(INCIDENT, facts);
      const held = audiences.filter((audience) => heldBack(incident, audience));
      if (!isRestricted(incident)) expect(held).toEqual([]);
      else expect(titleOf(incident)).toBe(incident.restriction.set?.name);
      expect(held).not.toContain("engineering");
    }),
  ));
