// When somebody is asked whether an incident is over: never too early, never again too soon, never of a closed one.

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import { intervalMs } from "../../../src/domain/clock/intervals.ts";
import type { Instant } from "../../../src/domain/fact/ids.ts";
import type { FactDraft } from "../../../src/domain/incident/facts.ts";
import { severityOfClass } from "../../../src/domain/pack/severities.ts";
import { HOUR_MS, MINUTE_MS } from "../../../src/domain/text/durations.ts";
import { forgottenForMs, mayBeQuietMs } from "../../../src/domain/views/forgotten.ts";
import { fullRun } from "../../kit/log/full-run.ts";
import { story, T0, told } from "../../kit/log/log.ts";

const set = (level: "SEV1" | "SEV2" | "SEV3" | "SEV4"): FactDraft => ({
  type: "severity.set/2",
  data: { ...severityOfClass(level), triage: null, reason: null },
});
const levels = ["SEV1", "SEV2", "SEV3", "SEV4"] as const;
const incidentOf = (level: (typeof levels)[number], minutes: number | null = null) =>
  told(
    story(
      [3, set(level)],
      ...(minutes === null ? [] : ([[4, { type: "clock.interval-set/1", data: { minutes } }]] as const)),
    ),
  );
const at = (ms: number): Instant => (T0 + ms) as Instant;
const quiet = (ms: number, goingUntil: Instant | null = null) => ({ newestAt: T0, goingUntil, now: at(ms) });

describe("an incident without entries", () => {
  test.each(levels)("of class %s is asked about after ten of its intervals, twelve hours at least", (level) => {
    const incident = incidentOf(level);
    const limit = mayBeQuietMs(incident, builtInPack);
    expect(limit).toBe(Math.max(12 * HOUR_MS, 10 * (intervalMs(incident, builtInPack) ?? 0)));
    expect(forgottenForMs(incident, builtInPack, quiet(limit))).toBeNull();
    expect(forgottenForMs(incident, builtInPack, quiet(limit + 1))).toBe(limit + 1);
  });

  test("is asked about under one law, whatever its interval, its quiet and what was said", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...levels),
        fc.option(fc.integer({ min: 5, max: 240 })),
        fc.integer({ min: -HOUR_MS, max: 60 * 24 * HOUR_MS }),
        fc.option(fc.integer({ min: 0, max: 60 * 24 * HOUR_MS })),
        async (level, minutes, quietMs, goingMs) => {
          const incident = incidentOf(level, minutes);
          const going = goingMs === null ? null : at(goingMs);
          const asked = forgottenForMs(incident, builtInPack, quiet(quietMs, going));
          const interval = intervalMs(incident, builtInPack) ?? 0;
          if (quietMs <= 12 * HOUR_MS || quietMs <= 10 * interval || (going !== null && at(quietMs) < going))
            expect(asked).toBeNull();
          else expect(asked).toBe(quietMs);
        },
      ),
    );
  });

  test("with an interval that was chosen for it waits for ten of those", () => {
    const chosen = mayBeQuietMs(incidentOf("SEV1", 120), builtInPack);
    expect(chosen).toBe(10 * 120 * MINUTE_MS);
  });

  test("that is closed is never asked about", () =>
    expect(forgottenForMs(told(fullRun()), builtInPack, quiet(400 * 24 * HOUR_MS))).toBeNull());
});
