// A job in the queue: one message, and some twenty devices to push it to. Small enough that little is repeated if a
// process dies with it, large enough that the queue costs little.

import { hash } from "node:crypto";
import type { PushData } from "../../formats/relay/push-payload.ts";

type WithoutPushId<Data> = Data extends { readonly pushId: string } ? Omit<Data, "pushId"> : never;

/** A push's content without its id, which differs for each device. */
export type PushSubject = WithoutPushId<PushData>;

export interface PushJob {
  readonly subject: PushSubject;
  readonly teamId: string;
  /** The phone whose doing it is; null if it has left, missing in jobs that an earlier version queued. */
  readonly sender?: string | null;
  readonly deviceIds: readonly string[];
  /** Epoch ms; pushes not delivered by then are dropped. */
  readonly expiresAt: number;
  /** How many times these pushes have been tried before. */
  readonly attempt: number;
}

/** The most devices of one job. */
export const CHUNK = 25;

/** Returns the jobs that push it to `deviceIds`. */
export const toPushJobs = (job: Omit<PushJob, "attempt">): readonly PushJob[] => {
  const chunks = Math.ceil(job.deviceIds.length / CHUNK);
  return Array.from({ length: chunks }, (_, chunk) => ({
    ...job,
    deviceIds: job.deviceIds.slice(chunk * CHUNK, (chunk + 1) * CHUNK),
    attempt: 0,
  }));
};

/** Returns the id of this device's push: the same at every attempt, so that a repeat is recognised as one. */
export const pushIdOf = (teamId: string, subject: PushSubject, deviceId: string): string =>
  hash("sha256", JSON.stringify([teamId, keyOf(subject), deviceId]), "base64url").slice(0, 22);

/** Returns the incident or the drill that it is about; null for a test. */
export const aboutOf = (subject: PushSubject): string | null => {
  switch (subject.kind) {
    case "update-due":
      return subject.incidentId;
    case "drill":
      return subject.drillId;
    case "test":
      return null;
  }
};

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

/** Returns the moment from which on this push should have been out. */
export const timeOf = (subject: PushSubject): number => {
  switch (subject.kind) {
    case "update-due":
      return subject.dueAt;
    case "drill":
      return subject.firedAt;
    case "test":
      return subject.sentAt;
  }
};
