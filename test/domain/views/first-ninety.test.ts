// The first ninety seconds, counted once they are over: the same number for incidents and drills, today and later.

import * as fc from "fast-check";
import { expect, test } from "vitest";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import type { Instant } from "../../../src/domain/fact/ids.ts";
import type { FactDraft } from "../../../src/domain/incident/facts.ts";
import { firstNinety } from "../../../src/domain/views/first-ninety.ts";
import { ben, firstNinetySeconds, minutes, story, T0, told } from "../../kit/log/log.ts";
import { historyRuns, playScript, scripts } from "../../kit/random/histories.ts";

const at = (afterMs: number): Instant => (T0 + afterMs) as Instant;

test("nothing is said before they are over", () => {
  expect(firstNinety(told(story()), builtInPack, at(89_999))).toBeNull();
  expect(firstNinety(told(story()), builtInPack, at(90_000))).toEqual({ done: 7, of: 8, seconds: 90 });
  expect(firstNinety(told([]), builtInPack, at(90_000))).toBeNull();
  expect(firstNinety(told(story()), { ...builtInPack, checklists: [] }, at(90_000))).toBeNull();
});

test("what was done in time counts, though a role is empty again; what came later doesn't", () => {
  const comms = (minute: number): readonly [number, FactDraft] => [
    minute,
    { type: "role.assigned/1", data: { role: "comms", person: ben } },
  ];
  const released = [9, { type: "role.released/1", data: { role: "ops" } }] as const;
  const deferred = [10, { type: "role.deferred/1", data: { role: "comms" } }] as const;
  expect(firstNinety(told(story(comms(1), released, deferred)), builtInPack, minutes(60))?.done).toBe(8);
  expect(firstNinety(told(story(comms(2))), builtInPack, minutes(60))?.done).toBe(7);
  expect(firstNinety(told(firstNinetySeconds().slice(0, 4)), builtInPack, minutes(60))?.done).toBe(3);
});

test("the count never changes once they are over, whatever happens, unless an entry is taken back", () =>
  fc.assert(
    fc.property(scripts(40), fc.nat(600), (script, later) => {
      playScript(script, (phone, _command, { incident }) => {
        const now = firstNinety(incident, builtInPack, phone.now());
        const then = firstNinety(incident, builtInPack, (phone.now() + later * 60_000) as Instant);
        if (now) expect(then).toEqual(now);
      });
    }),
    { numRuns: historyRuns / 4 },
  ));
