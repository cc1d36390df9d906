// What an edited text was filled from, and what of that no longer holds.

import { readerFields } from "../fact/closed-lists.ts";
import type { Instant } from "../fact/ids.ts";
import type { ReaderField } from "../incident/course/facts.ts";
import { impactFor } from "../incident/details.ts";
import type { Incident } from "../incident/incident.ts";
import { isRestricted } from "../incident/is-restricted.ts";
import type { Audience, UpdateStatus } from "../pack/pack.ts";
import type { SeverityLevel } from "../pack/severity-classes.ts";
import { MINUTE_MS } from "../text/durations.ts";
import { type Zone, zoneAt } from "../text/zone.ts";
import { statusOf } from "./suggest-template.ts";

/**
 * What the filled text said when a person began to edit it. What is for readers is missing in drafts of earlier
 * versions, which didn't note it.
 */
export interface FilledFrom extends Readonly<Partial<Record<ReaderField, string | null>>> {
  readonly level: SeverityLevel | null;
  /** The name of the severity; missing in drafts of earlier versions, where it was that of the class. */
  readonly short?: string | null;
  readonly service: string | null;
  readonly impact: string | null;
  readonly affected: string | null;
  /** The status in the text, and the one the phase stood for. */
  readonly status: UpdateStatus;
  readonly phaseStatus: UpdateStatus;
  /** The next update that the filled text promised. */
  readonly nextUpdateAt: Instant | null;
  /** Minutes east of UTC that its times were printed with: at the promised time, or when it was filled. */
  readonly zone: number;
  /** True if the incident was restricted then; missing if it wasn’t. */
  readonly restricted?: boolean;
}

export type DraftChange =
  | { readonly type: "severity"; readonly to: string | null }
  | { readonly type: "status"; readonly to: UpdateStatus }
  | { readonly type: "details" }
  | { readonly type: ReaderField }
  | { readonly type: "nextUpdate"; readonly to: Instant };

/** A promise that has moved by less is worth keeping as written. */
const MOVED_MS = 5 * MINUTE_MS;

interface Filling extends Pick<FilledFrom, "status" | "nextUpdateAt" | "zone"> {
  /** Who reads the text; engineering by default. */
  readonly audience?: Audience;
}

/** Returns what a text filled now would be filled from. */
export const filledFrom = (
  incident: Incident,
  { status, nextUpdateAt, zone, audience = "engineering" }: Filling,
): FilledFrom => ({
  level: incident.severity?.level ?? null,
  short: incident.severity?.short ?? null,
  service: incident.details.service ?? null,
  impact: impactFor(incident, audience),
  affected: incident.details.affected ?? null,
  meanwhile: incident.details.meanwhile ?? null,
  needed: incident.details.needed ?? null,
  status,
  phaseStatus: statusOf(incident),
  nextUpdateAt,
  zone,
  ...(isRestricted(incident) ? { restricted: true } : {}),
});

/** True for a text that was begun before the incident was restricted: it says what only few may know. */
export const saysTooMuch = (incident: Incident, from: FilledFrom): boolean =>
  isRestricted(incident) && from.restricted !== true;

/** Returns the zone of the times in a draft: the phone's own if it still prints them as it did then. */
export const draftZone = (from: FilledFrom, zone: Zone, now: Instant): Zone =>
  zoneAt(zone, from.nextUpdateAt ?? now) === from.zone ? zone : from.zone;

/** Returns what has changed between a draft when it was filled and one filled now, the most serious first. */
export const draftChanges = (then: FilledFrom, now: FilledFrom): readonly DraftChange[] => {
  const changes: DraftChange[] = [];
  if (nameIn(then) !== nameIn(now)) changes.push({ type: "severity", to: nameIn(now) });
  if (then.status !== now.status) changes.push({ type: "status", to: now.status });
  if (then.service !== now.service || then.impact !== now.impact || then.affected !== now.affected) {
    changes.push({ type: "details" });
  }
  for (const field of readerFields) {
    if (then[field] !== undefined && then[field] !== now[field]) changes.push({ type: field });
  }
  const [before, after] = [then.nextUpdateAt, now.nextUpdateAt];
  if (before !== null && after !== null && Math.abs(after - before) >= MOVED_MS) {
    changes.push({ type: "nextUpdate", to: after });
  }
  return changes;
};

const nameIn = ({ level, short }: FilledFrom): string | null => short ?? level;
