// Steps with an answer, a choice or people to call: what ticks each, in a list that is read and done and in one that is
// confirmed, and what the rest of the log knows of it.

import { describe, expect, test } from "vitest";
import { lastDecision } from "../../../src/domain/incident/decision/state.ts";
import type { FactDraft } from "../../../src/domain/incident/facts.ts";
import type { Checklist } from "../../../src/domain/pack/pack.ts";
import type { StepKind } from "../../../src/domain/pack/step-kinds.ts";
import { checklistProgress, type StepProgress } from "../../../src/domain/views/checklist-progress.ts";
import { entryKind } from "../../../src/domain/views/entry-kind.ts";
import { given } from "../../kit/log/given.ts";
import { ben, minutes, nth, story, told } from "../../kit/log/log.ts";

const listOf = (doneBy: StepKind, mode: Checklist["mode"]): Checklist => ({
  id: "verify-fix",
  title: "List",
  mode,
  withinSeconds: null,
  steps: [{ id: "step", text: "Check it", hint: null, doneBy }],
});

const at = { list: "verify-fix", step: "step" } as const;
const answered = (yes: boolean): FactDraft => ({ type: "step.answered/1", data: { ...at, yes } });
const chosen: FactDraft = {
  type: "step.chosen/1",
  data: { ...at, question: "Roll back or fix forward?", text: "Roll back" },
};
const ticked: FactDraft = { type: "step.done/1", data: at };

const progress = (doneBy: StepKind, mode: Checklist["mode"], ...drafts: readonly FactDraft[]): StepProgress => {
  const facts = story(...drafts.map((draft, index) => [index + 1, draft] as const));
  const [step] = checklistProgress(told(facts), listOf(doneBy, mode), minutes(30));
  if (!step) throw new Error("no step");
  return step;
};

describe("a question", () => {
  const yesNo = { type: "yes-no" } as const;

  test("is done by a yes in either kind of list", () => {
    for (const mode of ["read-do", "do-confirm"] as const) {
      const { done, hollow, answer } = progress(yesNo, mode, answered(true));
      expect([done?.at, hollow, answer?.yes]).toEqual([minutes(1), null, true]);
    }
  });

  test("is done by a no where it is read, and not confirmed by one", () => {
    expect(progress(yesNo, "read-do", answered(false)).done?.at).toBe(minutes(1));
    expect(progress(yesNo, "do-confirm", answered(false))).toMatchObject({
      done: null,
      hollow: { at: minutes(1), why: "answeredNo" },
    });
  });

  test("takes another answer: the last one counts", () => {
    expect(progress(yesNo, "do-confirm", answered(false), answered(true))).toMatchObject({
      done: { at: minutes(2) },
      hollow: null,
    });
    expect(progress(yesNo, "do-confirm", answered(true), answered(false)).done).toBeNull();
    expect(progress(yesNo, "do-confirm", answered(false), ticked)).toMatchObject({
      done: { at: minutes(2) },
      hollow: null,
    });
  });

  test("is ticked by a tick of an earlier version, and open before any answer", () => {
    expect(progress(yesNo, "do-confirm", ticked).done?.at).toBe(minutes(1));
    expect(progress(yesNo, "read-do")).toMatchObject({ done: null, hollow: null, answer: null });
  });

  test("refuses the same answer twice, and forgets it once the fault is back", () => {
    const yes = { type: "answerStep", ...at, yes: true } as const;
    given(story([1, answered(true)]))
      .when(yes)
      .thenRefused({ type: "stepAlreadyDone", at: minutes(1) });
    given(story([1, ticked]))
      .when(yes)
      .thenRefused({ type: "stepAlreadyDone", at: minutes(1) });
    given(story([1, answered(true)]))
      .when({ ...yes, yes: false })
      .thenFacts("step.answered/1");
    const back = told(story([1, answered(false)], [2, { type: "phase.moved/2", data: { to: "mitigating" } }]));
    expect(back.answers).toEqual({});
  });
});

describe("a choice", () => {
  const kind = { type: "choice", options: ["Roll back", "Fix forward"] } as const;

  test("ticks the step and is the decision in force, like any other", () => {
    expect(progress(kind, "do-confirm", chosen).done?.at).toBe(minutes(1));
    const facts = story([1, chosen]);
    expect(lastDecision(told(facts).decisions)).toMatchObject({
      id: nth(1),
      text: "Roll back",
      question: "Roll back or fix forward?",
    });
    expect(facts.map(entryKind).at(-1)).toBe("decisions");
  });

  test("is corrected like any decision, and gone with its entry", () => {
    const corrected = told(
      story([1, chosen], [2, { type: "entry.corrected/1", data: { target: nth(1), text: "Roll back to 14.1" } }]),
    );
    expect(lastDecision(corrected.decisions)?.text).toBe("Roll back to 14.1");
    const undone = told(story([1, chosen], [2, { type: "entry.withdrawn/1", data: { target: nth(1) } }]));
    expect(lastDecision(undone.decisions)).toBeNull();
    expect(undone.steps).toEqual({});
  });
});

describe("the log ticks", () => {
  test("a call for people once somebody was called in, whichever list it is in", () => {
    const made: FactDraft = { type: "escalation.made/1", data: { to: "CTO", person: ben, reason: "", trigger: null } };
    expect(progress({ type: "escalate" }, "do-confirm", made).done?.at).toBe(minutes(1));
    expect(progress({ type: "escalate" }, "do-confirm", ticked).byHand).toBe(true);
  });

  test("the release of roles once nobody holds one, and denies a tick before", () => {
    expect(progress({ type: "release" }, "do-confirm", ticked).hollow?.why).toBe("rolesHeld");
    const released = (["ic", "ops"] as const).map((role): FactDraft => ({ type: "role.released/1", data: { role } }));
    expect(progress({ type: "release" }, "do-confirm", ...released).done?.at).toBe(minutes(2));
  });

  test.each<StepKind>([{ type: "ask", role: "ops" }, { type: "open", place: "export" }, { type: "tap" }])(
    "nothing of its own: %j",
    (kind) => {
      expect(progress(kind, "read-do").done).toBeNull();
      expect(progress(kind, "read-do", ticked)).toMatchObject({ byHand: true, done: { at: minutes(1) } });
    },
  );
});

test("whoever had a role before is known, until the next one leaves it", () => {
  const give = (name: string): FactDraft => ({
    type: "role.assigned/1",
    data: { role: "ops", person: { id: `person-${name}` as typeof ben.id, name } },
  });
  const former = (...drafts: readonly FactDraft[]) =>
    told(story(...drafts.map((draft, index) => [index + 1, draft] as const))).formerHolders.ops?.name;
  expect(former()).toBeUndefined();
  expect(former(give("Chandra"))).toBe("Ben");
  expect(former(give("Chandra"), give("Chandra"))).toBe("Ben");
  expect(former(give("Chandra"), { type: "role.released/1", data: { role: "ops" } })).toBe("Chandra");
  expect(former({ type: "role.deferred/1", data: { role: "ops" } })).toBe("Ben");
});
