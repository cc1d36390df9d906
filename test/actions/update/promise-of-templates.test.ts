// What the app itself writes is always read as what it promised: no text of the built-in pack is ever asked about.

import * as fc from "fast-check";
import { expect, test } from "vitest";
import { composeUpdate } from "../../../src/actions/update/compose-update.ts";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import { promisedTime } from "../../../src/domain/clock/promised-time.ts";
import type { Instant } from "../../../src/domain/fact/ids.ts";
import type { UpdateFormat } from "../../../src/domain/incident/course/facts.ts";
import { foldIncident } from "../../../src/domain/incident/fold.ts";
import type { UpdateStatus } from "../../../src/domain/pack/pack.ts";
import { nights } from "../../kit/app/zones.ts";
import { createWriter, firstNinetySeconds, INCIDENT } from "../../kit/log/log.ts";

const incident = foldIncident(INCIDENT, firstNinetySeconds(createWriter()));
const statuses: readonly UpdateStatus[] = ["investigating", "identified", "mitigating", "monitoring", "resolved"];
const formats: readonly UpdateFormat[] = ["slack", "markdown", "email", "sms"];

const night = fc.constantFrom(...nights).chain(({ zone, changes }) =>
  fc.record({
    zone: fc.constant(zone),
    now: fc
      .tuple(fc.constantFrom(...changes), fc.integer({ min: -300, max: 120 }))
      .map(([at, minutes]) => at + minutes * 60_000),
  }),
);
const day = fc.record({
  zone: fc.integer({ min: -48, max: 56 }).map((quarters) => quarters * 15),
  now: fc.integer({ min: 1_790_000_000_000, max: 1_830_000_000_000 }),
});

test("every text of the app promises what it was filled with, in every zone and in every night", () =>
  fc.assert(
    fc.property(
      fc.constantFrom(...builtInPack.templates),
      fc.constantFrom(...formats),
      fc.constantFrom(...statuses),
      fc.oneof(night, day),
      (template, format, status, { zone, now: wall }) => {
        const now = wall as Instant;
        const composed = composeUpdate({
          incident,
          pack: builtInPack,
          template,
          format,
          status,
          now,
          zone,
          overrides: {},
        });
        const { text, nextUpdateAt } = composed;
        // Some texts are for those who get no update of their own.
        const isNamed = /next (?:update|contact|statement)/i.test(text) && nextUpdateAt !== null;
        const promise = promisedTime(text, { now, zone, filledAt: nextUpdateAt });
        expect(promise, text).toEqual(isNamed ? { type: "promised", at: nextUpdateAt } : { type: "none" });
      },
    ),
  ));
