// A reason can be tapped only where the option's own terms bear it out.

import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { OptionTerms } from "../../../src/domain/incident/decision/facts.ts";
import { reasonsIn } from "../../../src/domain/views/decision-reasons.ts";
import { builtInScenarios } from "../../../src/practice/content/built-in-scenarios.ts";
import { reasonChips } from "../../../src/ui/words/decision-reasons.ts";
import { decisionWords } from "../../../src/ui/words/decisions.ts";

const terms = (time: string, dataLoss: string, risk: string, userImpact: string): OptionTerms => ({
  time,
  dataLoss,
  risk,
  userImpact,
});

const asked = builtInScenarios.flatMap(({ choices }) =>
  choices.flatMap(({ options }) => options.map((one) => one.terms)),
);
const values = Object.values(decisionWords.values);
const any = fc.oneof(
  fc.constantFrom(...asked),
  fc.record({
    time: fc.constantFrom("", ...(values[0] ?? [])),
    dataLoss: fc.constantFrom("", "3% an hour", "no more", ...(values[1] ?? [])),
    risk: fc.constantFrom("", ...(values[2] ?? [])),
    userImpact: fc.constantFrom("", ...(values[3] ?? [])),
  }),
);

test("“No data lost” is offered for an option whose data loss is none, and for no other", () =>
  fc.assert(
    fc.property(any, fc.array(any, { maxLength: 3 }), (own, others) => {
      expect(reasonChips(own, others).includes("No data lost")).toBe(own.dataLoss === "none");
    }),
  ));

test("of two options with known and different times, only the shorter is the fastest; so for risk and impact", () =>
  fc.assert(
    fc.property(any, any, (one, other) => {
      for (const reason of ["fastest", "lowest-risk", "fewest-notice"] as const) {
        const key = ({ fastest: "time", "lowest-risk": "risk", "fewest-notice": "userImpact" } as const)[reason];
        const both = reasonsIn(one, [other]).includes(reason) && reasonsIn(other, [one]).includes(reason);
        const alone = reasonsIn(one, []).includes(reason) && reasonsIn(other, []).includes(reason);
        if (both && alone && one[key] !== other[key]) {
          // Equal in minutes or in rank, though worded differently.
          expect(reasonsIn({ ...one, [key]: other[key] }, [one])).toContain(reason);
        }
        if (one[key] === "") expect(reasonsIn(one, [other])).not.toContain(reason);
      }
    }),
  ));

test("the drill that offered “No data lost” for 3% an hour", () => {
  const running = terms("14 h or more", "3% an hour", "high", "wrong orders");
  const closed = terms("6 to 8 h", "no more", "low", "shop closed, about $8 million");
  const frozen = terms("12 min", "little", "medium, a leak is possible", "18% of items unavailable");
  expect(reasonsIn(running, [closed, frozen])).toEqual([]);
  expect(reasonsIn(closed, [running, frozen])).toEqual(["lowest-risk"]);
  expect(reasonsIn(frozen, [running, closed])).toEqual(["fastest"]);
  expect(reasonChips(running, [closed, frozen])).toEqual(
    expect.arrayContaining(["Data loss: 3% an hour", "Risk: high"]),
  );
});

test("an answer that nobody compared has reasons that fit anything", () =>
  expect(reasonChips(null, [])).toEqual(["It stops the harm", "It can be undone"]));
