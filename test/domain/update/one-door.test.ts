// One fact, one door: each case once appeared as two views of one log that disagreed.

import { describe, expect, test } from "vitest";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import type { Instant } from "../../../src/domain/fact/ids.ts";
import type { NoteKind } from "../../../src/domain/incident/course/facts.ts";
import type { Fact, FactDraft } from "../../../src/domain/incident/facts.ts";
import { titleOf } from "../../../src/domain/incident/title-of.ts";
import type { Audience } from "../../../src/domain/pack/pack.ts";
import { updateFields } from "../../../src/domain/update/update-fields.ts";
import { checklistProgress, currentStep } from "../../../src/domain/views/checklist-progress.ts";
import { countSteps } from "../../../src/domain/views/count-steps.ts";
import { incidentPicture } from "../../../src/domain/views/incident-picture.ts";
import { postmortemDue } from "../../../src/domain/views/postmortem-due.ts";
import { toText } from "../../../src/formats/export/to-text.ts";
import { handoffBrief } from "../../../src/formats/words/handoff-brief.ts";
import { ben, createWriter, minutes, nth, story, told, update } from "../../kit/log/log.ts";

const note = (kind: NoteKind, text: string): FactDraft => ({ type: "note.added/1", data: { kind, text } });
const brief = (facts: readonly Fact[], item: string): string =>
  handoffBrief(told(facts), builtInPack, { now: minutes(60), zone: 0 }).find(({ id }) => id === item)?.text ?? "";
const fields = (
  facts: readonly Fact[],
  status: "investigating" | "resolved" = "investigating",
  audience: Audience = "engineering",
) => updateFields(told(facts), { now: minutes(60), zone: 0, status, nextUpdateAt: null, audience });
const step = (facts: readonly Fact[], list: string, id: string, now: Instant = minutes(60)) => {
  const found = builtInPack.checklists.find((one) => one.id === list);
  return found && checklistProgress(told(facts), found, now).find((one) => one.step.id === id);
};

describe("what was done", () => {
  test("is the same by the chip and by the Work screen (b)", () => {
    const facts = story([1, note("action", "Rolled back to 14.1")]);
    expect(brief(facts, "tried")).toContain("Rolled back to 14.1");
    expect(brief(facts, "tried")).not.toContain("Nothing tried yet");
    expect(fields(facts).actions).toBe("Rolled back to 14.1");
    const both = story(
      [1, note("action", "Paged the provider")],
      [2, { type: "change.made/1", data: { text: "Restarted payments", person: ben } }],
      [3, note("finding", "The pool is full")],
    );
    expect(brief(both, "tried")).toContain("Restarted payments");
    expect(brief(both, "tried")).toContain("Paged the provider");
    expect(fields(both).actions).toBe("Paged the provider; Restarted payments");
  });

  test("is counted, however much it was (b)", () => {
    const facts = story(...Array.from({ length: 300 }, (_one, index) => [1, note("action", `Try ${index}`)] as const));
    expect(brief(facts, "tried")).toContain("Try 299");
    expect(brief(facts, "tried")).toContain("and 297 more");
    expect(told(facts).work.done.count).toBe(300);
    expect(told(facts).work.done.newest.length).toBeLessThan(25);
  });

  test("is what was corrected, and not what was taken back (b)", () => {
    const facts = story(
      [1, note("action", "Rolled bakc")],
      [2, note("action", "Wrong window")],
      [3, { type: "entry.corrected/1", data: { target: nth(1), text: "Rolled back" } }],
      [4, { type: "entry.withdrawn/2", data: { target: nth(2), reason: "other incident" } }],
    );
    expect(fields(facts).actions).toBe("Rolled back");
    expect(brief(facts, "tried")).toContain("Rolled back");
    expect(brief(facts, "tried")).not.toContain("Wrong window");
  });
});

describe("what was decided", () => {
  test("is the same by the chip and by the Decisions screen (b)", () => {
    const facts = story([1, note("decision", "We fail over")]);
    expect(brief(facts, "decisions")).toContain("We fail over");
    expect(fields(facts).decision).toBe("We fail over");
    expect(incidentPicture(facts, builtInPack, null).decisions.map(({ text }) => text)).toEqual(["We fail over"]);
  });
});

describe("the impact", () => {
  const said: FactDraft = { type: "detail.set/1", data: { field: "impact", text: "payments fail" } };

  test("is what was said last, by the chip or as a detail (b)", () => {
    const facts = story([1, said], [2, note("impact", "nobody can pay")]);
    expect(fields(facts).impact).toBe("nobody can pay");
    expect(brief(facts, "impact")).toContain("nobody can pay");
    expect(fields(story([1, note("impact", "nobody can pay")], [2, said])).impact).toBe("payments fail");
  });

  test("is the detail for outsiders and in the incident's name: free text of the log isn't theirs (b)", () => {
    const facts = story([1, said], [2, note("impact", "Support counts 61 tickets")]);
    expect(fields(facts, "investigating", "customers").impact).toBe("payments fail");
    expect(titleOf(told(facts))).toBe("payments fail");
  });

  test("isn't what was written down later about earlier (b)", () => {
    const early = { kind: "impact", text: "first failed payment", happenedAt: minutes(-5) } as const;
    expect(fields(story([1, said], [2, { type: "note.added/2", data: early }])).impact).toBe("payments fail");
    expect(fields(story([2, { type: "note.added/2", data: early }])).impact).toBe("first failed payment");
  });

  test("is what was corrected, as service and affected are (b)", () => {
    const facts = story(
      [1, said],
      [2, { type: "detail.set/1", data: { field: "service", text: "chekcout" } }],
      [3, { type: "entry.corrected/1", data: { target: nth(1), text: "card payments fail" } }],
      [4, { type: "entry.corrected/1", data: { target: nth(2), text: "checkout" } }],
    );
    expect(fields(facts)).toMatchObject({ impact: "card payments fail", service: "checkout" });
  });
});

describe("the resolution", () => {
  test("isn't the last remark (c)", () => {
    const facts = story([1, note("action", "Looked at the graphs")], [2, { type: "incident.resolved/1", data: {} }]);
    expect(fields(facts, "resolved").resolution).toBeNull();
  });

  test("is what somebody said it was, as corrected, until the fault is back (c)", () => {
    const saying: FactDraft = { type: "resolution.said/1", data: { text: "Rolled back", source: null } };
    const facts = [
      [1, saying],
      [2, { type: "incident.resolved/1", data: {} }],
      [3, { type: "entry.corrected/1", data: { target: nth(1), text: "Rolled back to 14.1" } }],
    ] as const;
    expect(fields(story(...facts), "resolved").resolution).toBe("Rolled back to 14.1");
    expect(fields(story(...facts), "investigating").resolution).toBeNull();
    const back = story(...facts, [4, { type: "incident.reopened/1", data: {} }]);
    expect(fields(back, "resolved").resolution).toBeNull();
  });
});

describe("a step", () => {
  test("that nobody took isn't done: it is answered, counts as open and is asked again (d)", () => {
    const facts = story();
    const comms = step(facts, "first-90", "comms-lead");
    expect(comms).toMatchObject({ done: null, hollow: { why: "nobody" } });
    expect(countSteps(told(facts), builtInPack, "first-90", minutes(1))).toEqual({ done: 7, hollow: 1, of: 8 });
    const list = builtInPack.checklists[0];
    expect(list && currentStep(checklistProgress(told(facts), list, minutes(1)))).toBeNull();
    const named = story([1, { type: "role.assigned/1", data: { role: "comms", person: ben } }]);
    expect(step(named, "first-90", "comms-lead")).toMatchObject({ done: { at: minutes(1) }, hollow: null });
    const gone = story(
      [1, { type: "role.assigned/1", data: { role: "comms", person: ben } }],
      [2, { type: "role.deferred/1", data: { role: "comms" } }],
    );
    expect(step(gone, "first-90", "comms-lead")).toMatchObject({ done: null, hollow: { why: "nobody" } });
  });

  const resolved = [40, { type: "incident.resolved/1", data: {} }] as const;
  const ticked = (id: string): FactDraft => ({ type: "step.done/1", data: { list: "stand-down", step: id } });

  test("is ticked by the log where the log knows: final status, monitored, roles released, escalated (d)", () => {
    const facts = story(
      [3, { type: "escalation.made/1", data: { to: "manager", person: null, reason: "", trigger: null } }],
      [5, { type: "phase.moved/2", data: { to: "monitoring" } }],
      resolved,
      [41, update(41 * 60_000, "resolved")],
      [42, { type: "role.released/1", data: { role: "ops" } }],
      [43, { type: "role.released/1", data: { role: "ic" } }],
    );
    expect(step(facts, "stand-down", "final-status")?.done?.at).toBe(minutes(41));
    expect(step(facts, "stand-down", "monitored")?.done?.at).toBe(minutes(35));
    expect(step(facts, "stand-down", "roles-released")?.done?.at).toBe(minutes(43));
    expect(step(facts, "first-5", "escalate")?.done?.at).toBe(minutes(3));
  });

  test("that was ticked by hand stays hollow while the log says otherwise (d)", () => {
    const facts = story(
      resolved,
      [41, ticked("final-status")],
      [42, ticked("monitored")],
      [43, ticked("roles-released")],
    );
    expect(step(facts, "stand-down", "final-status")).toMatchObject({ done: null, hollow: { why: "noFinalStatus" } });
    expect(step(facts, "stand-down", "monitored")).toMatchObject({ done: null, hollow: { why: "notMonitored" } });
    expect(step(facts, "stand-down", "roles-released")).toMatchObject({ done: null, hollow: { why: "rolesHeld" } });
    expect(step(story(resolved, [41, ticked("thanks")]), "stand-down", "thanks")).toMatchObject({
      done: { at: minutes(41) },
      byHand: true,
    });
    expect(step(story(resolved, [41, update(41 * 60_000, "resolved")]), "stand-down", "final-status")).toMatchObject({
      done: { at: minutes(41) },
      byHand: false,
    });
  });

  test("loses its tick with what the log knew (d)", () => {
    const sent = [
      resolved,
      [41, update(41 * 60_000, "resolved")],
      [42, { type: "incident.reopened/1", data: {} }],
      [43, { type: "incident.resolved/1", data: {} }],
    ] as const;
    expect(step(story(...sent), "stand-down", "final-status")?.done).toBeNull();
  });
});

describe("the postmortem", () => {
  const level = (to: "SEV1" | "SEV3", reason: string | null): FactDraft => ({
    type: "severity.set/1",
    data: { level: to, triage: null, reason },
  });

  test("is owed by the highest level that was reached (h)", () => {
    const facts = story(
      [1, level("SEV1", "It grew")],
      [111, level("SEV3", "It shrank")],
      [120, { type: "incident.resolved/1", data: {} }],
    );
    expect(postmortemDue(told(facts))?.dueAt).toBe(minutes(120 + 48 * 60));
  });

  test("isn't owed by a level that was taken back (h)", () => {
    const write = createWriter();
    const facts = [
      write.at(0, { type: "incident.declared/1", data: { drill: false } }),
      write.at(1_000, level("SEV3", null)),
      write.at(2_000, level("SEV1", "Slip")),
    ];
    const slip = facts[2] as Fact;
    const after = [
      ...facts,
      write.at(3_000, { type: "entry.withdrawn/1", data: { target: slip.id } }),
      write.at(4_000, { type: "incident.resolved/1", data: {} }),
    ];
    expect(postmortemDue(told(after))).toBeNull();
  });
});

test("an entry that was put back shows that it was away", () => {
  const facts = story(
    [1, note("note", "Rolled back")],
    [2, { type: "entry.withdrawn/1", data: { target: nth(1) } }],
    [3, { type: "entry.restored/1", data: { target: nth(1) } }],
  );
  expect(toText(told(facts), facts, builtInPack, "utc")).toContain(
    "note: Rolled back (taken back 03:04:11Z by Ana, put back 03:05:11Z by Ana)",
  );
});
