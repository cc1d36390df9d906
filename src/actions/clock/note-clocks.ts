// If a log that came from another phone shows that the clocks differ, the log says so, once.

import { CLOCKS_AGREE_MS } from "../../domain/clock/clocks.ts";
import type { DeviceId, IncidentId, Instant } from "../../domain/fact/ids.ts";
import { type ClockDifference, clockPair, type Seat } from "../../domain/incident/command/state.ts";
import type { IncidentSession } from "../incident/incident-session.ts";
import type { Sessions } from "../incident/sessions.ts";
import type { Ports } from "../ports/ports.ts";

/** A moment by the clock of some phone. */
export interface PhoneTime {
  readonly device: DeviceId;
  readonly at: Instant;
}

/** What a transfer shows about clocks. In a file or a link, only a time in our future proves anything. */
export interface ClockEvidence {
  /** Who sent it and when; null if it doesn't say. */
  readonly sender: PhoneTime | null;
  /** The entry with the latest time. */
  readonly newest: PhoneTime | null;
  /** How far the sender is ahead, as measured by codes in front of the camera; null if they carried no time. */
  readonly measuredMs: number | null;
}

interface Apart {
  readonly device: DeviceId | null;
  readonly byMs: number;
  /** True if it was measured; otherwise it is at least this much. */
  readonly exact: boolean;
}

/** Returns the difference that is certain; null if the clocks may agree. */
export const clocksApart = ({ sender, newest, measuredMs }: ClockEvidence, now: Instant): Apart | null => {
  if (measuredMs !== null && Math.abs(measuredMs) > CLOCKS_AGREE_MS) {
    return { device: sender?.device ?? null, byMs: Math.round(measuredMs), exact: true };
  }
  const ahead = [measuredMs === null ? sender : null, newest].find((time) => time && time.at - now > CLOCKS_AGREE_MS);
  return ahead ? { device: ahead.device, byMs: ahead.at - now, exact: false } : null;
};

type Needs = Pick<Ports, "clock" | "identity">;

/** Logs the difference in an open session, unless its log already has it. */
const noteClocksOf = ({ clock, identity }: Needs, session: IncidentSession, evidence: ClockEvidence): void => {
  const apart = clocksApart(evidence, clock.now());
  if (!apart || isSaid(session.incident.get().seat, identity.device, apart)) return;
  session.run({ type: "noteClocksDiffer", device: apart.device, byMs: apart.byMs });
};

/** Resolves once the log of an incident that just arrived has it. Never rejects: nothing that arrived depends on it. */
export const noteClocks = async (
  needs: Needs,
  sessions: Pick<Sessions, "open">,
  id: IncidentId,
  evidence: ClockEvidence,
): Promise<void> => {
  if (!clocksApart(evidence, needs.clock.now())) return;
  const session = await sessions.open(id).catch(() => null);
  if (session) noteClocksOf(needs, session, evidence);
};

/** Logs the difference if the newest entry in an open session is in this phone's future. */
export const noteFuture = (needs: Needs, session: IncidentSession): void => {
  const newest = session.facts.get().reduce<PhoneTime | null>((last, fact) => {
    return last && last.at >= fact.at ? last : fact;
  }, null);
  noteClocksOf(needs, session, { sender: null, newest, measuredMs: null });
};

const isSaid = ({ clocks }: Seat, here: DeviceId, { device, byMs, exact }: Apart): boolean => {
  const said =
    clocks[clockPair(here, device)]?.byMs ?? reversed(device === null ? undefined : clocks[clockPair(device, here)]);
  if (said === null) return false;
  return exact ? Math.abs(said - byMs) <= CLOCKS_AGREE_MS : said >= byMs - CLOCKS_AGREE_MS;
};

const reversed = (difference: ClockDifference | undefined): number | null => (difference ? -difference.byMs : null);
