// Any severities that a team may have: three to six cards, worst first, under any names.

import * as fc from "fast-check";
import type { Pack } from "../../../src/domain/pack/pack.ts";
import type { SeverityLevel } from "../../../src/domain/pack/severity-classes.ts";
import { isShortName, SHORT_NAME_MAX } from "../../../src/domain/pack/short-name.ts";
import { type CardNames, packWith } from "../log/team-pack.ts";

// Never with the built-in stem, so that a text that names a class stands out.
const isOwn = (name: string): boolean => name.length <= SHORT_NAME_MAX && isShortName(name) && !/sev/i.test(name);

const shorts = (count: number): fc.Arbitrary<readonly string[]> =>
  fc.oneof(
    fc.constantFrom("P", "Prio ", "Ü-", "L").map((stem) => Array.from({ length: count }, (_, at) => `${stem}${at}`)),
    fc.uniqueArray(
      fc
        .oneof(fc.constantFrom("Crit", "Major", "Öl", "высокий", "A b-c"), fc.stringMatching(/^\w{1,8}$/))
        .filter(isOwn),
      {
        minLength: count,
        maxLength: count,
        selector: (name) => name.toLowerCase(),
      },
    ),
  );

const levels = (count: number): fc.Arbitrary<readonly SeverityLevel[]> =>
  fc
    .array(fc.constantFrom<SeverityLevel>("SEV1", "SEV2", "SEV3", "SEV4"), {
      minLength: count - 1,
      maxLength: count - 1,
    })
    .map((rest): readonly SeverityLevel[] => ["SEV1", ...rest.toSorted()]);

const anyCardNames: fc.Arbitrary<readonly CardNames[]> = fc
  .integer({ min: 3, max: 6 })
  .chain((count) =>
    fc
      .tuple(levels(count), shorts(count))
      .map(([classes, names]) =>
        classes.map((level, at): CardNames => [level, `card-${at}`, names[at] ?? "", `Name ${at}`]),
      ),
  );

/** The built-in pack with such severities. */
export const anyTeamPack: fc.Arbitrary<Pack> = anyCardNames.map(packWith);
