// Whether the write-up of an incident may be waived, and whether it was. The duty follows the highest level reached;
// but a level lowered before anybody mitigated was more often a wrong guess than an incident of that size.

import { type PickedSeverity, worseOf } from "../pack/severities.ts";
import type { SeverityLevel } from "../pack/severity-classes.ts";
import type { Fact } from "./facts.ts";
import type { Incident, Phase, Stamp } from "./incident.ts";

export interface WriteUp {
  /** The worst severity in force since mitigation started; null before that. */
  readonly worked: PickedSeverity | null;
  /** Who waived it and why; it counts only while it may be waived. */
  readonly waiver: (Stamp & { readonly reason: string }) | null;
}

/** The starting state. */
export const noWriteUp: WriteUp = { worked: null, waiver: null };

/** Returns the write-up's state after the fact that put the incident in this phase and severity. */
export const evolveWriteUp = (
  writeUp: WriteUp,
  { phase, severity }: Pick<Incident, "phase" | "severity">,
  fact: Fact,
  stamp: Stamp,
): WriteUp => {
  if (fact.type === "writeup.waived/1") return { ...writeUp, waiver: { ...stamp, reason: fact.data.reason } };
  if (!severity || !worked.has(phase.type)) return writeUp;
  const { id, level, short, rank } = severity;
  const worse = worseOf(writeUp.worked, { id, level, short, rank });
  return worse === writeUp.worked ? writeUp : { ...writeUp, worked: worse };
};

const worked: ReadonlySet<Phase["type"]> = new Set(["mitigating", "mitigated", "monitoring", "resolved", "stood-down"]);

/** True for the classes whose incidents are written up. */
export const isWrittenUp = (severity: { readonly level: SeverityLevel } | null): boolean =>
  severity?.level === "SEV1" || severity?.level === "SEV2";

/** True once the incident is resolved, if only a level that was lowered before mitigation requires a write-up. */
export const canWaive = ({ drill, phase, highest, writeUp }: Incident): boolean =>
  !drill &&
  (phase.type === "resolved" || phase.type === "stood-down") &&
  isWrittenUp(highest) &&
  writeUp.worked !== null &&
  !isWrittenUp(writeUp.worked);

/** Returns the waiver that counts; null if there is none, or a higher level since then requires the write-up. */
export const waiverOf = (incident: Incident): WriteUp["waiver"] =>
  canWaive(incident) ? incident.writeUp.waiver : null;
