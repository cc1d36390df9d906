// One moment of a history on one phone, with everything that a claim about it may check.

import type { Instant } from "../../../src/domain/fact/ids.ts";
import type { Fact } from "../../../src/domain/incident/facts.ts";
import type { Incident } from "../../../src/domain/incident/incident.ts";
import type { Pack } from "../../../src/domain/pack/pack.ts";
import { handoffBrief } from "../../../src/formats/words/handoff-brief.ts";
import type { Phone } from "../app/phones.ts";
import { type Standing, standingIn } from "./standing.ts";

export interface Moment {
  readonly incident: Incident;
  readonly facts: readonly Fact[];
  readonly pack: Pack;
  readonly now: Instant;
  readonly standing: Standing;
  /** An item of the handoff brief as of now. */
  brief(item: string): string;
}

/** Says what is wrong at a moment; null if nothing is. */
export type Claim = (moment: Moment) => string | null;

/** Returns a phone's current moment. */
export const momentOf = (phone: Phone): Moment => {
  const incident = phone.session.incident.get();
  const now = phone.now();
  const pack = phone.session.pack.get();
  const facts = phone.facts();
  return {
    incident,
    facts,
    pack,
    now,
    standing: standingIn(facts),
    brief: (item) => handoffBrief(incident, pack, { now, zone: 0 }).find(({ id }) => id === item)?.text ?? "",
  };
};

/** Returns the first thing that is wrong; null if nothing is. */
export const firstWrong = (...checks: readonly (string | false | null)[]): string | null =>
  checks.find((one): one is string => typeof one === "string") ?? null;
