// Every command an incident can be given, and every refusal.

import type { FactId, Instant } from "../fact/ids.ts";
import type { Audience, RoleId } from "../pack/pack.ts";
import type { SeatCommand } from "./command/decide.ts";
import type { HandoffItemId } from "./command/facts.ts";
import type { CourseCommand, MovablePhase } from "./course/decide.ts";
import type { DecisionCommand } from "./decision/decide.ts";
import type { DrillCommand } from "./drill/decide.ts";
import type { HeldBackFor } from "./held-back.ts";
import type { ListCommand } from "./list/decide.ts";
import type { MitigationCommand } from "./mitigation/decide.ts";
import type { RestrictionCommand } from "./restriction/decide.ts";
import type { WorkCommand } from "./work/decide.ts";

export type Command =
  | CourseCommand
  | ListCommand
  | WorkCommand
  | DecisionCommand
  | MitigationCommand
  | RestrictionCommand
  | SeatCommand
  | DrillCommand;

export type Refusal =
  | { readonly type: "notDeclared" }
  | { readonly type: "alreadyDeclared"; readonly at: Instant }
  | { readonly type: "declarationWithdrawn" }
  | { readonly type: "alreadyStoodDown"; readonly at: Instant }
  | { readonly type: "alreadyResolved"; readonly at: Instant }
  | { readonly type: "notResolved" }
  | { readonly type: "packAlreadyFrozen" }
  | { readonly type: "sameSeverity"; readonly short: string }
  | { readonly type: "reasonMissing" }
  | { readonly type: "textMissing" }
  | { readonly type: "stepAlreadyDone"; readonly at: Instant }
  | { readonly type: "listAlreadyOpened"; readonly at: Instant }
  | { readonly type: "listAlreadyDeclined"; readonly at: Instant }
  | { readonly type: "alreadyInPhase"; readonly phase: MovablePhase }
  | { readonly type: "notTheLastEntry" }
  | { readonly type: "notTakenBack" }
  | { readonly type: "notWaivable" }
  | { readonly type: "minutesOutOfRange" }
  | { readonly type: "sameInterval" }
  | { readonly type: "sameSnooze" }
  | { readonly type: "sameName" }
  | { readonly type: "notOpen"; readonly target: FactId }
  | { readonly type: "alreadySettled"; readonly at: Instant }
  | { readonly type: "nobodyHolds"; readonly role: RoleId }
  | { readonly type: "alreadyRestricted"; readonly at: Instant }
  | { readonly type: "notRestricted" }
  | { readonly type: "alreadyMember" }
  | { readonly type: "notMember" }
  | { readonly type: "heldBack"; readonly audience: Audience; readonly waitsFor: HeldBackFor }
  | { readonly type: "notADrill" }
  | { readonly type: "drillAlreadyStarted"; readonly at: Instant }
  | { readonly type: "drillNotRunning" }
  | { readonly type: "drillPaused"; readonly at: Instant }
  | { readonly type: "drillNotPaused" }
  | { readonly type: "readBackMissing"; readonly items: readonly HandoffItemId[] };
