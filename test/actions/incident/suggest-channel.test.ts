import * as fc from "fast-check";
import { expect, test } from "vitest";
import { suggestChannel } from "../../../src/actions/incident/suggest-channel.ts";
import { foldIncident } from "../../../src/domain/incident/fold.ts";
import { blankIncident, type Incident } from "../../../src/domain/incident/incident.ts";
import { INCIDENT } from "../../kit/log/log.ts";
import { drillRun, quietDeclaration } from "../../kit/log/stories.ts";
import { hostileText } from "../../kit/random/arbitraries.ts";

const declared = foldIncident(INCIDENT, quietDeclaration());
const of = (service: string): Incident => ({ ...declared, details: { service } });

test.each([
  ["checkout", "#inc-20261121-checkout"],
  ["Checkout API", "#inc-20261121-checkout-api"],
  ["Zahlungsübersicht", "#inc-20261121-zahlungsubersicht"],
  ["  ---  ", "#inc-20261121"],
  ["支払い", "#inc-20261121"],
])("the service %j gives %s", (service, name) => expect(suggestChannel(of(service), 0)).toBe(name));

test("the name does without a service, and without a day where none is known", () => {
  expect(suggestChannel(declared, 0)).toBe("#inc-20261121");
  expect(suggestChannel(blankIncident(INCIDENT), 0)).toBe("#inc");
});

test("a drill is named as one", () =>
  expect(suggestChannel(foldIncident(INCIDENT, drillRun()), 0)).toBe("#drill-20261121"));

test("the day is the one that the reader's clock shows", () =>
  expect(suggestChannel(declared, -210)).toBe("#inc-20261120"));

test("any service gives a name that a chat tool takes", () =>
  fc.assert(
    fc.property(hostileText, (service) => {
      const name = suggestChannel(of(service), 0);
      expect(name).toMatch(/^#inc-20261121(?:-[a-z0-9]+)*$/);
      expect(name.length).toBeLessThanOrEqual(80);
    }),
  ));
