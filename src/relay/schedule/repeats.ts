// Which pushes of a batch are to be tried again, and when: as jobs like those they came from, with fewer devices. Those
// of a batch that wait for the same come back together; a random part of the wait spreads the batches of a crowd.

import type { Outcome } from "../send/outcome.ts";
import type { AgainPush, DonePush, Push } from "./push.ts";
import type { PushJob } from "./push-job.ts";
import { retryAt } from "./retry-at.ts";

interface Repeats {
  readonly at: number;
  readonly jobs: readonly PushJob[];
}

type Later = DonePush & { readonly outcome: Extract<Outcome, { type: "later" }> };

const SPREAD_MS = 2_000;

/** Returns the jobs for pushes that the service put off. */
export const retriesOf = (later: readonly Later[], now: number): readonly Repeats[] =>
  [...Map.groupBy(later, ({ job, outcome }) => `${job.attempt} ${outcome.notBeforeMs}`).values()].flatMap((ones) => {
    const [first] = ones;
    if (!first) return [];
    const { attempt } = first.job;
    return [{ at: retryAt(attempt, first.outcome.notBeforeMs, now), jobs: jobsOf(ones, 1) }];
  });

/** Returns the jobs for pushes that were not sent, or not answered in time. */
export const repeatsOf = (again: readonly AgainPush[], now: number): readonly Repeats[] =>
  [...Map.groupBy(again, ({ afterMs, isTried }) => `${afterMs} ${isTried}`).values()].flatMap((ones) => {
    const [first] = ones;
    if (!first) return [];
    const at = Math.ceil(now + first.afterMs + SPREAD_MS * Math.random());
    const pushes = ones.map(({ push }) => push);
    return [{ at, jobs: jobsOf(pushes, first.isTried ? 1 : 0) }];
  });

const jobsOf = (pushes: readonly Push[], tries: number): readonly PushJob[] =>
  [...Map.groupBy(pushes, ({ job }) => job).entries()].map(([job, ones]) => ({
    ...job,
    deviceIds: ones.map(({ deviceId }) => deviceId),
    attempt: job.attempt + tries,
  }));
