// What waits in the queue: one thing to tell, and some twenty devices to tell it to. Small enough that little is repeated
// when a process dies with it, large enough that the queue costs little.

import { createHash } from "node:crypto";
import type { PushData } from "../../formats/relay/push-payload.ts";

type WithoutPushId<Data> = Data extends { readonly pushId: string } ? Omit<Data, "pushId"> : never;

/** A push's content but for the id, which each device gets of its own. */
export type PushSubject = WithoutPushId<PushData>;

export interface PushJob {
  readonly subject: PushSubject;
  readonly teamId: string;
  readonly deviceIds: readonly string[];
  /** Epoch ms; what isn't delivered by then is dropped. */
  readonly expiresAt: number;
  /** How many times these pushes were tried before. */
  readonly attempt: number;
}

const CHUNK = 25;

/** Returns the jobs that tell `deviceIds` of it. */
export const toPushJobs = (job: Omit<PushJob, "attempt">): readonly PushJob[] => {
  const chunks = Math.ceil(job.deviceIds.length / CHUNK);
  return Array.from({ length: chunks }, (_, chunk) => ({
    ...job,
    deviceIds: job.deviceIds.slice(chunk * CHUNK, (chunk + 1) * CHUNK),
    attempt: 0,
  }));
};

/** Returns the id of the push that tells this device: the same one at every attempt, so that a repeat is known as one. */
export const pushIdOf = (teamId: string, subject: PushSubject, deviceId: string): string =>
  createHash("sha256")
    .update(JSON.stringify([teamId, keyOf(subject), deviceId]))
    .digest("base64url")
    .slice(0, 22);

const keyOf = (subject: PushSubject): readonly (string | number)[] => {
  switch (subject.kind) {
    case "update-due":
      return [subject.kind, subject.incidentId, subject.revision];
    case "drill":
      return [subject.kind, subject.drillId, subject.index];
    case "test":
      return [subject.kind, subject.sentAt];
  }
};
