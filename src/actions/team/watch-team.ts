// What the open page does for team and push on its own: sends waiting messages, renews the subscription, keeps the
// reminders in step, writes snoozes into logs, and fires the drills of this phone.

import { MINUTE_MS } from "../../domain/text/durations.ts";
import type { DueAlarm } from "../clock/watch-due.ts";
import type { Sessions } from "../incident/sessions.ts";
import type { Ports } from "../ports/ports.ts";
import { flushOutbox } from "../relay-link/flush-outbox.ts";
import { refreshSubscription } from "../relay-link/refresh-subscription.ts";
import { recordCommitments } from "../surprise/fairness.ts";
import { fireDrillsHere } from "../surprise/fire-drills-here.ts";
import { applySnoozes } from "./apply-snoozes.ts";
import type { TeamLink } from "./team-link.ts";
import { watchReminders } from "./watch-reminders.ts";

export interface WatchNeeds {
  readonly ports: Pick<Ports, "log" | "clock" | "alerts">;
  readonly sessions: Pick<Sessions, "open" | "onChange">;
  readonly drillTimer: DueAlarm;
  readonly reminderTimer: DueAlarm;
  /** What a notification of a drill says if the page is in the background. */
  readonly drillWords: { readonly title: string; readonly body: string };
}

/** The longest a timer is trusted; then the page looks again. What the relay could not accept is then retried, too. */
const LOOK_AGAIN_MS = MINUTE_MS;
/** A page that comes back after this long counts as newly opened: on a phone it may never be closed. */
const RENEW_AFTER_MS = 10 * MINUTE_MS;

/** Watches until the page closes; resolves after the first look at everything. Never rejects. */
export const watchTeam = async (link: TeamLink, needs: WatchNeeds): Promise<void> => {
  const { ports, sessions, drillTimer, reminderTimer, drillWords } = needs;
  const { withLock, isOnline, kept, teamChanged, outbox, push } = link.ports;
  // The device's clock, not the app's own: relay and worker know no other.
  const now = (): number => Date.now();

  const send = async (): Promise<void> => {
    if ((await flushOutbox(link.ports, now).catch(() => "waits")) !== "no-team") teamChanged.notify();
  };

  let renewedAt: number | null = null;
  const renew = async (): Promise<void> => {
    const outcome = await refreshSubscription(link.ports, now).catch(() => null);
    renewedAt = outcome === null || outcome.type === "later" ? null : now();
    await recordCommitments(link.ports).catch(() => undefined);
  };

  const fire = async (): Promise<void> => {
    const open = await ports.log.listOpen().catch(() => []);
    const isReal = open.some(({ drill }) => !drill);
    const { fired, nextAt } = await fireDrillsHere({ kept, withLock }, ports.clock.now(), isReal);
    const wait = nextAt === null ? LOOK_AGAIN_MS : Math.min(LOOK_AGAIN_MS, Math.max(0, nextAt - ports.clock.now()));
    drillTimer.set(wait, look);
    for (const { drillId, firing } of fired) {
      ports.alerts.ring();
      const path = `/drills?fired=${drillId}.${firing.index}`;
      await push.show(drillWords.title, { body: drillWords.body, tag: drillId, path });
    }
    if (fired.length > 0) teamChanged.notify();
  };
  const look = (): void => {
    void fire().catch(() => drillTimer.set(LOOK_AGAIN_MS, look));
    const { membership, waiting = [] } = link.state.get() ?? {};
    if (!membership || !isOnline.get()) return;
    if (waiting.some(({ refused, type }) => !refused && type !== "snooze")) void send();
    if (renewedAt === null) void renew();
  };

  const snoozes = async (): Promise<void> => {
    const waiting = link.state.get()?.waiting ?? [];
    if (waiting.some(({ type }) => type === "snooze")) await applySnoozes({ outbox, withLock }, sessions);
  };

  await link.refresh();
  link.state.subscribe(() => void snoozes().catch(() => undefined));
  isOnline.subscribe(() => {
    if (isOnline.get()) void send();
  });
  drillTimer.onReturn(() => {
    void send();
    if (renewedAt !== null && now() - renewedAt > RENEW_AFTER_MS) renewedAt = null;
    look();
  });
  watchReminders(link.ports, ports.log, sessions, reminderTimer, now);
  await snoozes().catch(() => undefined);
  await fire().catch(() => undefined);
  await send();
  await renew();
};
