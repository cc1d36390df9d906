// What the push handlers need from the worker: the same stores and actions as the page, over the database as it is.

import { measuringLink } from "../../actions/clock/relay-clock.ts";
import type { RelayPorts } from "../../actions/ports/relay-ports.ts";
import type { PutPorts } from "../../actions/relay-link/enqueue.ts";
import { readMembership } from "../../actions/relay-link/membership.ts";
import { createLocks } from "../../device/locks.ts";
import { createRelayClient } from "../../device/relay-client.ts";
import { subscribeWith } from "../../device/subscribe.ts";
import { createTeamChanged } from "../../device/team-changed.ts";
import { createWakeUps } from "../../device/wake-ups.ts";
import type { IncidentId, Instant } from "../../domain/fact/ids.ts";
import type { IncidentSummary } from "../../domain/views/summary.ts";
import { withRawDatabase } from "../../storage/database/open-existing.ts";
import { createOutbox } from "../../storage/kept/outbox.ts";
import { createSettings } from "../../storage/kept/settings.ts";
import { readSummary } from "../../storage/log/read-summary.ts";
import { quickListOpen } from "../../storage/start/quick-read.ts";
import { RETRY_AFTER_MS } from "./keep-sending.ts";
import type { PushNotice } from "./notice.ts";

export interface PushNeeds extends PutPorts {
  now(): Instant;
  summaryOf(id: IncidentId): Promise<IncidentSummary | null>;
  listOpen(): Promise<readonly IncidentSummary[]>;
  show(notice: PushNotice): Promise<void>;
  /** Whether a notification with this tag is still shown. */
  isShown(tag: string): Promise<boolean>;
  readonly push: Pick<RelayPorts["push"], "permission" | "subscribe">;
  readonly clients: Pick<Clients, "matchAll" | "openWindow">;
  /** How long reading the phone's own data may take before a notification is shown without it, in ms. */
  readonly patienceMs: number;
  /** The pauses between tries to send what a tap left in the outbox, in ms. */
  readonly retryAfterMs: readonly number[];
}

/** Returns the needs from this worker's own scope. */
export const createPushNeeds = (registration: ServiceWorkerRegistration, clients: Clients): PushNeeds => {
  const use = withRawDatabase();
  const kept = createSettings(use);
  return {
    kept,
    outbox: createOutbox(use),
    relay: measuringLink(createRelayClient(), kept),
    offsetMs: () => 0,
    withLock: createLocks(),
    teamChanged: createTeamChanged(),
    wakeUps: createWakeUps(async () => registration),
    now: () => Date.now() as Instant,
    summaryOf: (id) => readSummary(use, id),
    listOpen: async () => (await quickListOpen()) ?? [],
    show: ({ title, ...options }) => registration.showNotification(title, options as NotificationOptions),
    isShown: async (tag) => (await registration.getNotifications({ tag })).length > 0,
    push: {
      permission: () => Notification.permission,
      subscribe: (key) => subscribeWith(registration.pushManager, key),
    },
    clients,
    patienceMs: 3_000,
    retryAfterMs: RETRY_AFTER_MS,
  };
};

/** Resolves to whether this phone has a team; false if that can't be read. */
export const hasTeam = async ({ kept }: Pick<PushNeeds, "kept">): Promise<boolean> =>
  (await readMembership(kept).catch(() => null)) !== null;
