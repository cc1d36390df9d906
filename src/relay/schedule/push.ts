// One push to one device on its way through the schedule, and what is needed to send it.

import type { Outcome } from "../send/outcome.ts";
import type { PushTarget, Sender } from "../send/sender.ts";
import type { Store } from "../store/store.ts";
import type { Observe } from "./events.ts";
import type { LateAnswers } from "./late-answers.ts";
import type { PushJob } from "./push-job.ts";
import type { Queue } from "./queue.ts";
import type { ServiceGate } from "./service-gate.ts";

export interface PushDeps {
  readonly store: Store;
  readonly sender: Sender;
  readonly queue: Queue;
  readonly gate: ServiceGate;
  readonly late: LateAnswers;
  readonly observe: Observe;
  readonly now: () => number;
  /** The address that a push opens if its phone didn't say where its app lives; without a trailing slash. */
  readonly appOrigin: string;
}

/** One push to one device. */
export interface Push {
  readonly id: string;
  readonly deviceId: string;
  readonly job: PushJob;
  readonly target: PushTarget;
  readonly appOrigin: string | null;
  readonly isFlagged: boolean;
  /** The key that the subscription is bound to. */
  readonly vapidPublic: string;
}

export interface DonePush extends Push {
  readonly outcome: Outcome;
}

/** On its way to its service. */
export interface SentPush {
  readonly push: Push;
  readonly outcome: Promise<Outcome>;
}

/** To be taken from the queue again in `afterMs`; it counts as tried if it was sent. */
export interface AgainPush {
  readonly push: Push;
  readonly afterMs: number;
  readonly isTried: boolean;
}
