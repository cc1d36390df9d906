// How many phones a push would reach, as far as the relay knows.

import type { TeamAnswer } from "../../formats/relay/team-bodies.ts";
import type { RelayAnswer } from "../ports/relay-ports.ts";

/** What the relay answers when it is asked for the team. */
export type PhonesAnswer = RelayAnswer<TeamAnswer>;

export interface Reach {
  /** Phones with a working subscription. */
  readonly reachable: number;
  /** All the phones that are meant. */
  readonly phones: number;
  /** Names of the others, in the relay's order. */
  readonly missing: readonly string[];
}

/** Returns the reach among the phones that take part; null as `chosen` means the whole team. */
export const countReach = (devices: TeamAnswer["devices"], chosen: readonly string[] | null): Reach => {
  const meant = devices.filter(({ id }) => chosen === null || chosen.includes(id));
  const missing = meant.filter(({ state }) => state !== "reachable").map(({ name }) => name);
  return { reachable: meant.length - missing.length, phones: meant.length, missing };
};
