// What the commander should do now: one move, with its reason. The whole ranked list is to grow here.

import type { Instant } from "../ids.ts";
import type { Incident } from "../incident.ts";
import type { Pack, RoleId } from "../pack.ts";
import { checklistProgress } from "./checklist-progress.ts";
import { statusClock } from "./status-clock.ts";

export type NextMove =
  | { readonly type: "pickSeverity" }
  | { readonly type: "finishFirstNinety"; readonly done: number; readonly of: number }
  | { readonly type: "sendUpdate"; readonly lateMs: number }
  | { readonly type: "fillRole"; readonly role: RoleId }
  | { readonly type: "goRoundLoop" }
  | { readonly type: "standDown" }
  | { readonly type: "exportLog" };

/** A role left at "nobody yet" is asked for again after this time. */
const ASK_AGAIN_MS = 2 * 60_000;

/** Returns the first thing that is missing, in the order of the first minutes; then the loop, then the way out. */
export const nextMove = (incident: Incident, pack: Pack, now: Instant): NextMove => {
  if (incident.phase.type === "stood-down" || incident.phase.type === "withdrawn") return { type: "exportLog" };
  if (incident.phase.type === "resolved") return { type: "standDown" };
  if (!incident.severity) return { type: "pickSeverity" };
  const clock = statusClock(incident, pack, now);
  if (clock.type === "overdue") return { type: "sendUpdate", lateMs: clock.lateMs };
  const first = pack.checklists.find(({ id }) => id === "first-90");
  const steps = first ? checklistProgress(incident, first, now) : [];
  const done = steps.filter((step) => step.done).length;
  if (done < steps.length) return { type: "finishFirstNinety", done, of: steps.length };
  const empty = (["ic", "ops", "comms"] as const).find((role) => isOpenFor(incident, role, now));
  return empty ? { type: "fillRole", role: empty } : { type: "goRoundLoop" };
};

const isOpenFor = (incident: Incident, role: RoleId, now: Instant): boolean => {
  const holding = incident.roles[role];
  return !holding || (holding.type === "deferred" && now - holding.since >= ASK_AGAIN_MS);
};
