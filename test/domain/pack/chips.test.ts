// Which chips are offered for what is broken, and services with ids that nobody has to think of.

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { offeredFor, type PackChips, type ServiceChip, withService } from "../../../src/domain/pack/chips.ts";

const chips: PackChips = {
  services: [
    { id: "ledger", name: "Ledger", impacts: ["postings late", "slow"], affected: ["month-end close"] },
    { id: "login", name: "login", impacts: [], affected: [] },
  ],
  impact: ["unavailable", "slow"],
  affected: ["all users"],
  meanwhile: ["try again later"],
  needed: ["nothing right now"],
};

describe("what is offered", () => {
  test("is the same for any service before one is chosen, or if an unknown one was typed", () => {
    for (const service of [null, undefined, "", "fax"]) {
      expect(offeredFor(chips, "impact", service)).toEqual(["unavailable", "slow"]);
      expect(offeredFor(chips, "affected", service)).toEqual(["all users"]);
    }
    expect(offeredFor(chips, "service", null)).toEqual(["Ledger", "login"]);
  });

  test("begins with the service’s own, each text once, in whatever case it was typed", () => {
    expect(offeredFor(chips, "impact", "ledger")).toEqual(["postings late", "slow", "unavailable"]);
    expect(offeredFor(chips, "affected", "Ledger")).toEqual(["month-end close", "all users"]);
    expect(offeredFor(chips, "impact", "login")).toEqual(["unavailable", "slow"]);
  });
});

describe("a service that is added", () => {
  test("keeps its id and what it has under another spelling", () => {
    expect(withService(chips.services, "LEDGER")).toEqual([
      chips.services[1],
      { id: "ledger", name: "LEDGER", impacts: ["postings late", "slow"], affected: ["month-end close"] },
    ]);
  });

  test("has an id of its own, whatever it is called", () =>
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { maxLength: 30 }), (names) => {
        const none: readonly ServiceChip[] = [];
        const services = names.reduce((list, name) => withService(list, name), none);
        expect(new Set(services.map(({ id }) => id)).size).toBe(services.length);
        for (const { id } of services) expect(id).toMatch(/^[a-z0-9][a-z0-9-]{0,59}$/);
      }),
    ));
});
