// Steps that the log ticks on its own, besides those that the cards name: it knows about the end, and about a freeze,
// what a person would otherwise tick from memory. Found by the ids of the built-in cards, which never change; a team's
// own steps are ticked by hand.

import type { Instant } from "../fact/ids.ts";
import type { Incident, Stamp } from "../incident/incident.ts";
import { limits } from "../incident/limits.ts";
import { waiverOf } from "../incident/write-up.ts";
import { isToldToAll } from "../told/told-status.ts";
import { temporaryChanges } from "./temporary-changes.ts";

/** Why a step that somebody answered or ticked isn't done. */
export type HollowReason =
  | "nobody"
  | "noFinalStatus"
  | "notMonitored"
  | "rolesHeld"
  | "temporaryOn"
  | "notInLog"
  /** The answer was no. */
  | "answeredNo";

export interface LogTick {
  /** When the log says it was done; null if it says otherwise. */
  readonly done: Stamp | null;
  /** Why a tick by hand doesn't count then; null if it does, because it may have been done elsewhere. */
  readonly denied: HollowReason | null;
}

/** Returns what the log says about a step, by its key `list/step`; null if it can't know. */
export const logTick = (incident: Incident, key: string, now: Instant): LogTick | null =>
  Object.hasOwn(ticks, key) ? (ticks[key]?.(incident, now) ?? null) : null;

/** Returns when people were first called in; a phone call may have no entry. */
export const escalated = ({ firsts }: Incident): LogTick => ({
  done: firsts["escalation.made/1"] ?? null,
  denied: null,
});

// Whoever was asked in another way has no entry.
const frozen = ({ firsts }: Incident): LogTick => ({ done: firsts["freeze.asked/1"] ?? null, denied: null });

/** Returns when the last role was released; denied while anybody holds one. */
export const released = ({ roles, closing }: Incident): LogTick => {
  const isHeld = Object.values(roles).some(({ type }) => type === "held");
  return { done: isHeld ? null : closing.released, denied: isHeld ? "rolesHeld" : null };
};

// Cards that were frozen before a step had these kinds are found by its id.
const ticks: Readonly<Record<string, (incident: Incident, now: Instant) => LogTick>> = {
  "bad-deploy/stop-deploys": frozen,
  "first-5/escalate": escalated,
  "first-5/freeze": frozen,
  "stand-down/final-status": (incident) => ({
    done: isToldToAll(incident) ? incident.closing.finalStatus : null,
    denied: "noFinalStatus",
  }),
  "stand-down/monitored": (incident, now) => ({ done: monitored(incident, now), denied: "notMonitored" }),
  "stand-down/postmortem": (incident) => ({
    done: waiverOf(incident) ?? incident.mitigation.duties["write-up"] ?? null,
    denied: null,
  }),
  "stand-down/roles-released": released,
  // None at all is for a person to say: not every change is logged.
  "stand-down/temporary": (incident) => ({
    done: null,
    denied: temporaryChanges(incident).open.length > 0 ? "temporaryOn" : null,
  }),
  "stand-down/watch": ({ mitigation }) => ({ done: mitigation.duties.watch ?? null, denied: null }),
};

// From the start of the watch to the resolve, or until now.
const monitored = ({ closing: { watch }, phase }: Incident, now: Instant): Stamp | null => {
  if (!watch) return null;
  const end = phase.type === "stood-down" ? phase.resolvedAt : phase.type === "resolved" ? phase.since : now;
  const at = (watch.at + limits.monitorMs) as Instant;
  return end >= at ? { ...watch, at } : null;
};
