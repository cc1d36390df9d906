import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { suggestChannel } from "../../../src/actions/incident/suggest-channel.ts";
import type { Instant } from "../../../src/domain/fact/ids.ts";
import { foldIncident } from "../../../src/domain/incident/fold.ts";
import { blankIncident, type Incident } from "../../../src/domain/incident/incident.ts";
import { neutralName } from "../../../src/domain/incident/restriction/neutral-name.ts";
import { createWriter, INCIDENT } from "../../kit/log/log.ts";
import { drillRun, quietDeclaration } from "../../kit/log/stories.ts";
import { hostileText } from "../../kit/random/arbitraries.ts";

const declared = foldIncident(INCIDENT, quietDeclaration());
const of = (service: string): Incident => ({ ...declared, details: { service } });

test.each([
  ["checkout", "#inc-20261121-0302-checkout"],
  ["Checkout API", "#inc-20261121-0302-checkout-api"],
  ["Zahlungsübersicht", "#inc-20261121-0302-zahlungsubersicht"],
  ["  ---  ", "#inc-20261121-0302"],
  ["支払い", "#inc-20261121-0302"],
])("the service %j gives %s", (service, name) => expect(suggestChannel(of(service), 0)).toBe(name));

test("the name does without a service, and without a time where none is known", () => {
  expect(suggestChannel(declared, 0)).toBe("#inc-20261121-0302");
  expect(suggestChannel(blankIncident(INCIDENT), 0)).toBe("#inc");
});

test("a drill is named as one", () =>
  expect(suggestChannel(foldIncident(INCIDENT, drillRun()), 0)).toBe("#drill-20261121-0302"));

test("the time is the one that the reader's clock shows", () =>
  expect(suggestChannel(declared, -210)).toBe("#inc-20261120-2332"));

const inMinute = (index: number, seconds: number, service: string | null = null): Incident => ({
  ...declared,
  id: `incident-${index}` as Incident["id"],
  declaredAt: ((declared.declaredAt ?? 0) + seconds * 1_000) as Instant,
  details: service === null ? {} : { service },
});

describe("two incidents of a day", () => {
  test("have two names, of the same service and before it is known", () => {
    for (const service of ["checkout", "Zahlungen", null]) {
      const names = [0, 60, 3_600, 86_400].map((seconds, index) =>
        suggestChannel(inMinute(index, seconds, service), 0),
      );
      expect(new Set(names).size).toBe(4);
    }
  });

  test("have two names in the same minute too, as far as this phone knows them, whatever order they are listed in", () => {
    const [one, other] = [inMinute(1, 0, "checkout"), inMinute(2, 40, "checkout")] as const;
    const names = [one, other].map((incident) => suggestChannel(incident, 0, [other, one]));
    expect(names).toEqual(names.map(() => expect.stringMatching(/^#inc-20261121-0302-[2-9a-z]{4}-checkout$/)));
    expect(new Set(names).size).toBe(2);
    expect(suggestChannel(one, 0, [one, other])).toBe(names[0]);
    const long = "very ".repeat(30);
    expect(suggestChannel(inMinute(1, 0, long), 0, [other])).not.toBe(suggestChannel(inMinute(2, 0, long), 0, [one]));
  });

  test("have no signs of their own otherwise: in another minute, alone, or beside a drill", () => {
    const one = inMinute(1, 0, "checkout");
    for (const others of [[], [one], [inMinute(2, 60)], [{ ...inMinute(2, 0), drill: true }]])
      expect(suggestChannel(one, 0, others)).toBe("#inc-20261121-0302-checkout");
  });
});

test("a restricted incident's name says nothing of its service", () => {
  const restricted = foldIncident(INCIDENT, [
    ...quietDeclaration(),
    createWriter(INCIDENT, "device-2").at(5_000, {
      type: "restriction.set/1",
      data: { name: neutralName(INCIDENT) },
    }),
  ]);
  const name = suggestChannel({ ...restricted, details: { service: "login" } }, 0);
  expect(name).toMatch(/^#inc-20261121-0302-case-[2-9a-z]{4}$/);
});

test("a channel that has its name keeps it when the service becomes known", () => {
  const write = createWriter();
  const before = [
    ...quietDeclaration(write),
    write.at(1_000, { type: "channel.named/1", data: { name: "#inc-20261121-0302" } }),
  ];
  const after = [...before, write.at(2_000, { type: "detail.set/1", data: { field: "service", text: "checkout" } })];
  expect(foldIncident(INCIDENT, after).channel).toEqual(foldIncident(INCIDENT, before).channel);
});

test("any service gives a name that a chat tool takes", () =>
  fc.assert(
    fc.property(hostileText, (service) => {
      const name = suggestChannel(of(service), 0);
      expect(name).toMatch(/^#inc-20261121-0302(?:-[a-z0-9]+)*$/);
      expect(name.length).toBeLessThanOrEqual(80);
    }),
  ));
