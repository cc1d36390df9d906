// What the schedule reports to logs and metrics. Kinds and numbers only: no endpoint, token, name or id, and nothing
// about a drill before its moment.

import type { PushData } from "../../formats/relay/push-payload.ts";
import type { Outcome } from "../send/outcome.ts";
import type { Trouble } from "../store/trouble-of.ts";

type PushKind = PushData["kind"];

export type ScheduleEvent =
  /** Fell due and is being pushed to `devices` devices, `lateMs` after its time. */
  | { readonly type: "fired"; readonly kind: PushKind; readonly devices: number; readonly lateMs: number }
  /** Too late to be pushed: the relay was down. */
  | { readonly type: "missed"; readonly kind: PushKind; readonly lateMs: number }
  /** How a push ended, `lateMs` after its time, or that it is to be retried; `reason` is a status or an error code. */
  | {
      readonly type: "pushed";
      readonly kind: PushKind;
      readonly outcome: Outcome["type"];
      readonly reason: string | null;
      readonly lateMs: number;
    }
  /** Was not delivered within its time. */
  | { readonly type: "expired"; readonly kind: PushKind; readonly pushes: number }
  /** Put off, because the device has just had one about the same incident. */
  | { readonly type: "held"; readonly kind: PushKind; readonly pushes: number }
  /** Dropped, because their sender sent the device too many within an hour. */
  | { readonly type: "capped"; readonly kind: PushKind; readonly pushes: number }
  /** Wasn't answered within a second: the answer is awaited beside the queue, and if none comes it is tried again. */
  | { readonly type: "slow"; readonly kind: PushKind }
  /** Wasn't sent yet, because its push service is slow to answer as many as it may be, or is paused. */
  | { readonly type: "put-off"; readonly kind: PushKind }
  /** A push service answered nothing to several pushes in a row: it gets few until it answers again. */
  | { readonly type: "service-paused"; readonly service: string; readonly pauseMs: number }
  | { readonly type: "service-back"; readonly service: string }
  /** An update went out, or its time was moved, after a reminder fell due and before its pushes. */
  | { readonly type: "overtaken"; readonly kind: PushKind; readonly pushes: number }
  /** Bound to another key than this process has: left for a process that has it. */
  | { readonly type: "left"; readonly kind: PushKind; readonly pushes: number }
  /** Work that the database kept from being done; it is tried again. */
  | { readonly type: "database-trouble"; readonly what: string; readonly trouble: Trouble }
  /** Something that must not happen, in one sentence. */
  | { readonly type: "defect"; readonly sentence: string };

export type Observe = (event: ScheduleEvent) => void;
