// The law of logical time: whatever command a phone accepts, its state shows it, whatever the phones' clocks say.

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FactId } from "../../../src/domain/fact/ids.ts";
import type { Command } from "../../../src/domain/incident/commands.ts";
import { foldIncident } from "../../../src/domain/incident/fold.ts";
import { holderOf } from "../../../src/domain/incident/incident.ts";
import { MAX_ORDER, orderOf } from "../../../src/domain/incident/order.ts";
import { createPhones, type Phone, sendLog } from "../../kit/app/phones.ts";
import { ana, ben, createWriter, INCIDENT, T0 } from "../../kit/log/log.ts";
import { commandTypes } from "../../kit/random/any-command.ts";
import { historyRuns, playScript, scripts } from "../../kit/random/histories.ts";
import { isShown } from "../../kit/random/shown-commands.ts";

const HOUR_MS = 3_600_000;
const script = scripts();

describe("whatever a phone accepts", () => {
  test("is shown by its state, with clocks up to an hour apart, both ways", () =>
    fc.assert(
      fc.property(script, (one) => {
        playScript(one, (_phone, command, shown) => {
          expect(isShown(command, shown), JSON.stringify(command)).toBe(true);
        });
      }),
      { numRuns: historyRuns },
    ));

  test("was every command there is, but the declaration that each script begins with", () => {
    const seen = new Set<Command["type"]>();
    for (const one of fc.sample(script, { numRuns: 400, seed: 5 }))
      playScript(one, (_phone, { type }) => seen.add(type));
    expect(commandTypes.filter((type) => !seen.has(type))).toEqual(["declare"]);
  });

  test("is what a whole fold of its log says, on every phone and in any order of merging", () =>
    fc.assert(
      fc.property(script, fc.boolean(), (one, backwards) => {
        const phones = playScript(one, () => undefined);
        for (const phone of phones) {
          expect(phone.session.incident.get()).toEqual(foldIncident(INCIDENT, phone.facts()));
        }
        const logs = phones.map((phone) => phone.facts());
        const [merged, mergedBack] = [logs.flat(), [...logs].reverse().flat()];
        expect(foldIncident(INCIDENT, backwards ? mergedBack : [...merged, ...merged])).toEqual(
          foldIncident(INCIDENT, merged),
        );
      }),
      { numRuns: 100 },
    ));

  test("follows everything that the phone knew", () =>
    fc.assert(
      fc.property(script, (one) => {
        playScript(one, (_phone, _command, { added, facts }) => {
          const others = facts.filter((fact) => !added.includes(fact));
          for (const fact of added) {
            expect(fact.order).toBeGreaterThanOrEqual(fact.at);
            for (const other of others) expect(orderOf(fact)).toBeGreaterThan(orderOf(other));
          }
        });
      }),
      { numRuns: 50 },
    ));
});

describe("two phones", () => {
  const write = createWriter(INCIDENT, "device-1");
  const declared = write.at(0, { type: "incident.declared/1", data: { drill: false } });

  test.each([-45_000, 8 * 60_000, -HOUR_MS])("hand over command, one clock off by %i ms", (skewMs) => {
    const { all, pass } = createPhones([0, skewMs], [declared]);
    const [a, b] = all as [Phone, Phone];
    a.session.run({ type: "assignRole", role: "ic", person: ana });
    pass(60_000);
    a.session.run({ type: "offerHandoff", role: "ic", items: [{ id: "severity", text: "SEV2" }] });
    sendLog(a, b);
    pass(6_000);
    const handoff = b.session.incident.get().seat.handoff?.id as FactId;
    b.session.run({ type: "readBack", handoff, item: "severity" });
    expect(b.session.run({ type: "acceptHandoff", handoff, to: ben }).type).toBe("accepted");
    sendLog(b, a);
    for (const { session } of all) {
      expect(holderOf(session.incident.get(), "ic")?.name).toBe("Ben");
      expect(session.incident.get().clashes).toEqual({});
    }
  });

  test("take command apart: both are known until somebody settles it", () => {
    const { all, pass } = createPhones([0, -8 * 60_000], [declared]);
    const [a, b] = all as [Phone, Phone];
    a.session.run({ type: "assignRole", role: "ic", person: ana });
    pass(3_000);
    b.session.run({ type: "assignRole", role: "ic", person: ben });
    sendLog(a, b);
    sendLog(b, a);
    for (const { session } of all) {
      const clash = session.incident.get().clashes.ic;
      expect([clash?.one.person.name, clash?.other.person.name].sort()).toEqual(["Ana", "Ben"]);
    }
    a.session.run({ type: "assignRole", role: "ic", person: ben });
    sendLog(a, b);
    for (const { session } of all) {
      expect(session.incident.get().clashes).toEqual({});
      expect(holderOf(session.incident.get(), "ic")?.name).toBe("Ben");
    }
  });

  test("that name the same person, or one after the other, don't clash", () => {
    const { all } = createPhones([0, 0], [declared]);
    const [a, b] = all as [Phone, Phone];
    a.session.run({ type: "assignRole", role: "ic", person: ana });
    b.session.run({ type: "assignRole", role: "ic", person: ana });
    sendLog(a, b);
    expect(b.session.incident.get().clashes).toEqual({});
    b.session.run({ type: "assignRole", role: "ic", person: ben });
    expect(b.session.incident.get().clashes).toEqual({});
  });

  test("go on after a fact with the highest time there is", () => {
    const last = { ...write.at(1_000, { type: "channel.named/1", data: { name: "#last" } }), order: MAX_ORDER };
    const far = { ...last, id: "0" as FactId };
    const { all } = createPhones([0], [declared, far]);
    const [a] = all as [Phone];
    a.session.run({ type: "nameChannel", name: "#next" });
    expect(a.session.incident.get().channel?.name).toBe("#next");
    expect(a.facts().every((fact) => orderOf(fact) <= MAX_ORDER)).toBe(true);
  });

  test("know nothing of order in the logs of earlier versions, and keep theirs by the clock", () => {
    const older = [write.at(2_000, { type: "channel.named/1", data: { name: "#b" } }), declared];
    expect(foldIncident(INCIDENT, older).channel?.name).toBe("#b");
    expect(foldIncident(INCIDENT, older).through).toEqual({ order: T0 + 2_000, id: older[0]?.id });
  });
});
