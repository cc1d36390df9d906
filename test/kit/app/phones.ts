// Several phones in one incident, each with its own session, clock and ids; only facts go between them.

import { createSession, type IncidentSession } from "../../../src/actions/incident/incident-session.ts";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import type { DeviceId, FactId, Instant, Person, PersonId } from "../../../src/domain/fact/ids.ts";
import type { Fact } from "../../../src/domain/incident/facts.ts";
import { distinctInOrder, foldIncident } from "../../../src/domain/incident/fold.ts";
import type { Pack } from "../../../src/domain/pack/pack.ts";
import { INCIDENT, T0 } from "../log/log.ts";
import { createTestPorts } from "./ports.ts";

export interface Phone {
  readonly device: DeviceId;
  readonly me: Person;
  readonly session: IncidentSession;
  /** What its own clock says. */
  now(): Instant;
  facts(): readonly Fact[];
}

export interface Phones {
  readonly all: readonly Phone[];
  /** Lets real time pass on all of them. */
  pass(ms: number): void;
}

/**
 * Returns phones that have started one incident together; `skewsMs` says how far each one's clock is off. Real time
 * passes equally for all.
 */
export const createPhones = (
  skewsMs: readonly number[],
  begun: readonly Fact[] = [],
  pack: Pack = builtInPack,
): Phones => {
  let passed = 0;
  const all = skewsMs.map((skew, index): Phone => {
    const device = `device-${index + 1}` as DeviceId;
    const me: Person = { id: `person-${index + 1}` as PersonId, name: ["Ana", "Ben", "Cleo"][index] ?? "Dee" };
    const ports = createTestPorts({ name: me.name });
    const now = (): Instant => (T0 + passed + skew) as Instant;
    let count = 0;
    const own = {
      ...ports,
      clock: { ...ports.clock, now },
      identity: { ...ports.identity, device, me: { ...ports.identity.me, get: () => me } },
      ids: {
        ...ports.ids,
        fact: () => {
          count += 1;
          // As on real phones: ordered by the phone's wall clock.
          return `${String(now()).padStart(15, "0")}-${device}-${String(count).padStart(5, "0")}` as FactId;
        },
      },
    };
    const session = createSession(own, {
      incident: foldIncident(INCIDENT, begun),
      pack,
      facts: distinctInOrder(begun),
    });
    return { device, me, session, now, facts: () => session.facts.get() };
  });
  return {
    all,
    pass(ms) {
      passed += ms;
    },
  };
};

/** Gives one phone all that another has. */
export const sendLog = (from: Phone, to: Phone): void => to.session.receive(from.facts());
