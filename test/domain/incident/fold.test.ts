import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import { statusClock } from "../../../src/domain/clock/status-clock.ts";
import { type Fact, isPackFrozen, knownFactTypes } from "../../../src/domain/incident/facts.ts";
import { advanceIncident, distinctInOrder, foldIncident } from "../../../src/domain/incident/fold.ts";
import { blankIncident, isOpen } from "../../../src/domain/incident/incident.ts";
import { isMark } from "../../../src/domain/told/marks.ts";
import { timeline } from "../../../src/domain/views/timeline.ts";
import { fullRun } from "../../kit/log/full-run.ts";
import { createWriter, firstNinetySeconds, INCIDENT, T0 } from "../../kit/log/log.ts";
import { anyLog } from "../../kit/random/any-log.ts";

const shuffled = (facts: readonly Fact[]): fc.Arbitrary<readonly Fact[]> =>
  fc.shuffledSubarray([...facts], { minLength: facts.length, maxLength: facts.length });

describe("the fold", () => {
  test("is the same for every order and repetition of the facts", () =>
    fc.assert(
      fc.property(
        anyLog.chain((log) => fc.tuple(fc.constant(log), shuffled(log))),
        ([log, mixed]) => {
          expect(foldIncident(INCIDENT, [...mixed, ...log.slice(0, 5)])).toEqual(foldIncident(INCIDENT, log));
        },
      ),
    ));

  test("merges two phones' logs as a union, whoever merges into whom", () =>
    fc.assert(
      fc.property(anyLog, fc.nat(30), (log, cut) => {
        const [here, there] = [log.slice(0, cut), log.slice(Math.max(0, cut - 3))];
        expect(foldIncident(INCIDENT, [...here, ...there])).toEqual(foldIncident(INCIDENT, [...there, ...here]));
      }),
    ));

  test("agrees with advancing fact by fact wherever that is possible", () =>
    fc.assert(
      fc.property(anyLog, (log) => {
        const ordered = distinctInOrder(log);
        let state = blankIncident(INCIDENT);
        for (const [index, fact] of ordered.entries()) {
          const whole = foldIncident(INCIDENT, ordered.slice(0, index + 1));
          const advanced = advanceIncident(state, fact);
          if (advanced) expect(advanced).toEqual(whole);
          state = whole;
        }
      }),
    ));

  test("keeps the clock silent once resolved, and never shows a due time in the past as running", () =>
    fc.assert(
      fc.property(anyLog, fc.integer({ min: 0, max: 10_000_000 }), (log, afterMs) => {
        const incident = foldIncident(INCIDENT, log);
        const now = (T0 + afterMs) as typeof T0;
        const clock = statusClock(incident, builtInPack, now);
        if (incident.phase.type === "resolved" || !isOpen(incident)) expect(clock.type).toBe("stopped");
        if (clock.type === "running") expect(clock.dueAt).toBeGreaterThan(now);
        if (clock.type === "overdue") expect(clock.dueAt).toBeLessThanOrEqual(now);
      }),
    ));

  test("shows every entry once in the timeline, whatever the log", () =>
    fc.assert(
      fc.property(anyLog, (log) => {
        const shown = timeline(log).map(({ fact }) => fact.id);
        expect(new Set(shown).size).toBe(shown.length);
        const ownLine = log.filter((fact) => !isPackFrozen(fact) && !isMark(fact));
        expect(shown.length).toBeGreaterThanOrEqual(ownLine.length);
      }),
    ));

  test("leaves a withdrawn entry out and shows it marked", () => {
    const facts = fullRun();
    const entry = timeline(facts).find(
      ({ fact }) => fact.type === "note.added/1" && fact.data.text === "Wrong channel",
    );
    expect(entry?.withdrawn).not.toBeNull();
    const corrected = timeline(facts).find(({ corrections }) => corrections.length > 0);
    expect(corrected?.corrections[0]?.text).toBe("Payments time out after 10 s");
  });

  test("keeps facts of a newer version and marks them", () => {
    const write = createWriter();
    const future = {
      ...write.at(1_000, { type: "incident.resolved/1", data: {} }),
      type: "page.sent/7",
    } as unknown as Fact;
    const facts = [...firstNinetySeconds(write), future];
    expect(foldIncident(INCIDENT, facts).count).toBe(facts.length);
    expect(timeline(facts).filter(({ known }) => !known)).toHaveLength(1);
  });

  test("is tried with every type of fact", () => {
    expect(new Set(fullRun().map(({ type }) => type))).toEqual(new Set(Object.keys(knownFactTypes)));
  });
});

describe("a whole run", () => {
  test("ends stood down, with what is known", () => {
    const incident = foldIncident(INCIDENT, fullRun());
    expect(incident.phase).toEqual({ type: "stood-down", since: T0 + 2_500_000, resolvedAt: T0 + 2_460_000 });
    expect(incident.severity?.level).toBe("SEV1");
    expect(incident.roles.ops).toBeUndefined();
    expect(incident.details.service).toBe("checkout");
    expect(incident.updateCount).toBe(2);
    expect(incident.seqs).toEqual({ "device-1": fullRun().length });
  });
});
