// The law of what the app says: over random histories, whatever different places say about one incident agrees, and
// nothing is called done, told or resolved unless the log says so. Each claim is checked against the log itself, read
// in the plainest way.

import * as fc from "fast-check";
import { expect, test } from "vitest";
import { foldIncident } from "../../src/domain/incident/fold.ts";
import { INCIDENT } from "../kit/log/log.ts";
import { historyRuns, playScript, scripts } from "../kit/random/histories.ts";
import { checklistClaims } from "../kit/truth/checklist-claims.ts";
import { dueClaims } from "../kit/truth/due-claims.ts";
import { ledgerClaims } from "../kit/truth/ledger-claims.ts";
import { logClaims } from "../kit/truth/log-claims.ts";
import { type Claim, type Moment, momentOf } from "../kit/truth/moment.ts";
import { textClaims } from "../kit/truth/text-claims.ts";

const claims: Readonly<Record<string, Claim>> = {
  ...logClaims,
  ...ledgerClaims,
  ...dueClaims,
  ...checklistClaims,
  ...textClaims,
};
const names = Object.keys(claims);

const hold = (moment: Moment, name: string): void => {
  const wrong = claims[name]?.(moment) ?? null;
  expect(wrong, `${name}: ${wrong}`).toBeNull();
};

test("what is said of an incident agrees in every place, at every moment, in any order of merging", () =>
  fc.assert(
    fc.property(scripts(60), (script) => {
      // One claim at each moment, in turns that start at a different claim in each history: so every claim is tested at
      // every stage.
      let turn = script.skewsMs.reduce((sum, skew) => sum + Math.abs(skew), script.moves.length);
      const phones = playScript(script, (phone) => {
        hold(momentOf(phone), names[turn % names.length] ?? "");
        turn += 1;
      });
      const logs = phones.map((phone) => phone.facts());
      const merged = foldIncident(INCIDENT, logs.flat());
      expect(foldIncident(INCIDENT, [...logs].reverse().flat())).toEqual(merged);
      // At the end, all of them, on a phone that knows everything by then.
      const [one] = phones;
      if (!one) return;
      one.session.receive(logs.flat());
      const end = momentOf(one);
      for (const name of names) hold(end, name);
    }),
    { numRuns: historyRuns },
  ));
