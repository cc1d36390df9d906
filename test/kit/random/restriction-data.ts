// What any fact about a restriction may hold.

import * as fc from "fast-check";
import { clearers } from "../../../src/domain/fact/closed-lists.ts";
import type { RestrictionFactData } from "../../../src/domain/incident/restriction/facts.ts";
import { ana, ben } from "../log/log.ts";

const person = fc.constantFrom(ana, ben);
const text = fc.string({ minLength: 1, maxLength: 40, unit: "grapheme" });

export const restrictionData: { readonly [Type in keyof RestrictionFactData]: fc.Arbitrary<unknown> } = {
  "restriction.set/1": fc.record({ name: text }),
  "restriction.lifted/1": fc.constant({}),
  "restriction.declined/1": fc.constant({}),
  "restriction.member-added/1": fc.record({ person }),
  "restriction.member-removed/1": fc.record({ person }),
  "release.cleared/1": fc.record({
    by: fc.constantFrom(...clearers),
    audience: fc.constantFrom("customers", "support", "press"),
    person: fc.option(person),
  }),
};
