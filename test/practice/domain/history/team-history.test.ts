// History and spacing by their laws, whoever played what, and when.

import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { IncidentId, Instant, Person, PersonId } from "../../../../src/domain/fact/ids.ts";
import { samePerson } from "../../../../src/domain/fact/same-person.ts";
import type { Certification } from "../../../../src/practice/domain/history/certification.ts";
import { nextScenario } from "../../../../src/practice/domain/history/next-scenario.ts";
import {
  finishedDrills,
  reactionTrend,
  teamOf,
  teamSpacing,
} from "../../../../src/practice/domain/history/team-history.ts";
import { resultOf } from "../../../kit/drill/drills.ts";
import { ana, ben, T0 } from "../../../kit/log/log.ts";

const DAY = 86_400_000;
const chloe: Person = { id: "person-chloe" as PersonId, name: "Chloe" };
const elsewhere: Person = { id: "person-9" as PersonId, name: "BEN" };
const nameless: Person = { id: "person-0" as PersonId, name: " " };
const anyone = fc.constantFrom(ana, ben, chloe, elsewhere, nameless);
const result = fc
  .record({
    days: fc.integer({ min: -400, max: 0 }),
    player: anyone,
    people: fc.array(anyone, { maxLength: 3 }),
    state: fc.constantFrom("finished" as const, "stopped" as const, "real-incident" as const),
    ic: fc.option(fc.nat(900)),
  })
  .map(resultOf);
const results = fc.array(result, { maxLength: 12 });

test("the next drill comes at once for who never drilled, 14 days after the first two, 90 after each later one", () =>
  fc.assert(
    fc.property(results, (played) => {
      const now = T0;
      for (const { person, played: count, lastAt, nextAt, overdue } of teamSpacing(played, [ana, ben, chloe], now)
        .people) {
        const own = played.filter(
          ({ state, people }) => state === "finished" && people.some((one) => samePerson(one, person)),
        );
        expect(count).toBe(own.length);
        expect(lastAt).toBe(own.length === 0 ? null : Math.max(...own.map(({ startedAt }) => startedAt)));
        const days = lastAt === null ? null : (nextAt - lastAt) / DAY;
        expect(days).toBe(count === 0 ? null : count < 3 ? 14 : 90);
        expect(overdue).toBe(nextAt <= now);
      }
    }),
  ));

test("the trend has finished drills only, oldest first, and a person's is a part of everyone's", () =>
  fc.assert(
    fc.property(results, anyone, (played, person) => {
      const all = finishedDrills(played, null);
      const own = finishedDrills(played, person);
      expect(all.every(({ state }) => state === "finished")).toBe(true);
      expect(own.every((one) => all.includes(one))).toBe(true);
      const trend = reactionTrend(all, "ic").map(({ at }) => at);
      expect(trend).toEqual([...trend].sort((a, b) => a - b));
      expect(reactionTrend(all, "comms").every(({ seconds }) => seconds === null)).toBe(true);
    }),
  ));

test("a team is everyone once, by name across phones, the holder of the phone in front", () => {
  expect(teamOf(nameless, [ben, elsewhere, nameless, chloe])).toEqual([nameless, ben, chloe]);
  expect(teamOf(elsewhere, [ana, ben])).toEqual([elsewhere, ana]);
});

const path = (points: readonly (number | null)[]): Certification["path"] =>
  points.map((one, index) => ({
    scenario: `s${index}`,
    certifies: index === points.length - 1,
    best:
      one === null
        ? null
        : { incident: "i" as IncidentId, at: T0 as Instant, score: resultOf({ days: 0, points: one }).score },
  }));

test("the next exercise is the first on the path, then the last of it, then where there is most to gain", () => {
  expect(nextScenario(path([80, null, null, null]))).toEqual({ scenario: "s1", why: "unplayed" });
  expect(nextScenario(path([80, 60, 70, null]))).toEqual({ scenario: "s3", why: "last" });
  expect(nextScenario(path([80, 60, 70, 90]))).toEqual({ scenario: "s1", why: "weakest" });
  expect(nextScenario([])).toBeNull();
});
