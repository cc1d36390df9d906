// What is known about an incident, as the fields that a template may name.

import type { Instant } from "../fact/ids.ts";
import { impactFor } from "../incident/details.ts";
import type { Incident } from "../incident/incident.ts";
import type { Audience, RoleId, UpdateStatus } from "../pack/pack.ts";
import type { TemplateField } from "../pack/template-field.ts";
import { clockTime, leftRoundedUp, lengthInWords } from "../text/clock-face.ts";
import { HOUR_MS } from "../text/durations.ts";
import { dayAndTime } from "../text/time-left.ts";
import type { Zone } from "../text/zone.ts";
import { toCustomers } from "../words/to-customers.ts";
import { statusNames } from "../words/update-names.ts";
import { withheldFields } from "./withheld-fields.ts";
import { workFields } from "./work-fields.ts";

export type UpdateFields = Readonly<Record<TemplateField, string | null>>;

export interface UpdateMoment {
  readonly now: Instant;
  /** The zone of every time in the text. */
  readonly zone: Zone;
  readonly status: UpdateStatus;
  /** The next update that the text promises; null for a final one. */
  readonly nextUpdateAt: Instant | null;
  /** Who reads it; outsiders get no names, no channel and none of the log's free text. Engineering by default. */
  readonly audience?: Audience;
}

/** Returns every field, null if unknown; `overrides` are fields that a person has written. */
export const updateFields = (
  incident: Incident,
  { now, zone, status, nextUpdateAt, audience = "engineering" }: UpdateMoment,
  overrides: Partial<UpdateFields> = {},
): UpdateFields => {
  const { details, declaredAt, severity, channel } = incident;
  const inside = audience !== "customers" && audience !== "press";
  return {
    severity: severity?.short ?? null,
    "severity-name": null,
    service: details.service ?? null,
    impact: impactFor(incident, audience),
    affected: details.affected ?? null,
    status: statusNames[status],
    "next-update": nextUpdateAt === null ? null : promise(nextUpdateAt, now, zone),
    started: declaredAt === null ? null : dayAndTime(declaredAt, { now, zone }),
    ended: status === "resolved" ? dayAndTime(endOf(incident, now), { now, zone }) : null,
    duration: declaredAt === null ? null : lengthInWords(endOf(incident, now) - declaredAt),
    ic: inside ? holder(incident, "ic") : null,
    ops: inside ? holder(incident, "ops") : null,
    comms: inside ? holder(incident, "comms") : null,
    channel: inside ? (channel?.name ?? null) : null,
    meanwhile: details.meanwhile ?? null,
    needed: details.needed ?? null,
    "to-customers": toCustomers[status],
    ...workFields(incident, { now, zone, status, nextUpdateAt, audience }),
    ...overrides,
    ...withheldFields(incident, audience),
  };
};

// "03:31 UTC (in 20 min)": the clock time and the minutes left, so that nobody has to work it out. A time that is far
// away has its day too.
const promise = (at: Instant, now: Instant, zone: Zone): string =>
  `${at - now < FAR_MS ? clockTime(at, zone) : dayAndTime(at, { now, zone })} (in ${leftRoundedUp(at - now)})`;

const FAR_MS = 12 * HOUR_MS;

const endOf = ({ phase }: Incident, now: Instant): Instant => {
  if (phase.type === "resolved") return phase.since;
  return phase.type === "stood-down" ? phase.resolvedAt : now;
};

const holder = ({ roles }: Incident, role: RoleId): string | null => {
  const holding = roles[role];
  return holding?.type === "held" && holding.person.name !== "" ? holding.person.name : null;
};
