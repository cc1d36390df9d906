// Sends the pushes of a batch and waits a second for their answers, no longer: a service that is slow or hangs must not
// hold up those that come after.

import { setImmediate } from "node:timers/promises";
import { toPushPayload } from "../../formats/relay/push-payload.ts";
import type { Outcome } from "../send/outcome.ts";
import { topicOf } from "../send/topic.ts";
import type { DonePush, Push, PushDeps, SentPush } from "./push.ts";

interface Sent {
  /** Those that have their outcome. */
  readonly done: readonly DonePush[];
  /** Those still on their way. */
  readonly slow: readonly SentPush[];
  /** Those that were not sent, because their service has as much as it may. */
  readonly putOff: readonly Push[];
}

const SLOW_MS = 1_000;

/** Resolves once each push is answered, or has had a second for it. */
export const sendPushes = async (deps: PushDeps, pushes: readonly Push[]): Promise<Sent> => {
  const done: DonePush[] = [];
  const putOff: Push[] = [];
  const open = new Map<Push, SentPush>();
  const answers: Promise<void>[] = [];
  for (const [index, push] of pushes.entries()) {
    const outcome = sendOne(deps, push);
    if (!outcome) putOff.push(push);
    else {
      open.set(push, { push, outcome });
      const take = (ended: Outcome): void => {
        if (open.delete(push)) done.push({ ...push, outcome: ended });
      };
      answers.push(outcome.then(take));
    }
    // Encrypting blocks the process: the pause lets ready pushes go out and requests be answered.
    if (index % 8 === 7) await setImmediate();
  }
  await settledOrSlow(answers);
  const slow = [...open.values()];
  for (const { push, outcome } of slow) deps.gate.setAside(push.target.endpoint, push.job.attempt > 0, outcome);
  // From here on an answer belongs to whoever waits for the slow ones.
  open.clear();
  return { done: [...done], slow, putOff };
};

const settledOrSlow = async (answers: readonly Promise<void>[]): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const slow = new Promise<void>((over) => {
    timer = setTimeout(over, SLOW_MS);
  });
  await Promise.race([Promise.all(answers), slow]);
  clearTimeout(timer);
};

/** Returns the outcome to come, or null if the service has as much as it may. */
const sendOne = ({ sender, gate, appOrigin, now }: PushDeps, push: Push): Promise<Outcome> | null => {
  const { job, target } = push;
  // The service would always refuse it: the phone has to subscribe again, which the app does when it is next open.
  if (push.vapidPublic !== sender.vapidPublicKey) return Promise.resolve({ type: "refused", reason: "vapid-key" });
  return gate.send(target.endpoint, job.attempt > 0, () => {
    const data = { ...job.subject, pushId: push.id };
    const topic = topicOf(data);
    const body = JSON.stringify(toPushPayload(data, push.appOrigin ?? appOrigin, topic));
    return sender.send(target, { body, topic, ttlS: (job.expiresAt - now()) / 1000 });
  });
};
