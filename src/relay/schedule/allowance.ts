// What one phone may send to another. Each sender has an allowance for each kind of push and each receiver: nothing that
// one phone sends is taken from another's, and drills or tests never take from reminders.

import { MINUTE_MS } from "../../domain/text/durations.ts";
import { MAX_AN_HOUR } from "../store/limits.ts";
import type { SpentPushes } from "../store/queries/read-spent.ts";

/** A push to one device, as far as the allowance asks: its sender is null if that phone has left, or isn't known. */
export type WantedPush = Omit<SpentPushes, "count" | "lastAt">;

type Verdict =
  | { readonly type: "send" }
  /** The device has just had one about the same incident. */
  | { readonly type: "hold"; readonly until: number }
  /** Its sender has had its share. */
  | { readonly type: "drop" };

/** Returns a verdict for each wanted push, in order; each that may be sent counts for the next. */
export const judgePushes = (
  wanted: readonly WantedPush[],
  spent: readonly SpentPushes[],
  now: number,
): readonly Verdict[] => {
  const counts = new Map<string, number>();
  const lastAt = new Map<string, number>();
  const spend = (push: WantedPush, count: number, at: number): void => {
    counts.set(shareOf(push), (counts.get(shareOf(push)) ?? 0) + count);
    lastAt.set(incidentOf(push), Math.max(at, lastAt.get(incidentOf(push)) ?? 0));
  };
  for (const push of spent) spend(push, push.count, push.lastAt);
  return wanted.map((push): Verdict => {
    if ((counts.get(shareOf(push)) ?? 0) >= MAX_AN_HOUR[push.kind]) return { type: "drop" };
    const until = (lastAt.get(incidentOf(push)) ?? Number.NEGATIVE_INFINITY) + MINUTE_MS;
    if (push.kind === "update-due" && until > now) return { type: "hold", until };
    spend(push, 1, now);
    return { type: "send" };
  });
};

/** A push whose sender has left has a share of its own for each incident: it is not there to send more. */
const shareOf = ({ deviceId, kind, sender, about }: WantedPush): string =>
  sender === null ? `${deviceId}\n${kind}\n\n${about}` : `${deviceId}\n${kind}\n${sender}`;

const incidentOf = ({ deviceId, kind, about }: WantedPush): string => `${deviceId}\n${kind}\n${about}`;
