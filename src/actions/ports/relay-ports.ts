// What the verbs of team and push need from outside. Everything else in the app works without it: it is loaded only if
// this phone has joined a team or armed a drill, or when somebody looks.

import type { IncidentId, Instant } from "../../domain/fact/ids.ts";
import type { Live } from "./live.ts";

/** A change waiting on this phone; one with the same key replaces it. A snooze is for the log, others for the relay. */
export type OutboxMessage =
  | {
      readonly type: "reminder";
      readonly key: string;
      readonly incidentId: IncidentId;
      readonly revision: number;
      /** Null if nothing is due any more. */
      readonly dueAt: Instant | null;
    }
  | {
      readonly type: "ack";
      readonly key: string;
      readonly pushId: string;
      readonly kind: "received" | "acknowledged";
      readonly at: Instant;
    }
  | {
      readonly type: "drill-ack";
      readonly key: string;
      readonly drillId: string;
      readonly index: number;
      readonly at: Instant;
    }
  | { readonly type: "drill-take"; readonly key: string; readonly drillId: string; readonly index: number }
  | {
      readonly type: "snooze";
      readonly key: string;
      readonly incidentId: IncidentId;
      readonly at: Instant;
      readonly until: Instant;
    };

/** Why the relay refused it, in its own words. */
interface Refused {
  readonly at: Instant;
  readonly status: number;
  readonly message: string;
  /** The reminder that another phone has set since: the relay took that one, and the message says nothing. */
  readonly overtakenBy?: { readonly revision: number; readonly dueAt: Instant | null };
}

export type OutboxEntry = OutboxMessage & {
  /** Its place in the queue. */
  readonly order: number;
  readonly queuedAt: Instant;
  readonly refused: Refused | null;
};

/** Messages waiting for the relay, in order. One leaves only when accepted, replaced, or removed by a person. */
export interface Outbox {
  /** Resolves once it is durable. It goes to the end of the queue; a reminder older than the waiting one is dropped. */
  put(message: OutboxMessage, at: Instant): Promise<void>;
  list(): Promise<readonly OutboxEntry[]>;
  /** Removes the entry, unless another has replaced it meanwhile. */
  remove(entry: OutboxEntry): Promise<void>;
  /** Marks the entry as refused, or as waiting again with null, unless another has replaced it meanwhile. */
  mark(entry: OutboxEntry, refused: Refused | null): Promise<void>;
}

/** Small values beside the log, by name. */
export interface KeptValues {
  /** Resolves to the stored value, whatever it is; null if there is none. */
  readSetting(key: string): Promise<unknown>;
  writeSetting(key: string, value: unknown): Promise<void>;
}

export interface RelayCall<Value> {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Begins with /api/. */
  readonly path: string;
  readonly token: string | null;
  readonly body?: unknown;
  /** Returns what the answer says, or null if it isn't an answer of a relay. */
  read(json: unknown): Value | null;
}

/** The relay's clock compared with the phone's. */
export interface MeasuredClock {
  /** How many ms the relay's clock is ahead. */
  readonly aheadMs: number;
  /** How far that may be wrong: half of the time that the answer took. */
  readonly withinMs: number;
  /** When it was measured, by the phone's clock. */
  readonly at: number;
}

export type RelayAnswer<Value> =
  | { readonly type: "ok"; readonly value: Value; readonly tookMs: number; readonly clock?: MeasuredClock }
  /** The relay refused, and would again. */
  | {
      readonly type: "refused";
      readonly status: number;
      readonly message: string;
      /** The relay's name for the reason. */
      readonly code?: string;
      readonly clock?: MeasuredClock;
    }
  /** It may work later: no network, no answer in time, a relay that is busy or in trouble. */
  | {
      readonly type: "later";
      readonly why: "unreachable" | "timeout" | "busy" | "broken";
      /** What a relay says that wants to be asked less often. */
      readonly message?: string;
    }
  /** Something answers there, but it isn't a First90 relay. */
  | { readonly type: "stranger" };

/** Calls a relay by its origin; never rejects. */
export interface RelayLink {
  ask<Value>(relay: string, call: RelayCall<Value>): Promise<RelayAnswer<Value>>;
}

/** Whether this browser can receive pushes at all, and if not, what is in the way. */
export type PushSupport = "ok" | "insecure" | "unsupported" | "home-screen";
export type PushPermission = "granted" | "denied" | "default";

export interface PushSubscriptionMade {
  readonly endpoint: string;
  readonly expirationTime: number | null;
  readonly keys: { readonly p256dh: string; readonly auth: string };
  readonly vapidPublicKey: string;
}

export type SubscribeOutcome =
  | { readonly type: "subscribed"; readonly subscription: PushSubscriptionMade }
  | { readonly type: "timeout" | "denied" | "insecure" | "unsupported" | "home-screen" }
  | { readonly type: "failed"; readonly detail: string };

/** The browser's side of push. */
export interface PushChannel {
  support(): PushSupport;
  permission(): PushPermission;
  /** Asks the user; only from a tap. */
  ask(): Promise<PushPermission>;
  /** Resolves to the subscription made with this key: the existing one or a new one. Never hangs, never rejects. */
  subscribe(vapidPublicKey: string): Promise<SubscribeOutcome>;
  unsubscribe(): Promise<void>;
  /** Shows a notification of this app, if that is permitted; resolves to whether it was. */
  show(
    title: string,
    options: { readonly body: string; readonly tag: string; readonly path: string },
  ): Promise<boolean>;
}

/** Wakes the worker when there is a network again, or from time to time; resolves to whether the browser will. */
export interface WakeUps {
  whenOnline(): Promise<boolean>;
  fromTimeToTime(): Promise<boolean>;
  /** Resolves to whether the browser already wakes the worker from time to time; asks for nothing. */
  isWokenFromTimeToTime(): Promise<boolean>;
}

/** Reports changes made by the worker and other tabs. */
export interface TeamChanged {
  /** Calls back after each change. */
  listen(listener: () => void): () => void;
  notify(): void;
}

/** Keeps page and worker from doing the same work at the same time. */
export type WithLock = <Result>(name: string, work: () => Promise<Result>) => Promise<Result>;

/** Numbers that nobody can guess, and their fingerprints. */
export interface Randomness {
  /** A whole number from 0 to below `end`, each equally likely. */
  below(end: number): number;
  /** 16 random bytes in base64url. */
  nonce(): string;
  /** SHA-256 of a text, in hex. */
  fingerprint(text: string): Promise<string>;
}

export interface RelayPorts {
  readonly kept: KeptValues;
  readonly outbox: Outbox;
  readonly relay: RelayLink;
  readonly push: PushChannel;
  readonly wakeUps: WakeUps;
  readonly teamChanged: TeamChanged;
  readonly withLock: WithLock;
  readonly random: Randomness;
  /** How many ms this app's times differ from the device's clock; 0 unless that was set. */
  offsetMs(): number;
  /** True while the browser says that it has a network. */
  readonly isOnline: Live<boolean>;
}
