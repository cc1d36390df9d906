// Which due time of each incident went to the relay last, and the revision that orders them there.

import type { IncidentId, Instant } from "../../domain/fact/ids.ts";
import type { KeptValues } from "../ports/relay-ports.ts";

export interface SentReminder {
  readonly revision: number;
  readonly dueAt: Instant | null;
}

export type SentReminders = Readonly<Record<IncidentId, SentReminder>>;

const KEY = "relay.reminders";

/** Revisions are seconds since then: the relay keeps them below two billion, which lasts until 2089. */
const EPOCH_MS = Date.UTC(2026, 0, 1);

/** Resolves to what was sent last, by incident. */
export const readSentReminders = async ({ readSetting }: KeptValues): Promise<SentReminders> =>
  ((await readSetting(KEY)) as SentReminders | null) ?? {};

export const keepSentReminders = ({ writeSetting }: KeptValues, sent: SentReminders): Promise<void> =>
  writeSetting(KEY, sent);

/** Returns a revision later than `before`, and later than what another phone of this incident has sent so far. */
export const nextRevision = (before: number | undefined, now: number): number =>
  Math.max((before ?? 0) + 1, Math.floor((now - EPOCH_MS) / 1000), 1);
