// What is known of an incident, as the fields that a template may name.

import { clockTime, lengthInWords } from "../clock-face.ts";
import type { Instant } from "../ids.ts";
import type { Incident } from "../incident.ts";
import type { RoleId, TemplateField, UpdateStatus } from "../pack.ts";

export type UpdateFields = Readonly<Record<TemplateField, string | null>>;

export interface UpdateMoment {
  readonly now: Instant;
  /** Minutes east of UTC for every time in the text. */
  readonly zone: number;
  readonly status: UpdateStatus;
  /** The next update that the text promises; null for a final one. */
  readonly nextUpdateAt: Instant | null;
}

const MINUTE_MS = 60_000;

/** Returns every field, null where it isn't known; `overrides` are fields that a person has written. */
export const updateFields = (
  incident: Incident,
  { now, zone, status, nextUpdateAt }: UpdateMoment,
  overrides: Partial<UpdateFields> = {},
): UpdateFields => {
  const { details, declaredAt, severity, channel } = incident;
  return {
    severity: severity?.level ?? null,
    "severity-name": null,
    service: details.service ?? null,
    impact: details.impact ?? null,
    affected: details.affected ?? null,
    status: `${status.charAt(0).toUpperCase()}${status.slice(1)}`,
    actions: null,
    "next-steps": null,
    "next-update": nextUpdateAt === null ? null : promise(nextUpdateAt, now, zone),
    started: declaredAt === null ? null : clockTime(declaredAt, zone),
    ended: status === "resolved" ? clockTime(endOf(incident, now), zone) : null,
    duration: declaredAt === null ? null : lengthInWords(endOf(incident, now) - declaredAt),
    ic: holder(incident, "ic"),
    ops: holder(incident, "ops"),
    comms: holder(incident, "comms"),
    channel: channel?.name ?? null,
    understanding: null,
    decision: null,
    rationale: null,
    "plan-b": null,
    resolution: null,
    "follow-up": null,
    ...overrides,
  };
};

// "03:31 UTC (in 20 min)": the clock time and the minutes left, so that nobody has to reckon.
const promise = (at: Instant, now: Instant, zone: number): string =>
  `${clockTime(at, zone)} (in ${lengthInWords(Math.ceil((at - now) / MINUTE_MS) * MINUTE_MS)})`;

const endOf = ({ phase }: Incident, now: Instant): Instant => {
  if (phase.type === "resolved") return phase.since;
  return phase.type === "stood-down" ? phase.resolvedAt : now;
};

const holder = ({ roles }: Incident, role: RoleId): string | null => {
  const holding = roles[role];
  return holding?.type === "held" && holding.person.name !== "" ? holding.person.name : null;
};
