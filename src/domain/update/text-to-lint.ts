// The linter's input for an update: the text as it would be sent, and the words that outsiders must not read.

import type { Instant, Person } from "../fact/ids.ts";
import type { UpdateFormat } from "../incident/course/facts.ts";
import type { Incident } from "../incident/incident.ts";
import type { Audience, UpdateStatus } from "../pack/pack.ts";
import type { Zone } from "../text/zone.ts";
import type { UpdateText } from "./lint/update-text.ts";

export interface LintedUpdate {
  readonly subject: string | null;
  readonly text: string;
  readonly audience: Audience;
  readonly format: UpdateFormat;
  readonly status: UpdateStatus;
  /** The next update that the text was filled with or promises; null if it has none. */
  readonly nextUpdateAt: Instant | null;
  readonly smsSegments: number | null;
}

export interface LintMoment {
  readonly incident: Incident;
  readonly now: Instant;
  readonly zone: Zone;
  /** Everyone the phone knows; role holders are added. */
  readonly people: readonly Person[];
}

/**
 * Returns the text for the linter, each character in the same place as in the text that is sent. Executives and support
 * know the severity at its start, which every subject line of the company carries; anywhere else it is the team's
 * jargon.
 */
export const textToLint = (update: LintedUpdate, { incident, now, zone, people }: LintMoment): UpdateText => {
  const inside = update.audience === "executives" || update.audience === "support";
  return {
    ...update,
    text: inside ? update.text.replace(severityTag, hideLevel) : update.text,
    drill: incident.drill,
    now,
    zone,
    clockless: incident.severity?.level === "SEV4" && incident.seat.interval === null,
    people: namesOf(incident, people),
    jargon: incident.channel ? [incident.channel.name] : [],
  };
};

const severityTag = /^\W*(?:Subject:\s*)?(?:\[DRILL\]\s*)?(?:\[SEV[1-4](?: UPDATE)?\]|\[RESOLVED\]\s+SEV[1-4])/;

const hideLevel = (tag: string): string => tag.replace(/SEV[1-4]/, "    ");

const namesOf = ({ roles }: Incident, people: readonly Person[]): readonly string[] => {
  const holders = Object.values(roles).flatMap((role) => (role.type === "held" ? [role.person] : []));
  return [...new Set([...people, ...holders].map(({ name }) => name.trim()))].filter((name) => name !== "");
};
