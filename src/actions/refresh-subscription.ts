// Makes sure that the relay has this phone's subscription as it is now: at each opening of the app, when the browser has
// changed it, and when the relay signs with another key.

import type { Instant } from "../domain/ids.ts";
import { keepMembership, readMembership } from "./membership.ts";
import { keepSubscription, readSubscription } from "./push-record.ts";
import { relayCalls } from "./relay-calls.ts";
import type { RelayAnswer, RelayPorts, SubscribeOutcome } from "./relay-ports.ts";

export type Refreshed =
  | { readonly type: "confirmed" }
  | { readonly type: "no-team" }
  /** The person has not allowed push, or has taken it back. */
  | { readonly type: "not-allowed" }
  | Exclude<SubscribeOutcome, { type: "subscribed" }>
  | Exclude<RelayAnswer<never>, { type: "ok" }>;

type Ports = Pick<RelayPorts, "kept" | "relay" | "inTurn" | "news"> & {
  readonly push: Pick<RelayPorts["push"], "permission" | "subscribe">;
};

/** Resolves to how it went; asks the person nothing. Where the relay can't be reached, the next opening does it. */
export const refreshSubscription = (
  { kept, relay, push, inTurn, news }: Ports,
  now: () => number,
): Promise<Refreshed> =>
  inTurn("first90-subscription", async () => {
    const before = await readMembership(kept);
    if (!before) return { type: "no-team" };
    if (push.permission() !== "granted") return { type: "not-allowed" };
    const info = await relay.ask(before.relay, relayCalls.info());
    const vapidPublicKey = info.type === "ok" ? info.value.vapidPublicKey : before.vapidPublicKey;
    if (vapidPublicKey !== before.vapidPublicKey) await keepMembership(kept, { ...before, vapidPublicKey });
    const made = await push.subscribe(vapidPublicKey);
    if (made.type !== "subscribed") return made;
    const { endpoint } = made.subscription;
    const known = await readSubscription(kept);
    const same = known?.endpoint === endpoint ? known : null;
    const record = { endpoint, vapidPublicKey, since: same?.since ?? (now() as Instant) };
    const answer = await relay.ask(before.relay, relayCalls.subscribe(before.deviceToken, made.subscription));
    await keepSubscription(kept, {
      ...record,
      confirmedAt: answer.type === "ok" ? (now() as Instant) : (same?.confirmedAt ?? null),
      refused: answer.type === "refused" ? answer.message : null,
    });
    news.tell();
    return answer.type === "ok" ? { type: "confirmed" } : answer;
  });
