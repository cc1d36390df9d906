import { describe, expect, test } from "vitest";
import type { FactId, Instant } from "../../../src/domain/fact/ids.ts";
import type { Fact, FactDraft } from "../../../src/domain/incident/facts.ts";
import { foldIncident } from "../../../src/domain/incident/fold.ts";
import type { Audience } from "../../../src/domain/pack/pack.ts";
import type { TemplateField } from "../../../src/domain/pack/template-field.ts";
import { type UpdateMoment, updateFields } from "../../../src/domain/update/update-fields.ts";
import { fullRun } from "../../kit/log/full-run.ts";
import { ben, createWriter, firstNinetySeconds, INCIDENT, T0 } from "../../kit/log/log.ts";

const minutes = (count: number): Instant => (T0 + count * 60_000) as Instant;
const story = (...drafts: readonly FactDraft[]): readonly Fact[] => {
  const write = createWriter();
  return [...firstNinetySeconds(write), ...drafts.map((draft, index) => write.at(60_000 + index, draft))];
};
/** The id that the writer gives the nth fact added above, from 1. */
const nth = (index: number): FactId => `device-1-${String(8 + index).padStart(6, "0")}` as FactId;
const fieldsOf = (facts: readonly Fact[], change: Partial<UpdateMoment> = {}) =>
  updateFields(foldIncident(INCIDENT, facts), {
    now: minutes(2),
    zone: 0,
    status: "investigating",
    nextUpdateAt: minutes(22),
    ...change,
  });
const opened = (text: string): FactDraft => ({ type: "hypothesis.opened/1", data: { text, person: ben, minutes: 15 } });
const settled = (target: FactId, outcome: "confirmed" | "rejected"): FactDraft => ({
  type: "hypothesis.settled/1",
  data: { target, outcome, text: null },
});
const change: FactDraft = { type: "change.made/1", data: { text: "Restarted payments", person: ben } };
/** A decision between options, with nothing decided after it. */
const failedOver = fullRun().filter(({ type }) => type !== "step.chosen/1");

describe("what engineering is told of the work", () => {
  test("is nothing while nothing was done", () =>
    expect(fieldsOf(story())).toMatchObject({
      actions: null,
      "next-steps": null,
      understanding: null,
      decision: null,
    }));

  test("are the last actions and changes, as corrected, without those taken back", () => {
    const note = (text: string): FactDraft => ({ type: "note.added/1", data: { kind: "action", text } });
    const facts = story(
      note("Paged the provider"),
      note("Rolled back to 14.2"),
      change,
      note("Wrong window"),
      { type: "entry.corrected/1", data: { target: nth(2), text: "Rolled back to 14.1" } },
      { type: "entry.withdrawn/2", data: { target: nth(4), reason: "other incident" } },
      { type: "note.added/1", data: { kind: "finding", text: "Pool is full" } },
    );
    expect(fieldsOf(facts).actions).toBe("Rolled back to 14.1; Restarted payments");
  });

  test("is what is being checked, and until when", () => {
    const facts = story(opened("Pool of payments-db is full"), opened("Certificate ran out"));
    expect(fieldsOf(facts)["next-steps"]).toBe(
      "check by 03:18 UTC: Pool of payments-db is full; check by 03:18 UTC: Certificate ran out",
    );
    expect(fieldsOf(facts, { now: minutes(30) })["next-steps"]).toBe(
      "check: Pool of payments-db is full; check: Certificate ran out",
    );
    expect(fieldsOf(facts, { status: "resolved" })["next-steps"]).toBeNull();
  });

  test("is what was ruled out, until a cause is found", () => {
    const ruledOut = [opened("The deploy"), opened("The pool"), settled(nth(1), "rejected")];
    expect(fieldsOf(story(...ruledOut)).understanding).toBe("ruled out: The deploy");
    expect(fieldsOf(story(...ruledOut, settled(nth(2), "confirmed"))).understanding).toBe("cause found: The pool");
  });

  test("keeps no full stop before a semicolon, however it was typed", () => {
    const note = (kind: "action" | "finding", text: string): FactDraft => ({
      type: "note.added/1",
      data: { kind, text },
    });
    const facts = story(
      opened("The deploy."),
      settled(nth(1), "rejected"),
      note("finding", "The pool is full."),
      note("finding", "Retries grow."),
      note("action", "Paged the provider."),
      note("action", "Restarted payments."),
    );
    expect(fieldsOf(facts)).toMatchObject({
      understanding: "ruled out: The deploy; found: The pool is full; Retries grow.",
      actions: "Paged the provider; Restarted payments.",
    });
  });

  test("is the last decision with its reason and plan B", () =>
    expect(fieldsOf(failedOver)).toMatchObject({
      decision: "Fail over",
      rationale: "it is the fastest",
      "plan-b": "restore from backup",
    }));

  test("is how it was resolved, once somebody says so, and only then", () => {
    const facts = [opened("The pool"), settled(nth(1), "confirmed"), change];
    const end = { status: "resolved", nextUpdateAt: null } as const;
    expect(fieldsOf(story(...facts), end).resolution).toBeNull();
    const said = story(...facts, { type: "resolution.said/1", data: { text: "The pool", source: nth(1) } });
    expect(fieldsOf(said).resolution).toBeNull();
    expect(fieldsOf(said, end).resolution).toBe("The pool");
  });
});

describe("what executives are told", () => {
  test("is when the next decision falls: the one that is due, else the next update", () => {
    expect(fieldsOf(story(), { audience: "executives" })["next-steps"]).toBe(
      "We will decide by 03:24 UTC how to proceed.",
    );
    const due = story({
      type: "decision.opened/1",
      data: { text: "Restore or fail over?", authority: "trade-offs", dueAt: minutes(8) },
    });
    expect(fieldsOf(due, { audience: "executives" })["next-steps"]).toBe("We will decide by 03:10 UTC how to proceed.");
    expect(fieldsOf(due, { audience: "executives", status: "resolved" })["next-steps"]).toBeNull();
  });

  test("is what was decided, without causes and play-by-play", () =>
    expect(fieldsOf(failedOver, { audience: "executives" })).toMatchObject({
      decision: "Fail over",
      actions: null,
      understanding: null,
      rationale: null,
    }));
});

describe("what outsiders are told", () => {
  const free: readonly TemplateField[] = ["actions", "next-steps", "understanding", "decision", "rationale", "plan-b"];
  const names: readonly TemplateField[] = ["ic", "ops", "comms", "channel"];

  test.each<[Audience, readonly TemplateField[]]>([
    ["customers", [...free, ...names, "resolution"]],
    ["press", [...free, ...names, "resolution"]],
    ["support", [...free, "resolution"]],
  ])("%s get none of the log's free text", (audience, hidden) => {
    for (const status of ["investigating", "resolved"] as const) {
      const fields = fieldsOf(fullRun(), { audience, status });
      expect(hidden.map((field) => fields[field])).toEqual(hidden.map(() => null));
    }
  });
});
