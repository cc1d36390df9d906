// What one can ask of an incident, and the answers that mean no.

import type { HandoffItemId } from "./command/facts.ts";
import type { DecisionCommand } from "../decision-commands.ts";
import type { DrillCommand } from "../drill-commands.ts";
import type { DetailField, FactData, MarkedPhase, NoteKind } from "./facts.ts";
import type { FactId, Instant, Person } from "../fact/ids.ts";
import type { ChecklistId, LoopStep, Pack, RoleId, SeverityLevel } from "../pack/pack.ts";
import type { SeatCommand } from "./command/decide.ts";
import type { WorkCommand } from "../work-commands.ts";

export type Command =
  | WorkCommand
  | DecisionCommand
  | SeatCommand
  | DrillCommand
  | { readonly type: "declare"; readonly drill: boolean }
  | { readonly type: "freezePack"; readonly pack: Pack }
  | {
      readonly type: "setSeverity";
      readonly level: SeverityLevel;
      readonly triage: FactData["severity.set/1"]["triage"];
      readonly reason: string | null;
    }
  | { readonly type: "assignRole"; readonly role: RoleId; readonly person: Person }
  | { readonly type: "deferRole"; readonly role: RoleId }
  | { readonly type: "releaseRole"; readonly role: RoleId }
  | { readonly type: "nameChannel"; readonly name: string }
  | { readonly type: "describe"; readonly field: DetailField; readonly text: string }
  | { readonly type: "doStep"; readonly list: ChecklistId; readonly step: string }
  | { readonly type: "stepLoop"; readonly step: LoopStep["id"] }
  | {
      readonly type: "postUpdate";
      readonly update: FactData["update.posted/1"];
      /** The phase that the incident is in from then on; left out if it stays in its own. */
      readonly marks?: MarkedPhase;
    }
  | { readonly type: "answerUpdate"; readonly target: FactId; readonly posted: boolean }
  | {
      readonly type: "addNote";
      readonly kind: NoteKind;
      readonly text: string;
      /** When it happened, where that was earlier than the tap. */
      readonly happenedAt?: Instant;
    }
  | { readonly type: "correctEntry"; readonly target: FactId; readonly text: string }
  | { readonly type: "withdrawEntry"; readonly target: FactId }
  | { readonly type: "restoreEntry"; readonly target: FactId }
  | { readonly type: "withdrawWithReason"; readonly target: FactId; readonly reason: string }
  | { readonly type: "retimeEntry"; readonly target: FactId; readonly happenedAt: Instant }
  | { readonly type: "pinEntry"; readonly target: FactId; readonly pinned: boolean }
  | { readonly type: "movePhase"; readonly to: MovablePhase }
  | { readonly type: "resolve" }
  | { readonly type: "reopen" }
  | { readonly type: "standDown" };

export type MovablePhase = "mitigating" | "mitigated" | "monitoring";

export type Refusal =
  | { readonly type: "notDeclared" }
  | { readonly type: "alreadyDeclared"; readonly at: Instant }
  | { readonly type: "declarationWithdrawn" }
  | { readonly type: "alreadyStoodDown"; readonly at: Instant }
  | { readonly type: "alreadyResolved"; readonly at: Instant }
  | { readonly type: "notResolved" }
  | { readonly type: "packAlreadyFrozen" }
  | { readonly type: "sameSeverity"; readonly level: SeverityLevel }
  | { readonly type: "reasonMissing" }
  | { readonly type: "textMissing" }
  | { readonly type: "stepAlreadyDone"; readonly at: Instant }
  | { readonly type: "alreadyInPhase"; readonly phase: MovablePhase }
  | { readonly type: "notTheLastEntry" }
  | { readonly type: "notTakenBack" }
  | { readonly type: "minutesOutOfRange" }
  | { readonly type: "sameInterval" }
  | { readonly type: "notOpen"; readonly target: FactId }
  | { readonly type: "alreadySettled"; readonly at: Instant }
  | { readonly type: "nobodyHolds"; readonly role: RoleId }
  | { readonly type: "notADrill" }
  | { readonly type: "drillAlreadyStarted"; readonly at: Instant }
  | { readonly type: "drillNotRunning" }
  | { readonly type: "drillPaused"; readonly at: Instant }
  | { readonly type: "drillNotPaused" }
  | { readonly type: "readBackMissing"; readonly items: readonly HandoffItemId[] };
