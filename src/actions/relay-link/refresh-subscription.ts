// Makes sure that the relay has this phone's subscription as it is now: each time the app opens, when the browser has
// changed it, and when the relay signs with another key.

import type { Instant } from "../../domain/fact/ids.ts";
import type { RelayAnswer, RelayPorts, SubscribeOutcome } from "../ports/relay-ports.ts";
import { keepMembership, type Membership, readMembership } from "./membership.ts";
import { keepSubscription, readSubscription } from "./push-record.ts";
import { relayCalls } from "./relay-calls.ts";

export type Refreshed =
  | { readonly type: "confirmed" }
  | { readonly type: "no-team" }
  /** The user has not allowed push, or no longer does. */
  | { readonly type: "not-allowed" }
  | Exclude<SubscribeOutcome, { type: "subscribed" }>
  | Exclude<RelayAnswer<never>, { type: "ok" }>;

type Ports = Pick<RelayPorts, "kept" | "relay" | "withLock" | "teamChanged"> & {
  readonly push: Pick<RelayPorts["push"], "permission" | "subscribe">;
};

/** Resolves to how it went; asks the user nothing. If the relay can't be reached, the next opening tries again. */
export const refreshSubscription = (
  { kept, relay, push, withLock, teamChanged }: Ports,
  now: () => number,
): Promise<Refreshed> =>
  withLock("first90-subscription", async () => {
    const before = await readMembership(kept);
    if (!before) return { type: "no-team" };
    if (push.permission() !== "granted") return { type: "not-allowed" };
    // These requests take a while; meanwhile the user may leave the team, or change it.
    const same = async (): Promise<Membership | null> => {
      const membership = await readMembership(kept);
      return membership?.deviceToken === before.deviceToken ? membership : null;
    };
    const info = await relay.ask(before.relay, relayCalls.info());
    const vapidPublicKey = info.type === "ok" ? info.value.vapidPublicKey : before.vapidPublicKey;
    const still = await same();
    if (!still) return { type: "no-team" };
    if (vapidPublicKey !== still.vapidPublicKey) await keepMembership(kept, { ...still, vapidPublicKey });
    const made = await push.subscribe(vapidPublicKey);
    if (made.type !== "subscribed") return made;
    if (!(await same())) return { type: "no-team" };
    const { endpoint } = made.subscription;
    const known = await readSubscription(kept);
    const earlier = known?.endpoint === endpoint ? known : null;
    const record = { endpoint, vapidPublicKey, since: earlier?.since ?? (now() as Instant) };
    const answer = await relay.ask(before.relay, relayCalls.subscribe(before.deviceToken, made.subscription));
    if (!(await same())) return { type: "no-team" };
    await keepSubscription(kept, {
      ...record,
      confirmedAt: answer.type === "ok" ? (now() as Instant) : (earlier?.confirmedAt ?? null),
      refused: answer.type === "refused" ? answer.message : null,
    });
    teamChanged.notify();
    return answer.type === "ok" ? { type: "confirmed" } : answer;
  });
