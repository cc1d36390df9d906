// What a commander does with the seat, the clock and the log itself.

import type { DeviceId, FactId, Instant, Person } from "../../fact/ids.ts";
import type { FirstRoleId } from "../../pack/first-roles.ts";
import type { Audience, RoleId, SeverityTrigger } from "../../pack/pack.ts";
import type { EntryKind } from "../entry-kind.ts";

/** The items that every handoff has, in this order (handoff protocol). */
export type FormerHandoffItemId =
  | "severity"
  | "impact"
  | "phase"
  | "tried"
  | "hypotheses"
  | "roles"
  | "decisions"
  | "next-update"
  | "risks";

/** All items: the later ones are part of a brief only if there is something to say. */
export type HandoffItemId = FormerHandoffItemId | LaterHandoffItemId;

type LaterHandoffItemId = "temporary" | "untouched" | "promised" | "next-handoff";

export interface HandoffItem {
  readonly id: HandoffItemId;
  readonly text: string;
}

export interface CommandFactData {
  /** A next move put off until this time, by its key; null puts it off for good. */
  readonly "move.snoozed/1": { readonly move: string; readonly until: Instant | null };
  /** Another update interval for this incident; null goes back to the severity's own. */
  readonly "clock.interval-set/1": { readonly minutes: number | null };
  /** Whether an audience that was told nothing yet needs to know. */
  readonly "audience.answered/1": { readonly audience: Audience; readonly wanted: boolean };
  readonly "role.backup-named/1": { readonly role: FirstRoleId; readonly person: Person };
  /** Of any role. */
  readonly "role.backup-named/2": { readonly role: RoleId; readonly person: Person };
  /** The severity was looked at again and is still right. */
  readonly "severity.reviewed/1": Readonly<Record<never, never>>;
  readonly "trigger.answered/1": { readonly trigger: SeverityTrigger["id"]; readonly hit: boolean };
  /** About a trigger that version 1 doesn’t know. */
  readonly "trigger.answered/2": CommandFactData["trigger.answered/1"];
  /** The elapsed time was said out loud. */
  readonly "elapsed.called/1": { readonly minutes: number };
  /** When the impact really began, found out later. */
  readonly "impact.started/1": { readonly startedAt: Instant };
  /** The brief as the outgoing holder left it; its own fact id names the handoff from then on. */
  readonly "handoff.offered/1": {
    readonly role: FirstRoleId;
    readonly from: Person | null;
    readonly items: readonly { readonly id: FormerHandoffItemId; readonly text: string }[];
  };
  /** The same, with more kinds of items. */
  readonly "handoff.offered/2": {
    readonly role: FirstRoleId;
    readonly from: Person | null;
    readonly items: readonly HandoffItem[];
  };
  /** Of any role. */
  readonly "handoff.offered/3": Omit<CommandFactData["handoff.offered/2"], "role"> & { readonly role: RoleId };
  readonly "handoff.read-back/1": { readonly handoff: FactId; readonly item: FormerHandoffItemId };
  readonly "handoff.read-back/2": { readonly handoff: FactId; readonly item: HandoffItemId };
  readonly "handoff.accepted/1": { readonly handoff: FactId; readonly role: FirstRoleId; readonly to: Person };
  /** `replaces` as in role.assigned/2. */
  readonly "handoff.accepted/2": CommandFactData["handoff.accepted/1"] & { readonly replaces: FactId | null };
  /** Of any role. */
  readonly "handoff.accepted/3": Omit<CommandFactData["handoff.accepted/2"], "role"> & { readonly role: RoleId };
  readonly "handoff.dropped/1": { readonly handoff: FactId };
  /** The device's clock was changed by this much while the app ran; the log's times aren't adjusted for it. */
  readonly "clock.jumped/1": { readonly byMs: number };
  /**
   * Another phone's clock is ahead of the clock of the phone that says so (behind if negative): measured, or by at
   * least this much. The device is null if unknown; it is the phone's own if it finds itself behind its own log.
   */
  readonly "clocks.differed/1": { readonly device: DeviceId | null; readonly byMs: number };
  /**
   * Whoever logs on this phone is called `name`, in all entries of this log that were logged as `was`: empty for those
   * without a name, else a name that was wrong (names.ts).
   */
  readonly "device.named/1": { readonly name: string; readonly was: string };
}

/** The types of this family, each with the kind that the log's filter lists it under. */
export const commandFacts = {
  "move.snoozed/1": "app",
  "clock.interval-set/1": "app",
  "audience.answered/1": "updates",
  "role.backup-named/1": "people",
  "role.backup-named/2": "people",
  "severity.reviewed/1": "severity",
  "trigger.answered/1": "severity",
  "trigger.answered/2": "severity",
  "elapsed.called/1": "app",
  "impact.started/1": "findings",
  "handoff.offered/1": "people",
  "handoff.offered/2": "people",
  "handoff.offered/3": "people",
  "handoff.read-back/1": "people",
  "handoff.read-back/2": "people",
  "handoff.accepted/1": "people",
  "handoff.accepted/2": "people",
  "handoff.accepted/3": "people",
  "handoff.dropped/1": "people",
  "clock.jumped/1": "app",
  "clocks.differed/1": "app",
  "device.named/1": "people",
} as const satisfies Readonly<Record<keyof CommandFactData, EntryKind>>;
