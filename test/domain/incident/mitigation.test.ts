// Stopping the harm and what it leaves behind: what is accepted, what is refused, and what the incident then knows.

import { describe, expect, test } from "vitest";
import type { FactId } from "../../../src/domain/fact/ids.ts";
import type { Command } from "../../../src/domain/incident/commands.ts";
import type { Fact, FactDraft } from "../../../src/domain/incident/facts.ts";
import { freezeIn, openMitigation } from "../../../src/domain/incident/mitigation/state.ts";
import { temporaryChanges } from "../../../src/domain/views/temporary-changes.ts";
import { given } from "../../kit/log/given.ts";
import { ana, ben, minutes, nth, story, told } from "../../kit/log/log.ts";

const begun = (temporary = false): FactDraft => ({
  type: "mitigation.begun/1",
  data: { means: "roll-back", text: "Roll back", person: ben, checkAt: minutes(8), temporary },
});
const settled = (worked: boolean, target = nth(1)): FactDraft => ({
  type: "mitigation.settled/1",
  data: { target, worked },
});
const asked: FactDraft = { type: "freeze.asked/1", data: { text: "Freeze of all deploys and scheduled jobs" } };
const change: FactDraft = { type: "change.made/2", data: { text: "Flag off", person: ben, temporary: true } };
const owned: FactDraft = { type: "temporary.owned/1", data: { target: nth(1), person: ana, until: minutes(5_000) } };
const begin: Command = {
  type: "beginMitigation",
  means: "roll-back",
  text: " Roll back ",
  person: ben,
  checkAt: minutes(8),
  temporary: false,
};
const nobody = "nobody-000001" as FactId;
const open = (facts: readonly Fact[]): readonly string[] => temporaryChanges(told(facts)).open.map(({ text }) => text);

describe("a mitigation", () => {
  test("is begun by somebody, with a time to look whether it worked, and moves the phase", () => {
    given(story()).when(begin).thenFacts("mitigation.begun/1");
    given(story())
      .when({ ...begin, text: " " })
      .thenRefused({ type: "textMissing" });
    const incident = told(story([3, begun()]));
    expect(incident.phase).toEqual({ type: "mitigating", since: minutes(3) });
    expect(openMitigation(incident)).toMatchObject({ text: "Roll back", person: ben, checkAt: minutes(8) });
    expect(incident.work.done.newest.at(-1)).toMatchObject({ text: "Roll back", person: ben });
  });

  test("that worked has mitigated the incident, one that didn't leaves it as it is", () => {
    given(story([3, begun()]))
      .when({ type: "settleMitigation", target: nth(1), worked: true })
      .thenFacts("mitigation.settled/1");
    expect(told(story([3, begun()], [6, settled(true)])).phase).toEqual({ type: "mitigated", since: minutes(6) });
    const failed = told(story([3, begun()], [6, settled(false)]));
    expect(failed.phase).toEqual({ type: "mitigating", since: minutes(3) });
    expect(openMitigation(failed)).toBeNull();
    given(story([3, begun()], [6, settled(false)]))
      .when({ type: "settleMitigation", target: nth(1), worked: false })
      .thenRefused({ type: "alreadySettled", at: minutes(6) });
    given(story()).when({ type: "settleMitigation", target: nobody, worked: true }).thenRefused({
      type: "notOpen",
      target: nobody,
    });
  });

  test("taken back with its phase in one Undo", () => {
    const back = told(story([3, begun(true)], [4, { type: "entry.withdrawn/1", data: { target: nth(1) } }]));
    expect(back.phase.type).toBe("triaged");
    expect(openMitigation(back)).toBeNull();
    expect(temporaryChanges(back).open).toEqual([]);
  });

  test("after the resolve needs the incident reopened", () =>
    given(story([9, { type: "incident.resolved/1", data: {} }]))
      .when(begin)
      .thenRefused({ type: "alreadyResolved", at: minutes(9) }));

  test("of an earlier round isn't open when the fault is back", () => {
    const again = story([3, begun()], [9, { type: "phase.moved/2", data: { to: "monitoring" } }]);
    const back = told([...again, ...story([9, begun()], [30, { type: "incident.reopened/1", data: {} }]).slice(-1)]);
    expect(openMitigation(back)).toBeNull();
  });
});

describe("a freeze", () => {
  test("is asked for, confirmed by somebody and lifted, each logged", () => {
    given(story()).when({ type: "askFreeze", text: "Freeze" }).thenFacts("freeze.asked/1");
    given(story()).when({ type: "askFreeze", text: "" }).thenRefused({ type: "textMissing" });
    given(story([3, asked]))
      .when({ type: "askFreeze", text: "Freeze" })
      .thenRefused({
        type: "stepAlreadyDone",
        at: minutes(3),
      });
    const confirm: Command = { type: "confirmFreeze", target: nth(1), person: ben };
    given(story([3, asked]))
      .when(confirm)
      .thenFacts("freeze.confirmed/1");
    const confirmed = story([3, asked], [4, { type: "freeze.confirmed/1", data: { target: nth(1), person: ben } }]);
    given(confirmed)
      .when(confirm)
      .thenRefused({ type: "stepAlreadyDone", at: minutes(4) });
    given(story([3, change]))
      .when(confirm)
      .thenRefused({ type: "notOpen", target: nth(1) });
    given(confirmed)
      .when({ type: "liftFreeze", target: nth(1) })
      .thenFacts("freeze.lifted/1");
    given(story([3, change]))
      .when({ type: "liftFreeze", target: nth(1) })
      .thenRefused({
        type: "notOpen",
        target: nth(1),
      });
    expect(freezeIn(told(story([3, asked])).mitigation)).toMatchObject({ confirmed: null });
    expect(freezeIn(told(confirmed).mitigation)).toMatchObject({ confirmed: { person: ben, at: minutes(4) } });
  });

  test("is a temporary change until it is lifted", () => {
    expect(open(story([3, asked]))).toEqual(["Freeze of all deploys and scheduled jobs"]);
    expect(open(story([3, asked], [9, { type: "freeze.lifted/1", data: { target: nth(1) } }]))).toEqual([]);
  });
});

describe("a temporary change", () => {
  test("is one that was said to be", () => {
    given(story()).when({ type: "logChange", text: "x", person: ben }).thenFacts("change.made/1");
    given(story()).when({ type: "logChange", text: "x", person: ben, temporary: true }).thenFacts("change.made/2");
    const lasting = { type: "change.made/2", data: { text: "Restarted", person: ben, temporary: false } } as const;
    expect(open(story([3, change], [4, lasting], [5, begun(true)]))).toEqual(["Flag off", "Roll back"]);
  });

  test("is open until it is undone, or owned by somebody with a date", () => {
    given(story([3, change]))
      .when({ type: "undoTemporary", target: nth(1) })
      .thenFacts("temporary.undone/1");
    given(story()).when({ type: "undoTemporary", target: nobody }).thenRefused({ type: "notOpen", target: nobody });
    const own: Command = { type: "ownTemporary", target: nth(1), person: ana, until: minutes(5_000) };
    given(story([3, change]))
      .when(own)
      .thenFacts("temporary.owned/1");
    given(story())
      .when(own)
      .thenRefused({ type: "notOpen", target: nth(1) });
    const { open: left, owned: kept } = temporaryChanges(told(story([3, change], [4, owned])));
    expect(left).toEqual([]);
    expect(kept).toMatchObject([{ text: "Flag off", owner: { person: ana, until: minutes(5_000) } }]);
  });

  test("can be undone and owned after stand-down, and goes with its correction", () => {
    const over = story(
      [3, change],
      [9, { type: "incident.resolved/1", data: {} }],
      [10, { type: "incident.stood-down/2", data: { stillOn: ["Flag off"] } }],
    );
    given(over)
      .when({ type: "undoTemporary", target: nth(1) })
      .thenFacts("temporary.undone/1");
    given(over).when({ type: "nameDuty", duty: "watch", person: ana }).thenFacts("duty.named/1");
    const corrected = { type: "entry.corrected/1", data: { target: nth(1), text: "Flag new-cart off" } } as const;
    expect(open(story([3, change], [4, corrected]))).toEqual(["Flag new-cart off"]);
  });

  test("that is still on at stand-down is in its record", () => {
    const resolved = story([3, change], [9, { type: "incident.resolved/1", data: {} }]);
    given(resolved)
      .when({ type: "standDown", stillOn: ["Flag off"] })
      .thenFacts("incident.stood-down/2");
    given(resolved).when({ type: "standDown" }).thenFacts("incident.stood-down/1");
  });
});

test("a duty is named, and the last one named has it", () => {
  const watch = (person: typeof ana): FactDraft => ({ type: "duty.named/1", data: { duty: "watch", person } });
  given(story()).when({ type: "nameDuty", duty: "write-up", person: ana }).thenFacts("duty.named/1");
  const { duties } = told(story([3, watch(ana)], [4, watch(ben)])).mitigation;
  expect(duties.watch?.person).toEqual(ben);
  expect(duties["write-up"]).toBeUndefined();
});
