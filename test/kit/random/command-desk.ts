// What any command is made from: the incident as it is, the clock of the phone, and things to pick.

import type { FactId, Instant, Person } from "../../../src/domain/fact/ids.ts";
import { type Fact, isPackFrozen } from "../../../src/domain/incident/facts.ts";
import type { Incident } from "../../../src/domain/incident/incident.ts";
import type { Pack } from "../../../src/domain/pack/pack.ts";
import { ana, ben } from "../log/log.ts";

/** The material that a command is made from. */
export interface CommandDesk {
  readonly pack: Pack;
  readonly incident: Incident;
  /** The whole log as this phone has it. */
  readonly facts: readonly Fact[];
  /** The clock of the phone. */
  readonly now: Instant;
  /** Returns a whole number from 0 up to, not including, `count`. */
  pick(count: number): number;
}

/** No entry has this id. */
export const nobody = "nobody-000001" as FactId;

const words = ["Rolled back", "Queue is growing", "Cart times out", "Failover done", "Checked the logs"] as const;
export const one = <Value>(desk: CommandDesk, values: readonly Value[]): Value =>
  values[desk.pick(values.length)] as Value;
export const someone = (desk: CommandDesk): Person => one(desk, [ana, ben]);
export const text = (desk: CommandDesk): string => `${one(desk, words)} ${desk.pick(1_000)}`;
export const later = (desk: CommandDesk): Instant => (desk.now + (desk.pick(60) + 1) * 60_000) as Instant;
export const earlier = (desk: CommandDesk): Instant => (desk.now - desk.pick(60) * 60_000) as Instant;
export const among = (desk: CommandDesk, ids: readonly string[]): FactId =>
  ids.length === 0 ? nobody : (one(desk, ids) as FactId);
export const entry = (desk: CommandDesk): FactId =>
  among(
    desk,
    // Nobody can point at the cards: no log shows them as an entry.
    desk.facts.filter((fact) => !isPackFrozen(fact)).map(({ id }) => id),
  );
export const hypothesis = ({ incident, ...desk }: CommandDesk): FactId =>
  among({ incident, ...desk }, Object.keys(incident.work.hypotheses));
export const callback = (desk: CommandDesk): FactId => among(desk, Object.keys(desk.incident.work.callbacks));
export const decision = (desk: CommandDesk): FactId => among(desk, Object.keys(desk.incident.decisions.open));
export const temporary = (desk: CommandDesk): FactId => among(desk, Object.keys(desk.incident.mitigation.temporary));
